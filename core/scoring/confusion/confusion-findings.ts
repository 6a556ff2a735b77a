import type { Analysis } from '@/core/scoring/acts/analyse';
import type { Finding } from '@/core/scoring/finding';
import { correctionFindings } from './correction-findings';
import { fallbackFindings } from './fallback-findings';
import { loopFindings } from './loop-findings';

/** The confusion kinds of the codebook that this scorer sees. */
export function confusionFindings(analysis: Analysis): Finding[] {
  return [...fallbackFindings(analysis), ...loopFindings(analysis), ...correctionFindings(analysis)];
}
