import { claimFeatures } from '@/core/scoring/accuracy/claim-features';
import { compileRegister } from '@/core/scoring/accuracy/compile-register';
import { readRated } from '@/core/scoring/accuracy/policy-verdicts';
import type { ClaimExample } from './policy-training';
import { readCorpus } from './read-corpus';

interface ClaimRow {
  system: string;
  kb: { domain: string; entity: string | null; question: string; answer: string }[];
  bot: string;
  label: 'supported' | 'unsupported';
  right_snippet: boolean;
}

/** A labelled answer beside its entry: the statements' features and what plain peers see. */
export interface PolicyExample {
  system: string;
  group: string;
  bot: string;
  policy: { id: string; topic: string; text: string };
  statements: number[][];
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
      const policy = { id: 'given', topic, text };
      return {
        system,
        group: text,
        bot,
        policy,
        statements: statementFeatures(bot, policy),
        wrong: label === 'unsupported',
        rightSnippet: right_snippet,
      };
    }) ?? null
  );
}

/** Features of every statement of a text against one entry. */
export function statementFeatures(text: string, policy: PolicyExample['policy']): number[][] {
  const register = compileRegister([policy]);
  const { words, rated } = readRated(text);
  return rated.map((s) => claimFeatures(register, register.entries, words, s));
}

/** One training case a statement, with its message's label. */
export function claimExamples(examples: readonly PolicyExample[]): ClaimExample[] {
  return examples.flatMap(({ statements, wrong }) => statements.map((features) => ({ features, wrong })));
}
