import { INTENTS } from '@/core/scoring/intents/intent';
import { logistic } from '@/core/scoring/quality/linear-model';
import { SUPPORT_LEXICON } from '@/core/scoring/sentiment/support-lexicon';
import { compound, valence } from '@/core/scoring/sentiment/valence';
import type { Tokens } from '@/core/text/tokens';
import { CONTACT_OUTPUT } from './contact-output';
import { CORRECTION_OUTPUT } from './correction-output';
import { DISTRESS_OUTPUT } from './distress-output';
import { LOST_OUTPUT } from './lost-output';
import { MOOD_OUTPUT } from './mood-output';
import { REQUEST_OUTPUT, REQUEST_SCALE } from './request-output';
import { Student } from './student';
import { VALENCE_OUTPUT } from './valence-output';

/** What a customer's message says by its words alone, whatever was before. */
export interface CustomerReading {
  /** The lexicon engine's score, -1 to 1. */
  lexicon: number;
  /** How pleasant readers would find the text, in standard deviations of rated texts; mostly -3 to 3. */
  valence: number;
  /** What the customer feels towards the service, as far as the text tells; mostly -1 to 1. */
  mood: number;
  /** Probability that it asks for a person, here and now. */
  request: number;
  /** What n-grams say of each of INTENTS, in their order: mostly 0 to 1, no probability. */
  intents: readonly number[];
}

const STUDENT = new Student([
  VALENCE_OUTPUT,
  MOOD_OUTPUT,
  REQUEST_OUTPUT,
  CORRECTION_OUTPUT,
  LOST_OUTPUT,
  CONTACT_OUTPUT,
  DISTRESS_OUTPUT,
]);
const said = new Float64Array(7);
const NO_INTENT: readonly number[] = INTENTS.map(() => 0);

/** Reads the words of a customer's message; a message without words is read as neutral. */
export function readCustomer(text: string, tokens: Tokens, from: number, to: number): CustomerReading {
  const lexicon = compound(valence(text, SUPPORT_LEXICON));
  if (from === to) return { lexicon, valence: lexicon, mood: lexicon, request: 0, intents: NO_INTENT };
  STUDENT.read(tokens, from, to, lexicon, said);
  return {
    lexicon,
    valence: said[0] ?? 0,
    mood: said[1] ?? 0,
    request: logistic(REQUEST_SCALE.bias + REQUEST_SCALE.slope * (said[2] ?? 0)),
    intents: [said[2] ?? 0, said[3] ?? 0, said[4] ?? 0, said[5] ?? 0, said[6] ?? 0],
  };
}
