import { type ProblemGroup, ProblemGroups } from '@/components/imports/problem-groups';
import { Section } from '@/components/shell/section';
import { plural } from '@/core/text/plural';
import classes from './review-body.module.css';

/** What of a file cannot be used or not be read, by reason; nothing where all can. */
export function UnusableRows({
  problems,
  unusable,
  note,
}: {
  problems: readonly ProblemGroup[];
  unusable: number;
  note: string;
}) {
  if (problems.length === 0) return null;
  return (
    <div className={classes.anchor} id="unusable">
      <Section
        title={unusable > 0 ? `${plural(unusable, 'row')} cannot be used` : 'Values that cannot be read'}
        note={note}
      >
        <ProblemGroups groups={problems} />
      </Section>
    </div>
  );
}
