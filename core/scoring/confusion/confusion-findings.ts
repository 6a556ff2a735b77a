import type { Analysis } from '@/core/scoring/acts/analyse';
import type { Finding } from '@/core/scoring/finding';
import { contradictionFindings } from './contradiction-findings';
import { courseOf } from './conversation-course';
import { correctionFindings } from './correction-findings';
import { customerLostFindings } from './customer-lost-findings';
import { fallbackFindings } from './fallback-findings';
import { loopFindings } from './loop-findings';
import { MatterWords } from './matter-words';
import { rephraseFindings } from './rephrase-findings';
import { unansweredFindings } from './unanswered-findings';

/** The confusion kinds of the codebook. */
export function confusionFindings(analysis: Analysis, matter = new MatterWords(analysis)): Finding[] {
  const certain = findingsByRule(analysis, matter);
  const course = courseOf(analysis, certain);
  const unanswered = unansweredFindings(analysis, matter, course);
  return [
    ...certain,
    ...unanswered.findings,
    ...rephraseFindings(analysis, matter, course, unanswered.probabilities),
  ];
}

/** The kinds that rules see; the models for the others read these. */
export function findingsByRule(analysis: Analysis, matter: MatterWords): Finding[] {
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
