import { IconCheck, IconCircleHalf2, IconX } from '@tabler/icons-react';
import { type FigureSupport, SUPPORT_LABELS } from '@/core/ingest/file-support';
import classes from './support-list.module.css';

const WORDS: Record<FigureSupport['support'], string> = { yes: 'Yes', partly: 'Partly', no: 'No' };

const SIGNS = { yes: IconCheck, partly: IconCircleHalf2, no: IconX };

/** Each figure, whether the file lets it be known, and why. */
export function SupportList({ supports }: { supports: readonly FigureSupport[] }) {
  return (
    <ul className={classes.list}>
      {supports.map(({ figure, support, because }) => {
        const Sign = SIGNS[support];
        return (
          <li key={figure} className={classes.item} data-support={support}>
            <span className={classes.word}>
              <Sign size={16} stroke={2} aria-hidden="true" />
              {WORDS[support]}
            </span>
            <span>
              <strong>{SUPPORT_LABELS[figure]}</strong>
              <span className={classes.because}>{because}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
