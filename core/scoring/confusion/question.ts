import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { COMMA, QUESTION, STOP } from '@/core/text/tokens';
import { hashOf } from '@/core/text/word-hash';
import { ROLE, rolesOf } from './word-roles';

/** What a question wants: `polar` yes or no, `open` a thing or an explanation. */
export type QuestionKind = 'polar' | 'time' | 'place' | 'amount' | 'reason' | 'manner' | 'open';

/** A direct question in a message: its kind and the tokens of its sentence, `to` exclusive. */
export interface Question {
  kind: QuestionKind;
  from: number;
  to: number;
}

const KIND_OF = new Map<number, QuestionKind>(
  Object.entries({
    when: 'time',
    whens: 'time',
    where: 'place',
    wheres: 'place',
    why: 'reason',
    whys: 'reason',
    how: 'manner',
    hows: 'manner',
  } as const).map(([word, kind]) => [hashOf(word), kind]),
);
const AMOUNTS = new Set(['much', 'many', 'expensive'].map(hashOf));
const TIMES = new Set(
  ['long', 'soon', 'late', 'early', 'time', 'date', 'day', 'quickly', 'fast'].map(hashOf),
);
const COSTS = new Set(['cost', 'costs', 'price', 'fee', 'charge', 'amount'].map(hashOf));
/** "want to know if", "I don't know whether", "tell me how"; not "I know what a seat costs". */
const KNOW = new Set(['know', 'ask', 'asked', 'asking', 'wondering', 'check', 'wonder'].map(hashOf));
const BEFORE_KNOW = new Set(
  ['i', 'to', 'dont', 'not', 'just', 'was', 'am', 'im', 'me', 'wanna', 'please', 'only'].map(hashOf),
);
const TELL = new Set(['tell', 'ask', 'let', 'check', 'clarify', 'confirm', 'explain', 'say'].map(hashOf));
const ME = hashOf('me');
const EXPLAIN = new Set(['explain', 'and', 'but', 'so', 'know', 'tell'].map(hashOf));
/** "Have a great day" wishes, "have you got" asks. */
const HAVE = new Set(['have', 'has', 'had', 'may'].map(hashOf));
/** After these an inverted verb asks nothing: "what is there", "all it is". */
const SUBORDINATE = new Set(['that', 'as', 'than', 'if', 'all', 'what', 'nor', 'neither', 'so'].map(hashOf));
const INDIRECT = new Set(
  ['if', 'whether', 'how', 'when', 'where', 'why', 'what', 'which', 'who'].map(hashOf),
);

/** Words before the question itself that are looked past: "hi, so just quickly, ...". */
const MOST_OPENERS = 5;

/** The first direct question of a message, undefined where it asks nothing. */
export function questionIn({ tokens }: Analysis, message: MessageAnalysis): Question | undefined {
  let begin = message.from;
  let marked: Question | undefined;
  while (begin < message.to) {
    let end = begin + 1;
    while (end < message.to && (tokens.after[end - 1] ?? 0) < STOP) end++;
    const at = questionWord(tokens.hash, tokens.after, begin, end);
    if (at >= 0) return { kind: kindAt(tokens.hash, at, end), from: begin, to: end };
    if (tokens.after[end - 1] === QUESTION) marked ??= { kind: 'polar', from: begin, to: end };
    begin = end;
  }
  return marked;
}

/** Where the question begins in a sentence: its wh-word or its inverted verb; -1 where it is none. */
function questionWord(hashes: Int32Array, after: Uint8Array, begin: number, end: number): number {
  let openers = 0;
  let opening = true;
  for (let at = begin; at < end; at++) {
    const hash = hashes[at] ?? 0;
    const roles = rolesOf(hash);
    const clause = opening || (after[at - 1] ?? 0) >= COMMA;
    const next = at + 1 < end ? rolesOf(hashes[at + 1] ?? 0) : 0;
    const last = at > begin ? (hashes[at - 1] ?? 0) : 0;
    if (at > begin + 1 && INDIRECT.has(hash) && asksToKnow(last, hashes[at - 2] ?? 0)) return at;
    if ((roles & ROLE.wh) !== 0) {
      if (at + 1 === end && (clause || EXPLAIN.has(last))) return at;
      if (at + 1 < end && (clause || (next & ROLE.auxiliary) !== 0)) return at;
    }
    const subject = HAVE.has(hash) ? ROLE.person : ROLE.subject;
    if (clause && (roles & ROLE.auxiliary) !== 0 && (next & subject) !== 0) return at;
    // Speech and haste leave the marks out: "the receptionist can I speak to her".
    if ((roles & ROLE.auxiliary) !== 0 && (next & ROLE.person) !== 0 && !SUBORDINATE.has(last)) return at;
    opening = opening && (roles & ROLE.opener) !== 0 && ++openers <= MOST_OPENERS;
  }
  return -1;
}

function kindAt(hashes: Int32Array, at: number, end: number): QuestionKind {
  const roles = rolesOf(hashes[at] ?? 0);
  if ((roles & ROLE.wh) === 0) return 'polar';
  const next = at + 1 < end ? (hashes[at + 1] ?? 0) : 0;
  const kind = KIND_OF.get(hashes[at] ?? 0) ?? 'open';
  if (kind === 'manner' && AMOUNTS.has(next)) return 'amount';
  if ((kind === 'manner' || kind === 'open') && TIMES.has(next)) return 'time';
  if (kind !== 'open') return kind;
  for (let i = at; i < end; i++) if (COSTS.has(hashes[i] ?? 0)) return 'amount';
  return 'open';
}

function asksToKnow(last: number, before: number): boolean {
  return (KNOW.has(last) && BEFORE_KNOW.has(before)) || (last === ME && TELL.has(before));
}
