import type { Finding } from './finding';
import { RULE_CONFIDENCE } from './rule-confidence';

/**
 * The confidence with which a finding is shown: the share of its rule's findings that readers confirmed, drawn towards
 * that of its kind and of all findings where there were few (see docs/scoring.md). The detectors' own figures, which
 * they weigh words with, stay where a rule was never measured.
 */
export function calibratedConfidence({ rule, confidence }: Finding): number {
  return RULE_CONFIDENCE[rule] ?? confidence;
}
