import type { Conversation } from '@/core/conversation/conversation';
import type { Role } from '@/core/conversation/role';
import { matchPhrases } from '@/core/text/match-phrases';
import { tokenize } from '@/core/text/tokenize';
import { Tokens } from '@/core/text/tokens';
import type { Act } from './act';
import { grammarOf, VOCABULARY } from './grammars';
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
}

/** What every detector reads: the words of the conversation and the acts of each message. */
export interface Analysis {
  tokens: Tokens;
  messages: readonly MessageAnalysis[];
}

/** Reads every message once. Linear in the text; an empty conversation gives no messages. */
export function analyse(conversation: Conversation): Analysis {
  let units = 0;
  for (const message of conversation.messages) units += message.text.length;
  const tokens = new Tokens(units, conversation.messages.length);
  const messages: MessageAnalysis[] = [];
  for (const [index, message] of conversation.messages.entries()) {
    const from = tokens.count;
    tokenize(message.text, VOCABULARY.words, tokens);
    const grammar = grammarOf(message.role);
    const acts: ActMatch[] = [];
    for (const match of matchPhrases(grammar, tokens, from, tokens.count)) {
      const rule = grammar.rules[match.rule];
      if (rule === undefined) continue;
      acts.push({
        act: rule.act,
        rule: rule.rule,
        confidence: rule.confidence,
        from: match.from,
        to: match.to,
      });
    }
    messages.push({
      index,
      role: message.role,
      text: message.text,
      at: message.at,
      from,
      to: tokens.count,
      acts: withoutGuarded(acts),
    });
  }
  return { tokens, messages };
}
