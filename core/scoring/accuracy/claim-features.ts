import type { PolicyRegister, RegisterEntry } from './compile-register';
import { alignedSentence, heldShare, weightOf } from './grounding';
import { sameQuantity } from './quantity';
import type { RegisterWord } from './register-words';
import type { Statement } from './statement';

export const CLAIM_FEATURES = [
  'subject held by the best entry',
  'subject held by the best three',
  'rule taken up by the statement',
  'pairs of words held',
  'rarest word not held',
  'words not held',
  'number not held',
  'other quantity',
  'other polarity',
  'other answer',
  'no against a rule without one',
  'yes against a rule with no',
  'free against charged',
  'scope differs',
  'negated',
  'name not held',
  'condition dropped',
  'short',
  'denied word that the rule grants',
  'granted word that the rule denies',
  'negated and not held',
  'polarity alone differs',
  'news of the rule taken up',
  'numbers of the rule left out',
  'nothing of the news taken up',
] as const;

/** Shortest subject on which shares mean much. */
const SHORT = 3;

/** What tells a borne-out statement from an invented one; the order is CLAIM_FEATURES', each about 0 to 1. */
export function claimFeatures(
  register: PolicyRegister,
  entries: readonly RegisterEntry[],
  words: readonly RegisterWord[],
  statement: Statement,
): number[] {
  const best = entries[0];
  if (best === undefined) return CLAIM_FEATURES.map(() => 0);
  const subject = new Set(statement.subject);
  const aligned = alignedSentence(register, best, subject);
  const rule = aligned?.sentence ?? best.statements.find((s) => !s.question) ?? best.statements[0];
  const union = { has: (stem: string) => entries.some((entry) => entry.stems.has(stem)) };
  const missing = statement.subject.filter((stem) => !best.stems.has(stem));
  const numbers = words.slice(statement.from, statement.to).filter((w) => /\d/.test(w.text));
  const strange = numbers.filter((w) => !best.numbers.has(w.text)).length;
  let otherQuantity = 0;
  for (const quantity of statement.quantities) {
    const rivals = best.statements
      .flatMap((s) => s.quantities)
      .filter((q) => q.dimension === quantity.dimension);
    if (rivals.length > 0 && !rivals.some((q) => sameQuantity(q, quantity))) otherQuantity = 1;
  }
  const ruleAnswer = best.statements.find((s) => s.answer !== null)?.answer ?? null;
  const { denied, asked } = best;
  const flip = rule !== undefined && rule.negated !== statement.negated;
  let names = 0;
  for (let at = statement.from + 1; at < statement.to; at++) {
    const word = words[at];
    if (word?.capital && word.text.length > 2 && !best.stems.has(word.stem)) names = 1;
  }
  const news = (rule?.subject ?? []).filter((stem) => !asked.has(stem) && !best.topic.has(stem));
  const taken = news.length === 0 ? 0.5 : heldShare(register, news, subject);
  const said = new Set(numbers.map((w) => w.text));
  const left = [...best.numbers].filter((n) => !said.has(n)).length / Math.max(1, best.numbers.size);
  const rarest = Math.max(0, ...missing.map((stem) => weightOf(register, stem)));
  return [
    heldShare(register, subject, best.stems),
    heldShare(register, subject, union),
    rule === undefined ? 0 : heldShare(register, rule.subject, subject),
    pairsHeld(best, words, statement),
    rarest / register.unknown,
    Math.min(1, missing.length / 5),
    numbers.length === 0 ? 0 : strange / numbers.length,
    otherQuantity,
    Number(flip),
    Number(ruleAnswer !== null && statement.answer !== null && ruleAnswer !== statement.answer),
    Number(statement.answer === 'no' && ruleAnswer === null && rule?.negated === false),
    Number(statement.answer === 'yes' && ruleAnswer === null && rule?.negated === true),
    Number(rule !== undefined && ((statement.free && rule.charged) || (statement.charged && rule.free))),
    Number(rule !== undefined && (statement.scope === 'only') !== (rule.scope === 'only')),
    Number(statement.negated || statement.answer === 'no'),
    names,
    Number(rule?.conditional === true && !statement.conditional),
    Number(subject.size < SHORT),
    Number([...statement.denied].some((stem) => best.stems.has(stem) && !denied.has(stem))),
    Number(statement.subject.some((stem) => denied.has(stem) && !statement.denied.has(stem))),
    Number(missing.length > 0 && (statement.negated || statement.answer === 'no')),
    Number(flip && missing.length === 0),
    taken,
    left,
    Number(news.length > 0 && taken === 0),
  ];
}

function pairsHeld(entry: RegisterEntry, words: readonly RegisterWord[], statement: Statement): number {
  let held = 0;
  let all = 0;
  for (let at = statement.from; at + 1 < statement.to; at++) {
    all++;
    if (entry.pairs.has(wordPair(words, at))) held++;
  }
  return all === 0 ? 0 : held / all;
}

function wordPair(words: readonly RegisterWord[], at: number): string {
  return `${words[at]?.text} ${words[at + 1]?.text}`;
}
