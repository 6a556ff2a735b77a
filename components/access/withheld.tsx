import { PageHeader } from '@/components/shell/page-header';
import { FEWEST_SHOWN } from '@/core/access/withhold';

/** In place of a page of figures that would speak of very few people. */
export function Withheld() {
  return (
    <PageHeader
      title={`Withheld: fewer than ${FEWEST_SHOWN} conversations`}
      lead="So few could be recognised by their figures. Take a filter away or widen the period; an analyst can see them."
    />
  );
}
