import { driverColor } from '@/components/trust/driver-color';
import { FINDING_NAMES } from '@/core/scoring/finding-names';
import { markSpans } from './mark-spans';
import classes from './marked-text.module.css';
import type { ReadFinding, ReadMessage } from './reading';

/** A message's text with its evidence marked; a finding's number follows the last of its words. */
export function MarkedText({
  message,
  findings,
  lit,
  onLight,
}: {
  message: ReadMessage;
  findings: readonly ReadFinding[];
  lit: number | null;
  onLight: (finding: number | null) => void;
}) {
  const byNumber = new Map(findings.map((finding) => [finding.number, finding]));
  const spans = findings.flatMap(({ number, evidence }) =>
    evidence
      .filter((span) => span.message === message.seq)
      .map(({ start, end }) => ({ finding: number, start, end })),
  );
  if (spans.length === 0) return message.text;
  const runs = markSpans(message.text, spans);
  return runs.map(({ text, start, findings: numbers }, i) => {
    if (numbers.length === 0) return text;
    const here = numbers.flatMap((number) => byNumber.get(number) ?? []);
    const worst = here.reduce((a, b) => (b.points > a.points ? b : a), here[0] as ReadFinding);
    const ending = numbers.filter((number) => !runs[i + 1]?.findings.includes(number));
    return (
      <mark
        key={start}
        className={classes.mark}
        data-lit={numbers.includes(lit ?? -1) || undefined}
        data-signal={worst.group === null || undefined}
        style={{ '--mark': worst.group === null ? 'var(--control-line)' : driverColor(worst.group) }}
        title={here.map(({ kind }) => FINDING_NAMES[kind].label).join(', ')}
        onMouseEnter={() => onLight(worst.number)}
        onMouseLeave={() => onLight(null)}
      >
        {text}
        {ending.length > 0 && (
          <sup className={classes.number}>
            <span className="unseen"> finding </span>
            {ending.join(', ')}
          </sup>
        )}
      </mark>
    );
  });
}
