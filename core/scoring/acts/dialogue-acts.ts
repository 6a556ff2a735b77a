import type { Role } from '@/core/conversation/role';
import { NUMBER_WORD, QUESTION, STOP, type Tokens } from '@/core/text/tokens';
import type { ActMatch } from './analyse';
import { DOES, publicBit } from './dialogue-act';
import { TALK, talkClasses } from './talk-words';

/** Acts that say nothing about the matter: a sentence with more words than these carry informs as well. */
const SOCIAL =
  DOES.greet | DOES.goodbye | DOES.thanks | DOES.apologise | DOES.confirm | DOES.negate | DOES.praise;
/** So many words beside courtesies, yes and no make a statement. */
const STATEMENT = 3;
const COURTEOUS = TALK.greeting | TALK.farewell | TALK.thanks | TALK.sorry | TALK.yes | TALK.no | TALK.filler;
/** A greeting, a sorry or a thanks opens its sentence; further on it is quoted or meant otherwise. */
const NEAR = 4;

/**
 * What a message does, as bits of `DOES`: the acts that the phrases saw, and the general ones by the words that
 * open each sentence. One look at each word. 0 only for a message of white space; one without
 * words ("👍", "...") reacts, or asks where it holds a question mark.
 */
export function dialogueActs(
  role: Role,
  text: string,
  tokens: Tokens,
  from: number,
  to: number,
  matches: readonly ActMatch[],
): number {
  let does = 0;
  for (const { act } of matches) does |= publicBit(act);
  if (role === 'system') return does === 0 && text.trim() !== '' ? DOES.event : does;
  if (from === to) {
    if (text.trim() === '') return 0;
    return text.includes('?') ? DOES.ask : DOES.react;
  }
  let begin = from;
  while (begin < to) {
    let end = begin + 1;
    while (end < to && (tokens.after[end - 1] ?? 0) < STOP) end++;
    does |= role === 'customer' ? customerSentence(tokens, begin, end) : serviceSentence(tokens, begin, end);
    begin = end;
  }
  return does === 0 ? DOES.inform : does;
}

/** Whether a message asks anything, by its mark or its words. */
function asksAt(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.after[end - 1] === QUESTION) return true;
  if (at + 1 >= end) return false;
  const first = talkClasses(tokens.hash[at] ?? 0);
  const second = talkClasses(tokens.hash[at + 1] ?? 0);
  if ((first & TALK.wh) !== 0)
    return (
      ((first | second) & TALK.verbal) !== 0 || ((first & TALK.who) !== 0 && (second & TALK.subject) === 0)
    );
  return (first & TALK.auxiliary) !== 0 && (second & TALK.subject) !== 0 && (first & TALK.deed) === 0;
}

interface Opening {
  /** First token that is not a courtesy or a filler; `end` where all are. */
  at: number;
  social: number;
  /** All classes of the sentence's words. */
  seen: number;
  /** A number, a date or a code. */
  detail: boolean;
  /** Words that are no courtesies. */
  words: number;
}

const opening: Opening = { at: 0, social: 0, seen: 0, detail: false, words: 0 };

/** Reads the courtesies of a sentence and finds where its matter begins. The result is good until the next call. */
function open(tokens: Tokens, begin: number, end: number): Opening {
  let social = 0;
  let seen = 0;
  let words = 0;
  let detail = false;
  let at = -1;
  let before = 0;
  for (let i = begin; i < end; i++) {
    const classes = talkClasses(tokens.hash[i] ?? 0);
    seen |= classes;
    if ((classes & COURTEOUS) === 0) {
      words++;
      if (at < 0) at = i;
    }
    if (tokens.word[i] === NUMBER_WORD || (classes & TALK.date) !== 0) detail = true;
    if (i - begin < NEAR) {
      if ((classes & TALK.greeting) !== 0) social |= DOES.greet;
      if ((classes & TALK.yes) !== 0 && (i === begin || (i === begin + 1 && (before & COURTEOUS) !== 0)))
        social |= DOES.confirm;
      if (i === begin && (classes & TALK.no) !== 0) social |= DOES.negate;
    }
    if ((classes & TALK.farewell) !== 0) social |= DOES.goodbye;
    if ((classes & TALK.thanks) !== 0) social |= DOES.thanks;
    if ((classes & TALK.sorry) !== 0) social |= DOES.apologise;
    if ((before & TALK.no) !== 0 && (classes & TALK.problem) !== 0) social &= ~DOES.negate;
    before = classes;
  }
  opening.at = at < 0 ? end : at;
  opening.social = social;
  opening.seen = seen;
  opening.detail = detail;
  opening.words = words;
  return opening;
}

