import { driverColor } from '@/components/trust/driver-color';
import { FINDING_NAMES } from '@/core/scoring/finding-names';
import classes from './finding-note.module.css';
import type { ReadFinding } from './reading';

/** A finding in the margin: its name, what it cost, and the rule that saw it. Pointing at it lights its words. */
export function FindingNote({
  finding,
  lit,
  onLight,
}: {
  finding: ReadFinding;
  lit: boolean;
  onLight: (finding: number | null) => void;
}) {
  const { number, kind, group, rule, confidence, points } = finding;
  const { label, definition } = FINDING_NAMES[kind];
  return (
    <button
      type="button"
      id={`finding-${number}`}
      className={classes.note}
      data-lit={lit || undefined}
      style={{ '--mark': group === null ? 'var(--control-line)' : driverColor(group) }}
      onMouseEnter={() => onLight(number)}
      onMouseLeave={() => onLight(null)}
      onFocus={() => onLight(number)}
      onBlur={() => onLight(null)}
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
  );
}

function cost(signal: boolean, points: number): string {
  if (signal) return 'signal';
  if (points === 0) return 'under 1 point';
  return points === 1 ? '−1 point' : `−${points} points`;
}
