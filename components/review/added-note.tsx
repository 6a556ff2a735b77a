import { FINDING_NAMES } from '@/core/scoring/finding-names';
import classes from './added-note.module.css';
import type { SaidVerdict } from './said';
import type { Review } from './use-review';

/** A finding that a person added: it stands beside the machine's and costs nothing. */
export function AddedNote({ said, review }: { said: SaidVerdict; review: Review }) {
  const { kind, messageSeq, note, reviewer } = said;
  const { label } = FINDING_NAMES[kind];
  return (
    <div className={classes.note}>
      <p className={classes.head}>{label}</p>
      <p className={classes.by}>
        Overlooked by the scorer, added by {reviewer}
        {note && `: ${note}`}
      </p>
      {reviewer === review.reviewer.trim() && (
        <button
          type="button"
          className={classes.back}
          aria-label={`Take back: ${label}`}
          disabled={review.pending}
          onClick={() => review.withdraw({ kind, messageSeq })}
        >
          Take it back
        </button>
      )}
    </div>
  );
}
