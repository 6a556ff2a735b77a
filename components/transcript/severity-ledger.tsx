import type { ReactNode } from 'react';
import { readingOf } from '@/components/reading/reading-of';
import { type Said, saidOf, verdictWords } from '@/components/review/said';
import { driverFill } from '@/components/trust/driver-color';
import { DRIVER_GROUPS } from '@/core/scoring/driver-group';
import { DRIVER_NAMES, FINDING_NAMES } from '@/core/scoring/finding-names';
import type { GroupValues } from '@/core/scoring/severity';
import type { ReadFinding, Reading } from './reading';
import classes from './severity-ledger.module.css';

/** How the points of one conversation were lost: a bar, then a line for every finding, then the sum. */
export function SeverityLedger({
  reading,
  parts,
  lit,
  onLight,
  said,
  mood,
}: {
  reading: Reading;
  parts: GroupValues;
  lit: number | null;
  onLight: (finding: number | null) => void;
  said: Said;
  /** How the customer's mood went, below the sum. */
  mood: ReactNode;
}) {
  const { findings, negativeEnd, lost } = reading;
  return (
    <div className={classes.ledger}>
      <div className={classes.sum}>
        <p className={classes.lost}>
          {lost} <span>{lost === 1 ? 'point lost' : 'points lost'}</span>
        </p>
        <span className={classes.bar} aria-hidden="true">
          <span
            style={{ flexGrow: 100 - lost, background: 'var(--credit)' }}
            {...readingOf(`${100 - lost} points left of 100`)}
          />
          {DRIVER_GROUPS.map((group) =>
            parts[group] > 0 ? (
              <span
                key={group}
                style={{ flexGrow: 100 * parts[group], background: driverFill(group) }}
                {...readingOf(
                  `${DRIVER_NAMES[group].label}: ${Math.round(100 * parts[group]) || 'under 1'} of ${lost} points lost`,
                  DRIVER_NAMES[group].definition,
                )}
              />
            ) : null,
          )}
        </span>
        {mood}
      </div>
      {(findings.length > 0 || negativeEnd > 0) && (
        <table className={classes.table}>
          <caption className="unseen">Findings and what each cost</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">Number</span>
              </th>
              <th scope="col">Finding</th>
              <th scope="col">Rule</th>
              <th scope="col">People say</th>
              <th scope="col" className={classes.number}>
                Confidence
              </th>
              <th scope="col" className={classes.number}>
                Points
              </th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding) => (
              <FindingLine
                key={finding.number}
                finding={finding}
                lit={lit === finding.number}
                onLight={onLight}
                said={said}
              />
            ))}
            {negativeEnd > 0 && (
              <tr>
                <td />
                <th scope="row">
                  <i style={{ background: driverFill('negativeEnd') }} />
                  Ended on a negative note
                </th>
                <td className={classes.faint} data-label="Rule">
                  {DRIVER_NAMES.negativeEnd.definition}
                </td>
                <td data-label="People say" />
                <td data-label="Confidence" />
                <td className={classes.number}>{negativeEnd}</td>
              </tr>
            )}
          </tbody>
          <tfoot>
            <tr>
              <td />
              <th scope="row">Sum</th>
              <td data-label="Rule" />
              <td data-label="People say" />
              <td data-label="Confidence" />
              <td className={classes.number}>{lost}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </div>
  );
}

function FindingLine({
  finding,
  lit,
  onLight,
  said,
}: {
  finding: ReadFinding;
  lit: boolean;
  onLight: (finding: number | null) => void;
  said: Said;
}) {
  const { number, kind, group, rule, confidence, points } = finding;
  return (
    <tr data-lit={lit || undefined} onMouseEnter={() => onLight(number)} onMouseLeave={() => onLight(null)}>
      <td className={classes.mark}>{number}</td>
      <th scope="row">
        <i style={{ background: group === null ? 'var(--control-line)' : driverFill(group) }} />
        <a href={`#finding-${number}`} onFocus={() => onLight(number)} onBlur={() => onLight(null)}>
          {FINDING_NAMES[kind].label}
        </a>
      </th>
      <td className={classes.rule} data-label="Rule">
        {rule}
      </td>
      <td className={classes.said} data-label="People say">
        {verdictWords(saidOf(said, finding)) || <span className={classes.faint}>nothing yet</span>}
      </td>
      <td className={classes.number} data-label="Confidence">
        {confidence.toFixed(2)}
      </td>
      <td className={classes.number}>
        {group === null ? <span className={classes.faint}>signal</span> : points || '<1'}
      </td>
    </tr>
  );
}
