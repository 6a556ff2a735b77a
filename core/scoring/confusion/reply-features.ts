import { flag } from '@/core/math/flag';
import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { hasAct } from '@/core/scoring/acts/has-act';
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
      hasAct(after, 'complain'),
      flag(after !== undefined && (openingOf(analysis, after) & ROLE.objection) !== 0),
    ),
    hasAct(after, 'insist'),
    hasAct(after, 'human_request'),
    flag(thanks || hasAct(after, 'praise') === 1),
    hasAct(after, 'not_followed'),
    flag(after === undefined),
    Math.min(MOST_FAILURES, elsewhere) / MOST_FAILURES,
    flag(course.lastComplaint > first.index),
    flag(course.lastThanks > first.index),
  ];
}

/** Whether a rare word of the reply was said before, by whomever; adverts bring up their own. */
function isOnTopic(
  { messages }: Analysis,
  matter: MatterWords,
  asker: MessageAnalysis,
  replied: readonly number[],
): boolean {
  for (let index = asker.index; index >= 0 && index >= asker.index - LOOK_BACK; index--) {
    const said = messages[index];
    if (said === undefined) continue;
    const theirs = matter.stemsOf(said);
    for (const stem of replied) if (theirs.includes(stem) && matterWeight(stem) === 1) return true;
  }
  return false;
}

/** The stems of several messages in a row; one alone is the rule. */
function stemsOfAll(matter: MatterWords, messages: readonly MessageAnalysis[]): readonly number[] {
  const first = messages[0];
  if (first === undefined) return [];
  return messages.length === 1
    ? matter.stemsOf(first)
    : messages.flatMap((message) => matter.stemsOf(message));
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
  switch (kind) {
    case 'polar':
      return flag(
        (roles & (ROLE.yes | ROLE.negation)) !== 0 ||
          ((roles & ROLE.modal) !== 0 && (roles & ROLE.you) !== 0),
      );
    case 'time':
      return flag((roles & (ROLE.time | ROLE.number)) !== 0);
    case 'amount':
      return flag((roles & (ROLE.money | ROLE.number)) !== 0);
    case 'place':
      return flag((roles & ROLE.place) !== 0);
    case 'reason':
      return flag((roles & ROLE.reason) !== 0);
    case 'manner':
      return flag((roles & ROLE.instruction) !== 0);
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
