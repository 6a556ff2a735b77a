import type { Verdict } from '@/core/review/verdict';
import type { FindingKind } from '@/core/scoring/finding';

/** What one person said of one finding. */
export interface SaidVerdict {
  reviewer: string;
  kind: FindingKind;
  messageSeq: number;
  verdict: Verdict;
  note: string | null;
}

/** Somebody has read the conversation whole. */
export interface SaidReview {
  reviewer: string;
  sampled: boolean;
  /** Messages that it had then. */
  messageCount: number;
  note: string | null;
}

/** Everything that people said of a conversation. */
export interface Said {
  verdicts: readonly SaidVerdict[];
  reviews: readonly SaidReview[];
}

/** What people said of one finding. */
export function saidOf(
  { verdicts }: Said,
  finding: { kind: FindingKind; message: number },
): readonly SaidVerdict[] {
  return verdicts.filter(({ kind, messageSeq }) => kind === finding.kind && messageSeq === finding.message);
}

/** The verdicts of a finding in words: "Confirmed by Ana", "Rejected by Ana and Ben". */
export function verdictWords(said: readonly SaidVerdict[]): string {
  const by = (verdict: Verdict, words: string) => {
    const names = said.filter((one) => one.verdict === verdict).map(({ reviewer }) => reviewer);
    return names.length === 0 ? [] : [`${words} by ${names.join(' and ')}`];
  };
  return [...by('confirmed', 'Confirmed'), ...by('rejected', 'Rejected'), ...by('added', 'Added')].join('; ');
}
