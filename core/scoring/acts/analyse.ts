import type { Conversation } from '@/core/conversation/conversation';
import type { Role } from '@/core/conversation/role';
import { type CustomerReading, readCustomer } from '@/core/scoring/student/read-customer';
import { matchPhrases } from '@/core/text/match-phrases';
import { tokenize } from '@/core/text/tokenize';
import { Tokens } from '@/core/text/tokens';
import type { Act } from './act';
import { dialogueActs } from './dialogue-acts';
import { grammarOf, VOCABULARY } from './grammars';
import { TextReadings } from './text-readings';
import { withoutGuarded } from './without-guarded';

/** An act seen in a message, with the tokens that show it (`to` exclusive). */
export interface ActMatch {
  act: Act;
  rule: string;
  confidence: number;
  from: number;
  to: number;
}

export interface MessageAnalysis {
  index: number;
  role: Role;
  text: string;
  at: number | null;
  /** The message's tokens, `to` exclusive. */
  from: number;
  to: number;
  acts: readonly ActMatch[];
  /** What the message does, as bits of `DOES`; 0 only where it is empty. */
  does: number;
  /** What the words of a customer say by themselves; null for everybody else. */
  reading: CustomerReading | null;
}

/** What every detector reads: the words of the conversation and the acts of each message. */
export interface Analysis {
  tokens: Tokens;
  messages: readonly MessageAnalysis[];
}

/** Longest texts worth remembering: what a bot repeats, and a customer's "yes please". */
const LONGEST_SERVICE_TEXT = 600;
const LONGEST_CUSTOMER_TEXT = 40;

const service = new TextReadings(LONGEST_SERVICE_TEXT);
const READINGS: Record<Role, TextReadings> = {
  customer: new TextReadings(LONGEST_CUSTOMER_TEXT),
  bot: service,
  agent: service,
  system: new TextReadings(LONGEST_SERVICE_TEXT),
};

/** Empty columns with room for all words of the conversation. */
export function tokensFor(conversation: Conversation): Tokens {
  let units = 0;
  for (const message of conversation.messages) units += message.text.length;
  return new Tokens(units, conversation.messages.length);
}

/**
 * Reads every message once. Linear in the text; an empty conversation gives no messages. The words go
 * into `tokens`, whose earlier content is lost; pass one that is no longer read.
 */
export function analyse(conversation: Conversation, tokens = tokensFor(conversation)): Analysis {
  tokens.count = 0;
  const messages: MessageAnalysis[] = [];
  for (const [index, { role, text, at }] of conversation.messages.entries()) {
    const from = tokens.count;
    const readings = READINGS[role];
    let acts = readings.recall(text, tokens);
    if (acts === undefined) {
      acts = readActs(role, text, tokens);
      readings.note(text, tokens, from, acts);
    }
    const to = tokens.count;
    const does = dialogueActs(role, text, tokens, from, to, acts);
    const reading = role === 'customer' ? readCustomer(text, tokens, from, to) : null;
    messages.push({ index, role, text, at, from, to, acts, does, reading });
  }
  return { tokens, messages };
}

/** Adds the words of a text to `tokens` and finds the acts in them. */
function readActs(role: Role, text: string, tokens: Tokens): readonly ActMatch[] {
  const start = tokens.count;
  tokenize(text, VOCABULARY.words, tokens);
  const grammar = grammarOf(role);
  const acts: ActMatch[] = [];
  for (const { rule: number, from, to } of matchPhrases(grammar, tokens, start, tokens.count)) {
    const rule = grammar.rules[number];
    if (rule === undefined) continue;
    acts.push({ act: rule.act, rule: rule.rule, confidence: rule.confidence, from, to });
  }
  return withoutGuarded(acts);
}
