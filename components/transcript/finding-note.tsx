import type { SaidVerdict } from '@/components/review/said';
import type { Review } from '@/components/review/use-review';
import { VerdictButtons } from '@/components/review/verdict-buttons';
import { driverColor } from '@/components/trust/driver-color';
import { FINDING_NAMES } from '@/core/scoring/finding-names';
import classes from './finding-note.module.css';
import type { ReadFinding } from './reading';

/** A finding in the margin: its name, what it cost, and the rule that saw it. Pointing at it lights its words. */
export function FindingNote({
  finding,
  lit,
  onLight,
  said,
  review,
}: {
  finding: ReadFinding;
  lit: boolean;
  onLight: (finding: number | null) => void;
  said: readonly SaidVerdict[];
  review: Review;
}) {
  const { number, kind, group, rule, confidence, points } = finding;
  const { label, definition } = FINDING_NAMES[kind];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: pointing at it lights words; nothing is done by it
    <div
      className={classes.item}
      data-finding={number}
      onMouseEnter={() => onLight(number)}
      onMouseLeave={() => onLight(null)}
      onFocus={() => onLight(number)}
      onBlur={() => onLight(null)}
    >
      <button
        type="button"
        id={`finding-${number}`}
        className={classes.note}
        data-printed
        data-lit={lit || undefined}
        style={{ '--mark': group === null ? 'var(--control-line)' : driverColor(group) }}
      >
        <span className={classes.head}>
          <span>
            <sup>{number}</sup> {label}
          </span>
          <span className={classes.cost}>{cost(group === null, points)}</span>
        </span>
        <span className={classes.definition}>{definition}</span>
        <span className={classes.rule}>
          {rule} · confidence {confidence.toFixed(2)}
        </span>
      </button>
      <VerdictButtons
        finding={{ kind, messageSeq: finding.message }}
        name={`${label}, finding ${number}`}
        said={said}
        review={review}
      />
    </div>
  );
}

function cost(signal: boolean, points: number): string {
  if (signal) return 'signal';
  if (points === 0) return 'under 1 point';
  return points === 1 ? '−1 point' : `−${points} points`;
}
