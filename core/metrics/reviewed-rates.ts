import type { ReviewedConversation } from '@/core/review/reviewed-conversation';
import { FINDING_KINDS, type FindingKind } from '@/core/scoring/finding';
import { type CorrectedRate, correctedRate } from './corrected-rate';
import { type DetectorQuality, detectorQuality } from './detector-quality';
import type { FactSums } from './facts';
import type { FigureKey } from './figure-catalog';
import { reviewAgreement } from './review-agreement';
import { type FactCount, sumOf } from './sum-of';

export interface ReviewedRates {
  /** Reviewed conversations, and those of them that were drawn at random. */
  reviewed: number;
  sampled: number;
  corrected: { key: FigureKey; rate: CorrectedRate }[];
  detectors: { kind: FindingKind; quality: DetectorQuality }[];
}

const family = (name: string) => FINDING_KINDS.filter((kind) => kind.startsWith(`${name}.`));

/** Rates that count conversations with any finding of some kinds: those that reviews of findings can correct. */
const CORRECTABLE: readonly { key: FigureKey; numerator: FactCount; kinds: readonly FindingKind[] }[] = [
  { key: 'confusionRate', numerator: 'confused', kinds: family('confusion') },
  { key: 'loopRate', numerator: 'looped', kinds: ['confusion.loop'] },
  { key: 'misinformedRate', numerator: 'misinformed', kinds: family('accuracy') },
  { key: 'empathyGapRate', numerator: 'unempathic', kinds: family('empathy') },
];

/**
 * What people's reviews make of the rates and of each detector; `facts` are of the same selection as the
 * reviews. Only conversations drawn at random count: those picked by hand are not like the rest.
 */
export function reviewedRates(
  facts: readonly FactSums[],
  reviewed: readonly ReviewedConversation[],
): ReviewedRates {
  const random = reviewed.filter(({ sampled }) => sampled);
  const scored = sumOf(facts, 'scored');
  return {
    reviewed: reviewed.length,
    sampled: random.length,
    corrected: CORRECTABLE.map(({ key, numerator, kinds }) => ({
      key,
      rate: correctedRate(sumOf(facts, numerator), scored, reviewAgreement(random, kinds)),
    })),
    detectors: FINDING_KINDS.map((kind) => ({
      kind,
      quality: detectorQuality(reviewAgreement(random, [kind])),
    })),
  };
}
