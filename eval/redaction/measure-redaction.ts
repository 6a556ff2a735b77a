import type { Role } from '@/core/conversation/role';
import { REDACTION_KINDS, type RedactionKind } from '@/core/redaction/redaction-kind';
import type { Sighting } from '@/core/redaction/sighting';
import { Tally } from '@/eval/accuracy/tally';

type Span = Pick<Sighting, 'kind' | 'start' | 'end'>;

export interface LabelledSentence {
  role: Role;
  text: string;
  spans: Span[];
}

interface Measured {
  tally: Tally;
  mistakes: string[];
}

/** Kinds whose last character matters: half an account number still is one. */
const WHOLE: ReadonlySet<RedactionKind> = new Set(['EMAIL', 'PHONE', 'CARD', 'IBAN', 'NATIONAL_ID', 'IP']);

/**
 * Compares what a detector sees with what was labelled. A label is found when a sight of its kind covers it
 * (an address or a name: at least half of it); a sight is right when it lies on a label of its kind.
 */
export function measureRedaction(
  sentences: readonly LabelledSentence[],
  see: (sentence: LabelledSentence) => readonly Span[],
): Record<RedactionKind, Measured> {
  const measured = Object.fromEntries(
    REDACTION_KINDS.map((kind) => [kind, { tally: new Tally(), mistakes: [] as string[] }]),
  ) as Record<RedactionKind, Measured>;
  for (const sentence of sentences) {
    const seen = see(sentence);
    for (const label of sentence.spans) {
      const found = seen.some((sight) => sight.kind === label.kind && covers(sight, label));
      measured[label.kind].tally.add(true, found);
      if (!found) measured[label.kind].mistakes.push(`missed   ${shown(sentence, label)}`);
    }
    for (const sight of seen) {
      if (sentence.spans.some((label) => label.kind === sight.kind && overlap(sight, label) > 0)) continue;
      measured[sight.kind].tally.add(false, true);
      measured[sight.kind].mistakes.push(`invented ${shown(sentence, sight)}`);
    }
  }
  return measured;
}

function covers(sight: Span, label: Span): boolean {
  const needed = WHOLE.has(label.kind) ? 1 : 0.5;
  return overlap(sight, label) >= needed * (label.end - label.start);
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function shown({ text }: LabelledSentence, { start, end }: Span): string {
  return `${text.slice(0, start)}>>${text.slice(start, end)}<<${text.slice(end)}`;
}
