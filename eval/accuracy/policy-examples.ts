import { claimFeatures } from '@/core/scoring/accuracy/claim-features';
import { compileRegister } from '@/core/scoring/accuracy/compile-register';
import { messageProbability } from '@/core/scoring/accuracy/policy-score';
import { policyVerdicts, readRated } from '@/core/scoring/accuracy/policy-verdicts';
import { textFeatures } from '@/core/scoring/accuracy/text-features';
import { type ClaimExample, type ClaimModel, odds } from './policy-training';
import { readCorpus } from './read-corpus';

interface ClaimRow {
  system: string;
  kb: { domain: string; entity: string | null; question: string; answer: string }[];
  bot: string;
  label: 'supported' | 'unsupported';
  right_snippet: boolean;
}

interface GroundedRow {
  system: string;
  evidence: string | null;
  response: string;
  begin_label?: string;
  inconsistent?: number;
}

/** A labelled answer beside its entry: what the scorer's two models see, and what plain peers see. */
export interface PolicyExample {
  system: string;
  group: string;
  bot: string;
  policy: { id: string; topic: string; text: string };
  statements: number[][];
  /** Of the whole answer; null beside an entry that asks a question. */
  text: number[] | null;
  /** Something was found in it. */
  found: boolean;
  wrong: boolean;
  rightSnippet: boolean;
}

/** The answers of policy_claims, each beside the one entry it was given; null where the corpus is absent. */
export function readPolicyExamples(folder: string): PolicyExample[] | null {
  const rows = readCorpus<ClaimRow>(folder, 'policy_claims');
  return (
    rows?.map(({ system, kb, bot, label, right_snippet }) => {
      const text = kb.map((entry) => `${entry.question} ${entry.answer}`).join(' ');
      const topic = kb.map((entry) => entry.entity ?? entry.domain).join(' ');
      const example = readExample(bot, { id: 'given', topic, text });
      return { ...example, system, wrong: label === 'unsupported', rightSnippet: right_snippet };
    }) ?? null
  );
}

/** The answers of faithdial_audit or q2_wow_consistency beside their evidence; null where the corpus is absent. */
export function readGroundedExamples(folder: string, name: string): PolicyExample[] | null {
  // Answers that state nothing ("Generic") are neither borne out nor invented.
  const rows = readCorpus<GroundedRow>(folder, name)?.filter(
    (row) => row.begin_label !== 'Generic' && typeof row.response === 'string',
  );
  return (
    rows?.map(({ system, evidence, response, begin_label, inconsistent }) => ({
      ...readExample(response, { id: 'given', topic: '', text: evidence ?? '' }),
      system,
      wrong: inconsistent === 1 || begin_label?.includes('hallucination') === true,
      rightSnippet: true,
    })) ?? null
  );
}

function readExample(
  bot: string,
  policy: PolicyExample['policy'],
): Omit<PolicyExample, 'system' | 'wrong' | 'rightSnippet'> {
  const register = compileRegister([policy]);
  const [entry] = register.entries;
  const { words, rated } = readRated(bot);
  const verdict = policyVerdicts([{ role: 'bot', text: bot }], register)[0];
  return {
    group: policy.text,
    bot,
    policy,
    statements: rated.map((s) => claimFeatures(register, register.entries, words, s)),
    text: entry?.source == null ? null : textFeatures(words, entry.source),
    found: (verdict?.claims.length ?? 0) > 0,
  };
}

/** One training case a statement, with its message's label. */
export function claimExamples(examples: readonly PolicyExample[]): ClaimExample[] {
  return examples.flatMap(({ statements, wrong }) => statements.map((features) => ({ features, wrong })));
}

/** One training case an answer beside running text. */
export function textExamples(examples: readonly PolicyExample[]): ClaimExample[] {
  return examples.flatMap(({ text, wrong }) => (text === null ? [] : [{ features: text, wrong }]));
}

/** The score of an answer as the scorer gives it, by these models. */
export function exampleScore(example: PolicyExample, claims: ClaimModel, texts: ClaimModel): number {
  const { statements, text, found } = example;
  const worst = statements.length === 0 ? null : Math.max(...statements.map((f) => odds(f, claims)));
  return messageProbability(worst, text === null ? null : odds(text, texts), found);
}
