import type { Analysis } from '@/core/scoring/acts/analyse';
import type { Finding } from '@/core/scoring/finding';
import { contradictionFindings } from './contradiction-findings';
import { correctionFindings } from './correction-findings';
import { customerLostFindings } from './customer-lost-findings';
import { fallbackFindings } from './fallback-findings';
import { loopFindings } from './loop-findings';
import { MatterWords } from './matter-words';

/** The confusion kinds of the codebook that this scorer sees. */
export function confusionFindings(analysis: Analysis): Finding[] {
  const matter = new MatterWords(analysis);
  const loops = loopFindings(analysis);
  const repeated = new Set(loops.map((f) => f.message));
  return [
    ...fallbackFindings(analysis),
    ...loops,
    ...correctionFindings(analysis, matter),
    ...customerLostFindings(analysis, matter),
    ...contradictionFindings(analysis, matter, repeated),
  ];
}
