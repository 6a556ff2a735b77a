import type { Role } from '@/core/conversation/role';
import { claimFeatures } from './claim-features';
import { CLAIM_WEIGHTS } from './claim-weights';
import type { PolicyRegister, RegisterEntry } from './compile-register';
import { type ClaimRule, type ClaimVerdict, judgeClaim } from './judge-claim';
import { readClaims } from './read-claims';
import { type RegisterWord, registerWords } from './register-words';
import { retrieve } from './retrieve';
import { readStatements, type Statement } from './statement';

/** What the register says of one message of a bot or agent. */
export interface PolicyVerdict {
  verdict: ClaimVerdict;
  /**
   * Probability in (0, 1) that the entries do not bear the message out; also given where the verdict
   * is `unverifiable`, and then no reproach.
   */
  score: number;
  /** Id of the entry that decides; null where the register does not cover the topic. */
  entry: string | null;
  /** The claims that are contradicted or unsupported, with UTF-16 offsets into the message. */
  claims: readonly { rule: ClaimRule; start: number; end: number; entry: string }[];
}

/** Entries that one claim is compared with. */
const RETRIEVED = 3;
/**
 * Where so many entries fit nearly as well as the best, the message does not say which is meant (a chain's
 * register has a parking rule for each of its houses), and nothing can be held against it.
 */
const CROWD = 8;
const CROWDED = 0.6;
/** How much the customer's words before count in the search; a short answer lives on its question. */
const CONTEXT = 0.3;
/** Score of a message that states nothing: the share of wrong answers in the corpus that the weights come from. */
export const BASE_RATE = 0.075;
/** Sentences of one message that are looked at; no reply states more rules. */
const MOST_STATEMENTS = 40;
const NOTHING: PolicyVerdict = { verdict: 'unverifiable', score: 0, entry: null, claims: [] };

/**
 * A verdict for every message, null for those of customers and events. An empty register costs nothing
 * and says `unverifiable` with score 0 of everything. The worst claim decides a message.
 */
export function policyVerdicts(
  messages: readonly { role: Role; text: string }[],
  register: PolicyRegister,
): (PolicyVerdict | null)[] {
  let asked: string[] = [];
  return messages.map(({ role, text }) => {
    if (role === 'system') return null;
    if (register.entries.length === 0) return role === 'customer' ? null : NOTHING;
    if (role === 'customer') {
      const words = registerWords(text.slice(0, LONGEST_QUESTION));
      asked = readStatements(words).flatMap((s) => s.subject);
      return null;
    }
    return messageVerdict(text, asked, register);
  });
}

/** Characters of a customer's message that are read as the question. */
const LONGEST_QUESTION = 1000;

function messageVerdict(text: string, asked: readonly string[], register: PolicyRegister): PolicyVerdict {
  const { words, rated, claims } = readRated(text);
  const bad: { rule: ClaimRule; start: number; end: number; entry: string }[] = [];
  let score = rated.length === 0 ? BASE_RATE : 0;
  let verdict: ClaimVerdict = 'unverifiable';
  let decides: string | null = null;
  for (const statement of rated) {
    const { entries, crowded } = entriesFor(statement, asked, register);
    score = Math.max(score, probability(claimFeatures(register, entries, words, statement)));
    if (claims.length === 0 || crowded) continue;
    const judged = judgeClaim(register, entries, words, statement);
    const id = judged.entry?.policy.id ?? null;
    if (WORSE[judged.verdict] > WORSE[verdict]) {
      verdict = judged.verdict;
      decides = id;
    }
    if (judged.rule !== null && id !== null) {
      bad.push({ rule: judged.rule, start: statement.start, end: statement.end, entry: id });
    }
  }
  return { verdict, score, entry: decides, claims: bad };
}

/** What a message is rated by: its claims, or where it has none, all that it states. */
export function readRated(text: string): {
  words: RegisterWord[];
  rated: readonly Statement[];
  claims: readonly Statement[];
} {
  const words = registerWords(text);
  const statements = readStatements(words)
    .filter((s) => !s.question && (s.subject.length > 0 || s.quantities.length > 0))
    .slice(0, MOST_STATEMENTS);
  const claims = readClaims(words, statements);
  return { words, rated: claims.length > 0 ? claims : statements, claims };
}

const WORSE: Readonly<Record<ClaimVerdict, number>> = {
  unverifiable: 0,
  supported: 1,
  unsupported: 2,
  contradicted: 3,
};

function entriesFor(
  statement: Statement,
  asked: readonly string[],
  register: PolicyRegister,
): { entries: RegisterEntry[]; crowded: boolean } {
  const query = new Map<string, number>();
  for (const stem of asked) query.set(stem, CONTEXT);
  for (const stem of statement.subject) query.set(stem, 1);
  const found = retrieve(register, query, CROWD);
  return {
    entries: found.slice(0, RETRIEVED).flatMap(({ entry }) => register.entries[entry] ?? []),
    crowded: (found[CROWD - 1]?.score ?? 0) > CROWDED * (found[0]?.score ?? 0),
  };
}

function probability(features: readonly number[]): number {
  let z = CLAIM_WEIGHTS.bias;
  for (const [i, x] of features.entries()) z += x * (CLAIM_WEIGHTS.weights[i] ?? 0);
  return 1 / (1 + Math.exp(-z));
}