function customerSentence(tokens: Tokens, begin: number, end: number): number {
  const { at, social, seen, detail, words } = open(tokens, begin, end);
  let does = social;
  if (at < end) {
    const first = talkClasses(tokens.hash[at] ?? 0);
    const second = at + 1 < end ? talkClasses(tokens.hash[at + 1] ?? 0) : 0;
    if (asksAt(tokens, at, end) || ((seen & TALK.know) !== 0 && wondersAt(tokens, begin, end)))
      does |= DOES.ask;
    if ((first & TALK.deed) !== 0 || (seen & TALK.want) !== 0) does |= DOES.request;
    if ((first & TALK.auxiliary) !== 0 && (second & TALK.you) !== 0) does |= DOES.request;
  }
  return told(does, detail, words);
}

/** "I was wondering if", "want to know when": a question inside a statement. */
function wondersAt(tokens: Tokens, begin: number, end: number): boolean {
  for (let i = begin; i + 1 < end; i++) {
    if (
      (talkClasses(tokens.hash[i] ?? 0) & TALK.know) !== 0 &&
      (talkClasses(tokens.hash[i + 1] ?? 0) & TALK.whether) !== 0
    )
      return true;
  }
  return false;
}

function serviceSentence(tokens: Tokens, begin: number, end: number): number {
  const { at, social, seen, detail, words } = open(tokens, begin, end);
  let does = social;
  if (at >= end) return does;
  const first = talkClasses(tokens.hash[at] ?? 0);
  const second = at + 1 < end ? talkClasses(tokens.hash[at + 1] ?? 0) : 0;
  const more = (seen & TALK.else) !== 0 && (seen & TALK.any) !== 0;
  if (more) does |= DOES.offer_more;
  if (asksAt(tokens, at, end)) {
    const wish = (first & TALK.auxiliary) !== 0 && (seen & TALK.like) !== 0 && (second & TALK.you) !== 0;
    if (!more && (wish || asksToServe(tokens, at, end))) does |= DOES.offer;
    else if (!more) does |= (seen & (TALK.own | TALK.detail)) !== 0 ? DOES.ask | DOES.clarify : DOES.ask;
  } else if ((first & TALK.detail) !== 0 || ((first & TALK.deed) !== 0 && (second & TALK.me) !== 0))
    does |= DOES.request | DOES.clarify;
  else if ((first & TALK.step) !== 0) does |= DOES.instruct;
  else if ((seen & TALK.you) !== 0 && youCan(tokens, begin, end)) does |= DOES.instruct;
  if ((seen & TALK.speaker) !== 0) does |= speaks(tokens, at, end);
  if (
    (seen & TALK.pain) !== 0 &&
    (seen & (TALK.feel | TALK.sorry)) !== 0 &&
    (seen & (TALK.speaker | TALK.sorry)) !== 0
  )
    does |= DOES.empathise;
  return told(does, detail, words);
}

/** "Shall I", "can I help", "what can we do for you": the speaker is the one who would act. */
function asksToServe(tokens: Tokens, at: number, end: number): boolean {
  for (let i = at; i + 1 < end && i < at + NEAR; i++) {
    if (
      (talkClasses(tokens.hash[i] ?? 0) & TALK.auxiliary) !== 0 &&
      (talkClasses(tokens.hash[i + 1] ?? 0) & TALK.speaker) !== 0
    )
      return true;
  }
  return false;
}

/** "You can open", "you will need to": a step for the customer. */
function youCan(tokens: Tokens, begin: number, end: number): boolean {
  for (let i = begin; i + 2 < end; i++) {
    if (
      (talkClasses(tokens.hash[i] ?? 0) & TALK.you) !== 0 &&
      (talkClasses(tokens.hash[i + 1] ?? 0) & TALK.auxiliary) !== 0 &&
      (talkClasses(tokens.hash[i + 2] ?? 0) & (TALK.step | TALK.deed | TALK.want)) !== 0
    )
      return true;
  }
  return false;
}

/** What a service says of itself: "I will", "we can", "I'm unable". */
function speaks(tokens: Tokens, at: number, end: number): number {
  let does = 0;
  let before = at > 0 ? talkClasses(tokens.hash[at - 1] ?? 0) : 0;
  for (let i = at; i < end; i++) {
    const classes = talkClasses(tokens.hash[i] ?? 0);
    const after = (before & TALK.speaker) !== 0;
    if ((classes & TALK.will) !== 0 && (i === at || after)) does |= DOES.promise;
    if (after && i > at) {
      if ((classes & TALK.cannot) !== 0) does |= DOES.refuse;
      else if ((classes & TALK.auxiliary) !== 0 && i + 1 < end) {
        if ((talkClasses(tokens.hash[i + 1] ?? 0) & (TALK.deed | TALK.step)) !== 0) does |= DOES.offer;
      }
    }
    before = classes;
  }
  return does;
}

/** A detail, or a sentence that is more than courtesy and does nothing else, informs. */
function told(does: number, detail: boolean, words: number): number {
  if (detail) return does | DOES.inform;
  if ((does & ~SOCIAL) !== 0) return does;
  return words >= STATEMENT || (does === 0 && words > 0) ? does | DOES.inform : does;
}
