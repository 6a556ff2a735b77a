import type { LogisticWeights } from '@/core/math/logistic';
import type { Analysis } from '@/core/scoring/acts/analyse';
import type { Finding } from '@/core/scoring/finding';
import { type IntentReadings, readIntents } from '@/core/scoring/intents/read-intents';
import { contradictionFindings } from './contradiction-findings';
import { courseOf } from './conversation-course';
import { correctionFindings } from './correction-findings';
import { customerLostFindings } from './customer-lost-findings';
import { fallbackFindings } from './fallback-findings';
import { loopFindings } from './loop-findings';
import { LOOP_WEIGHTS } from './loop-weights';
import { MatterWords } from './matter-words';
import { rephraseFindings } from './rephrase-findings';
import { unansweredFindings } from './unanswered-findings';

/** The confusion kinds of the codebook. */
export function confusionFindings(
  analysis: Analysis,
  matter = new MatterWords(analysis),
  intents = readIntents(analysis, matter),
): Finding[] {
  const certain = findingsByRule(analysis, matter, intents);
  const course = courseOf(analysis, certain);
  const unanswered = unansweredFindings(analysis, matter, course, intents);
  return [
    ...certain,
    ...unanswered.findings,
    ...rephraseFindings(analysis, matter, course, unanswered.probabilities),
  ];
}

/** The kinds that rules and the model of loops see; the models for the others read these. */
export function findingsByRule(
  analysis: Analysis,
  matter: MatterWords,
  intents: IntentReadings,
  weights: LogisticWeights = LOOP_WEIGHTS,
): Finding[] {
  const loops = loopFindings(analysis, matter, weights);
  const repeated = new Set(loops.map((f) => f.message));
  return [
    ...fallbackFindings(analysis),
    ...loops,
    ...correctionFindings(analysis, matter, intents),
    ...customerLostFindings(analysis, matter, intents),
    ...contradictionFindings(analysis, matter, repeated, intents),
  ];
}
