import type { Role } from '@/core/conversation/role';
import type { PolicyRegister, RegisterEntry } from './compile-register';
import { heldShare } from './grounding';
import { type ClaimRule, type ClaimVerdict, judgeClaim } from './judge-claim';
import { messageProbability, statementOdds, textOdds } from './policy-score';
import { type Quantity, sameQuantity } from './quantity';
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
  const talk = new Talk(register);
  return messages.map(({ role, text }) => {
    if (role === 'system') return null;
    if (register.entries.length === 0) return role === 'customer' ? null : NOTHING;
    if (role === 'customer') {
      talk.ask(text);
      return null;
    }
    return talk.judge(text);
  });
}

/** Characters of a customer's message that are read as the question. */
const LONGEST_QUESTION = 1000;

/** Share of a question that an entry holds which it asks about. */
const ASKED = 0.6;
/** Speaks of an earlier statement: to name a wrong amount so is to take it back. */
const TAKEN_BACK = new Set([
  'wrong',
  'wrongly',
  'mistake',
  'mistaken',
  'incorrect',
  'misinformed',
  'told',
  'said',
]);

/** One conversation: what was asked and which entry was spoken of last tell what a short answer is about. */
class Talk {
  private asked: ReadonlySet<string> = new Set();
  private readonly named = new Set<string>();
  private readonly told = new Set<string>();
  private current: RegisterEntry | null = null;
  /** Amounts that were told and that no entry has. */
  private readonly invented: { quantity: Quantity; entry: RegisterEntry }[] = [];
  private answered = true;

  constructor(private readonly register: PolicyRegister) {}

  ask(text: string): void {
    const words = registerWords(text.slice(0, LONGEST_QUESTION));
    const statements = readStatements(words);
    for (const number of numbersIn(words, statements)) if (!this.told.has(number)) this.named.add(number);
    const stems = statements.flatMap((s) => s.subject);
    // Messages in a row are one question.
    this.asked = new Set(this.answered ? stems : [...this.asked, ...stems]);
    this.answered = false;
  }

  /** The entry that an invented amount was told of, where it is told again and not taken back. */
  private repeats({ quantities, negated }: Statement): RegisterEntry | null {
    if (negated || this.invented.length === 0) return null;
    const again = this.invented.find(({ quantity }) =>
      quantities.some((q) => q.high > 1 && sameQuantity(q, quantity)),
    );
    return again?.entry ?? null;
  }

  /** The entry that the question is about, where one holds most of it. */
  private askedOf(): RegisterEntry | null {
    const known = [...this.asked].filter((stem) => this.register.idf.has(stem));
    if (known.length === 0) return null;
    const best = retrieve(this.register, new Map(known.map((stem) => [stem, 1])), 1)[0];
    const entry = best === undefined ? undefined : this.register.entries[best.entry];
    return entry !== undefined && heldShare(this.register, known, entry.stems) >= ASKED ? entry : null;
  }

  judge(text: string): PolicyVerdict {
    this.answered = true;
    const { words, statements, rated, claims } = readRated(text);
    for (const number of numbersIn(words, statements)) this.told.add(number);
    const bad: { rule: ClaimRule; start: number; end: number; entry: string }[] = [];
    let worst: number | null = null;
    let doubted = this.register.entries.length === 1 ? (this.register.entries[0] ?? null) : null;
    let verdict: ClaimVerdict = 'unverifiable';
    let decides: string | null = null;
    let spoke = -2;
    if (claims.length > 0) this.current = this.askedOf() ?? this.current;
    for (const statement of rated) {
      const { entries, crowded } = entriesFor(statement, this.asked, this.register);
      const odds = statementOdds(this.register, entries, words, statement);
      if (worst === null || odds > worst) {
        worst = odds;
        doubted = entries[0] ?? doubted;
      }
      if (claims.length === 0 || crowded || isTakenBack(words, statement)) continue;
      if (this.current !== null && !entries.includes(this.current)) entries.push(this.current);
      const place = statements.indexOf(statement);
      const before = statements[place - 1]?.subject ?? [];
      const context = {
        asked: this.asked,
        named: this.named,
        before,
        current: this.current,
        follows: spoke === place - 1,
      };
      let judged = judgeClaim(this.register, entries, words, statement, context);
      if (judged.rule === null) {
        const again = this.repeats(statement);
        if (again !== null) judged = { verdict: 'unsupported', rule: 'policy.not-in-register', entry: again };
      } else if (judged.rule === 'policy.not-in-register' && judged.entry !== null) {
        for (const quantity of statement.quantities) this.invented.push({ quantity, entry: judged.entry });
      }
      if (judged.entry !== null) {
        this.current = judged.entry;
        spoke = place;
      }
      const id = judged.entry?.policy.id ?? null;
      if (WORSE[judged.verdict] > WORSE[verdict]) {
        verdict = judged.verdict;
        decides = id;
      }
      if (judged.rule !== null && id !== null) {
        bad.push({ rule: judged.rule, start: statement.start, end: statement.end, entry: id });
      }
    }
    const score = messageProbability(worst, textOdds(words, doubted), bad.length > 0);
    return { verdict, score, entry: decides, claims: bad };
  }
}

function isTakenBack(words: readonly RegisterWord[], { from, to }: Statement): boolean {
  for (let at = from; at < to; at++) if (TAKEN_BACK.has(words[at]?.text ?? '')) return true;
  return false;
}

/** Its numbers, but for dates and times of day. */
function numbersIn(words: readonly RegisterWord[], statements: readonly Statement[]): string[] {
  const points = statements
    .flatMap((s) => s.quantities)
    .filter((q) => q.dimension === 'date' || q.dimension === 'clock');
  return words.flatMap((w, at) =>
    w.value === null || points.some((q) => at >= q.from && at < q.to) ? [] : [w.text],
  );
}

/** What a message is rated by: its claims, or where it has none, all that it states. */
export function readRated(text: string): {
  words: RegisterWord[];
  statements: readonly Statement[];
  rated: readonly Statement[];
  claims: readonly Statement[];
} {
  const words = registerWords(text);
  const statements = readStatements(words)
    .filter((s) => !s.question && (s.subject.length > 0 || s.quantities.length > 0))
    .slice(0, MOST_STATEMENTS);
  const claims = readClaims(words, statements);
  return { words, statements, rated: claims.length > 0 ? claims : statements, claims };
}

const WORSE: Readonly<Record<ClaimVerdict, number>> = {
  unverifiable: 0,
  supported: 1,
  unsupported: 2,
  contradicted: 3,
};

function entriesFor(
  statement: Statement,
  asked: ReadonlySet<string>,
  register: PolicyRegister,
): { entries: RegisterEntry[]; crowded: boolean } {
  const query = new Map<string, number>();
  for (const stem of asked) query.set(stem, CONTEXT);
  for (const stem of statement.subject) query.set(stem, 1);
  const found = retrieve(register, query, CROWD);
  const entries = found.slice(0, RETRIEVED).flatMap(({ entry }) => register.entries[entry] ?? []);
  // In a register of one or two entries nothing else can be meant.
  if (register.entries.length <= RETRIEVED) {
    for (const entry of register.entries) if (!entries.includes(entry)) entries.push(entry);
  }
  return {
    entries,
    crowded: (found[CROWD - 1]?.score ?? 0) > CROWDED * (found[0]?.score ?? 0),
  };
}
