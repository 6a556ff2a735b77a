import type { Act } from '@/core/scoring/acts/act';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { NUMBER_WORD, QUESTION, STOP } from '@/core/text/tokens';
import type { Exchange } from './exchanges';
import { type MatterWords, matterWeight } from './matter-words';
import type { Question } from './question';
import { ROLE, rolesOf } from './word-roles';

/** What the probability that a reply leaves a question unanswered is made of, in this order. */
export const REPLY_FEATURES = [
  'words of the question taken up',
  'takes up a rare word of the question',
  'shares nothing with the customer',
  'answers in kind',
  'opens like an answer',
  'asks back',
  'said before',
  'adverts',
  'menu',
  'negates',
  'few words',
  'person',
  'corrected next',
  'question comes again next',
  'objection next',
  'thanks next',
  'asks for a person next',
  'not followed next',
  'ends here',
  'asks for a yes or no',
  'pronoun',
  'failures elsewhere',
  'complains later',
  'thanks later',
  'question comes again next, of its words',
  'whole message taken up',
  'digits',
  'insists next',
] as const;

/** How the rest of the conversation goes. */
export interface Course {
  /** Other confusion findings. */
  failures: number;
  /** Last customer message that complains, -1 for none; and the last that thanks. */
  lastComplaint: number;
  lastThanks: number;
}

/** Features of a question and the reply to it; `repeated` tells whether the reply was said before. */
export function replyFeatures(
  analysis: Analysis,
  matter: MatterWords,
  question: Question,
  asker: MessageAnalysis,
  { asked, reply, next }: Exchange,
  repeated: boolean,
  course: Course,
): number[] {
  const { tokens } = analysis;
  const replied = stemsOf(matter, reply);
  const said = stemsOf(matter, asked);
  const stems = matter.of(asker);
  let weight = 0;
  let held = 0;
  let rare = 0;
  const wanted = new Set<number>();
  for (let at = question.from; at < question.to; at++) {
    const stem = stems[at] ?? 0;
    if (stem === 0 || wanted.has(stem)) continue;
    wanted.add(stem);
    const w = matterWeight(stem);
    weight += w;
    if (replied.has(stem)) {
      held += w;
      if (w === 1) rare = 1;
    }
  }
  let shared = 0;
  for (const stem of replied) if (said.has(stem)) shared += matterWeight(stem);
  let again = 0;
  const repeatedNext = stemsOf(matter, next);
  for (const stem of said) if (repeatedNext.has(stem)) again += matterWeight(stem);

  let seen = 0;
  let adverts = 0;
  let menu = 0;
  let count = 0;
  let numbers = false;
  for (const message of reply) {
    for (let at = message.from; at < message.to; at++) {
      const roles = rolesOf(tokens.hash[at] ?? 0);
      seen |= roles;
      count++;
      if ((roles & ROLE.advert) !== 0) adverts++;
      if ((roles & ROLE.menu) !== 0) menu++;
      if (tokens.word[at] === NUMBER_WORD || (roles & ROLE.number) !== 0) numbers = true;
    }
  }
  const first = reply[0];
  const last = reply[reply.length - 1];
  let opening = 0;
  if (first !== undefined)
    for (let at = first.from; at < Math.min(first.to, first.from + 3); at++)
      opening |= rolesOf(tokens.hash[at] ?? 0);
  const answer = next[0];
  let start = 0;
  let objection = 0;
  if (answer !== undefined) {
    for (let at = answer.from; at < Math.min(answer.to, answer.from + 3); at++)
      start |= rolesOf(tokens.hash[at] ?? 0);
    for (let at = answer.from; at < Math.min(answer.to, answer.from + 6); at++) {
      if ((rolesOf(tokens.hash[at] ?? 0) & ROLE.objection) !== 0) objection = 1;
    }
  }
  const has = (message: MessageAnalysis | undefined, act: Act) =>
    message?.acts.some((a) => a.act === act) === true ? 1 : 0;
  const kind = inKind(question.kind, seen, numbers);
  return [
    weight === 0 ? 0.5 : held / weight,
    rare,
    shared === 0 ? 1 : 0,
    kind,
    (opening & (ROLE.yes | ROLE.no | ROLE.pronoun | ROLE.you)) !== 0 || has(first, 'agree') === 1 ? 1 : 0,
    last !== undefined && asksBack(analysis, last) ? 1 : 0,
    repeated ? 1 : 0,
    Math.min(1, (3 * adverts) / Math.max(1, count)),
    menu > 1 ? 1 : 0,
    (seen & ROLE.negation) !== 0 ? 1 : 0,
    count < 8 ? 1 : 0,
    first?.role === 'agent' ? 1 : 0,
    has(answer, 'correction'),
    Math.min(1, again / 2),
    objection,
    (start & ROLE.thanks) !== 0 || has(answer, 'praise') === 1 ? 1 : 0,
    has(answer, 'human_request'),
    has(answer, 'not_followed'),
    answer === undefined ? 1 : 0,
    question.kind === 'polar' ? 1 : 0,
    (seen & ROLE.pronoun) !== 0 ? 1 : 0,
    Math.min(3, course.failures) / 3,
    course.lastComplaint > (first?.index ?? 0) ? 1 : 0,
    course.lastThanks > (first?.index ?? 0) ? 1 : 0,
    weight === 0
      ? 0
      : [...wanted].reduce((sum, stem) => sum + (repeatedNext.has(stem) ? matterWeight(stem) : 0), 0) /
        weight,
    Math.min(1, shared / 2),
    numbers ? 1 : 0,
    has(answer, 'insist'),
  ];
}

function inKind(kind: Question['kind'], seen: number, numbers: boolean): number {
  switch (kind) {
    case 'polar':
      return (seen & (ROLE.yes | ROLE.negation)) !== 0 ||
        ((seen & ROLE.modal) !== 0 && (seen & ROLE.you) !== 0)
        ? 1
        : 0;
    case 'time':
      return (seen & ROLE.time) !== 0 || numbers ? 1 : 0;
    case 'amount':
      return (seen & ROLE.money) !== 0 || numbers ? 1 : 0;
    case 'place':
      return (seen & ROLE.place) !== 0 ? 1 : 0;
    case 'reason':
      return (seen & ROLE.reason) !== 0 ? 1 : 0;
    case 'manner':
      return (seen & ROLE.instruction) !== 0 ? 1 : 0;
    default:
      return 0.5;
  }
}

function asksBack({ tokens }: Analysis, message: MessageAnalysis): boolean {
  if (tokens.after[message.to - 1] !== QUESTION) return false;
  let from = message.to - 1;
  while (from > message.from && (tokens.after[from - 1] ?? 0) < STOP) from--;
  return !message.acts.some((a) => a.act === 'courtesy' && a.from >= from);
}

function stemsOf(matter: MatterWords, messages: readonly MessageAnalysis[]): Set<number> {
  const found = new Set<number>();
  for (const message of messages) {
    const stems = matter.of(message);
    for (let at = message.from; at < message.to; at++) {
      const stem = stems[at] ?? 0;
      if (stem !== 0) found.add(stem);
    }
  }
  return found;
}
