import { claimFeatures } from './claim-features';
import { CLAIM_WEIGHTS } from './claim-weights';
import type { PolicyRegister, RegisterEntry } from './compile-register';
import type { RegisterWord } from './register-words';
import type { Statement } from './statement';
import { textFeatures } from './text-features';
import { TEXT_WEIGHTS } from './text-weights';

/** A logistic regression: log-odds are the bias and the weighted features. */
export interface LogisticModel {
  bias: number;
  weights: readonly number[];
}

/** Log-odds that a message which states nothing is wrong: the share of the corpus that the weights come from. */
const BASE_ODDS = Math.log(0.075 / 0.925);
/**
 * What a finding adds: of policy_claims' answers beside their entry, it multiplies the odds by about so much
 * (16 of 388 wrong ones have one, 5 of 4,762 right ones).
 */
const FOUND = Math.log(16 / 388 / (5 / 4762));

export function logOdds(features: readonly number[], { bias, weights }: LogisticModel): number {
  let z = bias;
  for (let i = 0; i < weights.length; i++) z += (features[i] ?? 0) * (weights[i] ?? 0);
  return z;
}

/** Log-odds that one statement is not borne out by these entries. */
export function statementOdds(
  register: PolicyRegister,
  entries: readonly RegisterEntry[],
  words: readonly RegisterWord[],
  statement: Statement,
  model: LogisticModel = CLAIM_WEIGHTS,
): number {
  return logOdds(claimFeatures(register, entries, words, statement), model);
}

/** Log-odds that a message does not keep to an entry of running text; null for an entry that asks a question. */
export function textOdds(
  words: readonly RegisterWord[],
  entry: RegisterEntry | null,
  model: LogisticModel = TEXT_WEIGHTS,
): number | null {
  return entry?.source == null ? null : logOdds(textFeatures(words, entry.source), model);
}

/**
 * Share of the whole text's log-odds in a score. More serves running text (faithdial_audit .86 at .5, .88 at .75), less
 * serves rules without a question (policy_claims' answers alone .94 and .92).
 */
const TEXT_SHARE = 0.75;

/**
 * Probability in (0, 1) that a message is wrong: by its worst statement, null where it states nothing; beside running
 * text also by how far the whole keeps to it, null beside other entries; and more where something was found.
 */
export function messageProbability(worst: number | null, text: number | null, found: boolean): number {
  const claim = worst ?? BASE_ODDS;
  const odds = text === null ? claim : (1 - TEXT_SHARE) * claim + TEXT_SHARE * text;
  return 1 / (1 + Math.exp(-(odds + (found ? FOUND : 0))));
}
