import { IconCheck, IconX } from '@tabler/icons-react';
import type { SaidVerdict } from './said';
import { verdictWords } from './said';
import type { FindingKey, Review } from './use-review';
import classes from './verdict-buttons.module.css';

/** What people say of a finding, and the reviewer's own word on it. Pressing the same again takes it back. */
export function VerdictButtons({
  finding,
  name,
  said,
  review,
}: {
  finding: FindingKey;
  /** The finding's name, for those who cannot see where the buttons stand. */
  name: string;
  said: readonly SaidVerdict[];
  review: Review;
}) {
  const own = said.find(({ reviewer }) => reviewer === review.reviewer.trim());
  const toggle = (verdict: 'confirmed' | 'rejected') =>
    own?.verdict === verdict ? review.withdraw(finding) : review.say(finding, verdict, own?.note ?? null);
  return (
    <div className={classes.verdict}>
      <button
        type="button"
        className={classes.button}
        aria-pressed={own?.verdict === 'confirmed'}
        aria-label={`Confirm: ${name}`}
        disabled={review.pending}
        onClick={() => toggle('confirmed')}
      >
        <IconCheck size={14} stroke={2} aria-hidden="true" />
        Confirm
      </button>
      <button
        type="button"
        className={classes.button}
        data-no
        aria-pressed={own?.verdict === 'rejected'}
        aria-label={`Reject: ${name}`}
        disabled={review.pending}
        onClick={() => toggle('rejected')}
      >
        <IconX size={14} stroke={2} aria-hidden="true" />
        Reject
      </button>
      {said.length > 0 && <span className={classes.said}>{verdictWords(said)}</span>}
    </div>
  );
}
