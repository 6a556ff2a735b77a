import eld from 'eld/extrasmall';
import type { Conversation } from '@/core/conversation/conversation';
import type { Analysis } from '@/core/scoring/acts/analyse';
import { englishShare } from './english-share';

/** Share of very frequent English words from which no other language comes into question. */
const SURELY_ENGLISH = 0.22;
/** Letters below which a detector guesses: shorter text counts as English unless its script is another. */
const TELLING = 48;
/** The detector reads this much; more changes nothing. */
const READ = 1000;
const LATIN = /\p{Script=Latin}/u;
const LETTER = /\p{L}/u;

/**
 * The conversation's language as ISO 639-1: the export's own statement, else detected from what the
 * customer wrote (from all messages where there is no customer). null where there are no letters.
 */
export function conversationLanguage(conversation: Conversation, analysis: Analysis): string | null {
  if (conversation.language !== null && conversation.language.trim() !== '') {
    return conversation.language.trim().toLowerCase().split(/[-_]/)[0] ?? null;
  }
  if (englishShare(analysis) >= SURELY_ENGLISH) return 'en';
  return detect(sample(conversation));
}

function detect(text: string): string | null {
  let letters = 0;
  let latin = 0;
  for (const character of text) {
    if (!LETTER.test(character)) continue;
    letters++;
    if (LATIN.test(character)) latin++;
  }
  if (letters === 0) return null;
  const foreignScript = latin * 2 < letters;
  if (letters < TELLING && !foreignScript) return 'en';
  const result = eld.detect(text);
  if (result.language === '') return foreignScript ? null : 'en';
  return foreignScript || result.isReliable() ? result.language : 'en';
}

function sample(conversation: Conversation): string {
  const anyCustomer = conversation.messages.some((m) => m.role === 'customer');
  let text = '';
  for (const message of conversation.messages) {
    if (anyCustomer && message.role !== 'customer') continue;
    text += `${message.text.slice(0, READ)}\n`;
    if (text.length >= READ) break;
  }
  return text.slice(0, READ);
}
