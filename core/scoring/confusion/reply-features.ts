import type { Act } from '@/core/scoring/acts/act';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { NUMBER_WORD, QUESTION, STOP } from '@/core/text/tokens';
import type { Course } from './conversation-course';
import type { Exchange } from './exchanges';
import { type MatterWords, matterWeight, sharedWeight, weightOf } from './matter-words';
import { type Question, questionIn } from './question';
import { ROLE, rolesOf } from './word-roles';

/** What the probability that a reply leaves a question unanswered is made of, in this order; each 0 to 1. */
export const REPLY_FEATURES = [
  // the question and the reply
  'words of the question taken up',
  'takes up a rare word of the question',
  'answers in kind',
  'speaks of what was spoken of',
  'asks back',
  'adverts',
  'menu',
  'negates',
  'few words',
  'pronoun',
  'by a person',
  'asks for a yes or no',
  'short question',
  'said before',
  'said before, and asks or denies',
  // what the customer does next
  'corrected next',
  'comes again next',
  'comes again next, of its words',
  'asks again next',
  'complains next',
  'insists next',
  'asks for a person next',
  'thanks next',
  'not followed next',
  'ends here',
  // the rest of the conversation
  'failures elsewhere',
  'complains later',
  'thanks later',
] as const;

/** Failures elsewhere beyond which more say nothing. */
const MOST_FAILURES = 3;
const FEW_WORDS = 8;
const SHORT_QUESTION = 5;
/** How many messages back the subject of the talk is looked for. */
const LOOK_BACK = 8;

/** Features of a direct question and the reply to it, in the order of REPLY_FEATURES. */
export function replyFeatures(
  analysis: Analysis,
  matter: MatterWords,
  asker: MessageAnalysis,
  question: Question,
  { asked, reply, next }: Exchange,
  course: Course,
): number[] {
  const wanted = matter.stemsIn(asker, question.from, question.to);
  const replied = stemsOfAll(matter, reply);
  const then = stemsOfAll(matter, next).filter((stem) => !replied.includes(stem));
  const weight = weightOf(wanted);
  const first = reply[0] ?? asker;
  const after = next[0];
  const answer = traitsOf(analysis, reply);
  const has = (act: Act) => flag(after?.acts.some((a) => a.act === act) === true);
  const thanks = after !== undefined && (openingOf(analysis, after) & ROLE.thanks) !== 0;
  const again = sharedWeight(wanted, then);
  const repeated = course.repeated.has(first.index);
  const back = asksBack(analysis, reply);
  const elsewhere = course.failures - (course.failuresAt.get(first.index) ?? 0);
  return [
    weight === 0 ? 0.5 : sharedWeight(wanted, replied) / weight,
    flag(wanted.some((stem) => matterWeight(stem) === 1 && replied.includes(stem))),
    inKind(question.kind, answer),
    flag(isOnTopic(analysis, matter, asker, replied)),
    flag(back),
    Math.min(1, (3 * answer.adverts) / Math.max(1, answer.words)),
    flag(answer.menu > 1),
    flag((answer.roles & ROLE.negation) !== 0),
    flag(answer.words < FEW_WORDS),
    flag((answer.roles & ROLE.pronoun) !== 0),
    flag(first.role === 'agent'),
    flag(question.kind === 'polar'),
    flag(question.to - question.from < SHORT_QUESTION),
    flag(repeated),
    flag(repeated && (back || (answer.roles & ROLE.negation) !== 0)),
    flag(after !== undefined && course.corrections.has(after.index)),
    Math.min(1, sharedWeight(stemsOfAll(matter, asked), then) / 2),
    weight === 0 ? 0 : again / weight,
    flag(after !== undefined && again > 0 && questionIn(analysis, after) !== undefined),
    Math.max(
      has('complain'),
      flag(after !== undefined && (openingOf(analysis, after) & ROLE.objection) !== 0),
    ),
    has('insist'),
    has('human_request'),
    flag(thanks || has('praise') === 1),
    has('not_followed'),
    flag(after === undefined),
    Math.min(MOST_FAILURES, elsewhere) / MOST_FAILURES,
    flag(course.lastComplaint > first.index),
    flag(course.lastThanks > first.index),
  ];
}

const flag = (is: boolean) => (is ? 1 : 0);

/** Whether a rare word of the reply was said before, by whomever; adverts bring up their own. */
function isOnTopic(
  { messages }: Analysis,
  matter: MatterWords,
  asker: MessageAnalysis,
  replied: readonly number[],
): boolean {
  const rare = replied.filter((stem) => matterWeight(stem) === 1);
  return messages
    .slice(Math.max(0, asker.index - LOOK_BACK), asker.index + 1)
    .some((said) => rare.some((stem) => matter.stemsOf(said).includes(stem)));
}

/** The stems of several messages in a row; one alone is the rule. */
function stemsOfAll(matter: MatterWords, messages: readonly MessageAnalysis[]): readonly number[] {
  const [first, ...more] = messages;
  if (first === undefined) return [];
  return more.length === 0 ? matter.stemsOf(first) : messages.flatMap((message) => matter.stemsOf(message));
}

interface Traits {
  roles: number;
  words: number;
  adverts: number;
  menu: number;
}

function traitsOf({ tokens }: Analysis, messages: readonly MessageAnalysis[]): Traits {
  const traits: Traits = { roles: 0, words: 0, adverts: 0, menu: 0 };
  for (const { from, to } of messages) {
    traits.words += to - from;
    for (let at = from; at < to; at++) {
      const roles = rolesOf(tokens.hash[at] ?? 0);
      traits.roles |= tokens.word[at] === NUMBER_WORD ? roles | ROLE.number : roles;
      if ((roles & ROLE.advert) !== 0) traits.adverts++;
      if ((roles & ROLE.menu) !== 0) traits.menu++;
    }
  }
  return traits;
}

/** Roles of the first words of a message. */
export function openingOf({ tokens }: Analysis, { from, to }: MessageAnalysis): number {
  let roles = 0;
  for (let at = from; at < Math.min(to, from + 3); at++) roles |= rolesOf(tokens.hash[at] ?? 0);
  return roles;
}

/** Whether the reply holds what such a question asks for: a time, an amount, a reason ... */
function inKind(kind: Question['kind'], { roles }: Traits): number {
  const has = (role: number) => flag((roles & role) !== 0);
  switch (kind) {
    case 'polar':
      return Math.max(has(ROLE.yes | ROLE.negation), has(ROLE.modal) * has(ROLE.you));
    case 'time':
      return has(ROLE.time | ROLE.number);
    case 'amount':
      return has(ROLE.money | ROLE.number);
    case 'place':
      return has(ROLE.place);
    case 'reason':
      return has(ROLE.reason);
    case 'manner':
      return has(ROLE.instruction);
    default:
      return 0.5;
  }
}

/** Whether a reply ends in a question other than "anything else?". */
export function asksBack({ tokens }: Analysis, reply: readonly MessageAnalysis[]): boolean {
  const last = reply[reply.length - 1];
  if (last === undefined || tokens.after[last.to - 1] !== QUESTION) return false;
  let from = last.to - 1;
  while (from > last.from && (tokens.after[from - 1] ?? 0) < STOP) from--;
  return !last.acts.some((a) => a.act === 'courtesy' && a.from >= from);
}
