import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { DOES } from '@/core/scoring/acts/dialogue-act';
import { MatterWords } from '@/core/scoring/confusion/matter-words';
import { questionIn } from '@/core/scoring/confusion/question';
import type { Sentiment } from '@/core/scoring/scored-conversation';
import { EXCLAMATION, STOP, type Tokens } from '@/core/text/tokens';
import { WordBits } from '@/core/text/word-bits';
import { hashOf } from '@/core/text/word-hash';
import type { MessageFailures } from './message-failures';

/** Names of the features, in the order of the vector; each about 0 to 1, moods -1 to 1. */
export const BREAKDOWN_FEATURES = [
  'failed by a finding',
  // whether it takes up what the customer said
  'share of its matter that is the customer’s',
  'share of the customer’s matter taken up',
  'takes up earlier matter',
  'share of its matter that is new',
  'no matter',
  'said word for word before',
  // whether it fits what the customer did
  'no customer yet',
  'first reply',
  'how late',
  'customer asks',
  'asks',
  'customer asks, nothing taken up',
  'yes or no to a yes-no question',
  'yes or no to another question',
  'greets',
  'both greet',
  'greets late',
  'confirms',
  'negates',
  // how it speaks
  'sentences',
  'of itself',
  'of third persons',
  'exclaims',
  // the customer before
  'words of the customer',
  'mood before',
  'customer did not follow before',
  // the customer after
  'mood next',
  'trouble next',
  'not followed next',
  'asks next',
  'changes the subject next',
  'ends here',
] as const;

const OF_ITSELF = 1;
const OF_OTHERS = 2;
const PERSONS = new WordBits([
  ...wordsAs(OF_ITSELF, 'i im ive ill id me my mine myself'),
  ...wordsAs(OF_OTHERS, 'he she him her his hers hes shes them they their theyre theyve'),
]);
const LONG = 30;
const LATE = 20;
const MANY_SENTENCES = 4;

/** What is known of the conversation when a bot's message comes. */
interface Before {
  customer: MessageAnalysis | undefined;
  replies: number;
  customerMatter: Set<number>;
  botMatter: Set<number>;
  botTexts: Set<string>;
}

/**
 * By index of each bot message, what bears on whether it breaks the dialogue: whether it takes up the customer's
 * words and fits what they did, what went wrong before, and how they react to it. Linear in the words.
 */
export function breakdownFeatures(
  analysis: Analysis,
  failures: MessageFailures,
  moods: ReadonlyMap<number, Sentiment>,
  matter = new MatterWords(analysis),
): Map<number, number[]> {
  const { messages } = analysis;
  const before: Before = {
    customer: undefined,
    replies: 0,
    customerMatter: new Set(),
    botMatter: new Set(),
    botTexts: new Set(),
  };
  const vectors = new Map<number, number[]>();
  const nexts = nextCustomers(messages);
  for (const message of messages) {
    if (message.role === 'customer') {
      if (before.customer !== undefined)
        for (const stem of matter.stemsOf(before.customer)) before.customerMatter.add(stem);
      before.customer = message;
    } else if (message.role === 'bot') {
      const vector = [failures.reply[message.index] ?? 0];
      takenUp(vector, matter, message, before);
      fitting(vector, analysis, matter, message, before);
      manner(vector, analysis.tokens, message);
      customerBefore(vector, before.customer, failures, moods);
      customerNext(vector, matter, message, before.customer, nexts[message.index], failures, moods);
      vectors.set(message.index, vector);
      before.replies++;
      before.botTexts.add(message.text);
      for (const stem of matter.stemsOf(message)) before.botMatter.add(stem);
    }
  }
  return vectors;
}

function takenUp(vector: number[], matter: MatterWords, message: MessageAnalysis, before: Before): void {
  const own = matter.stemsOf(message);
  const theirs = before.customer === undefined ? [] : matter.stemsOf(before.customer);
  let taken = 0;
  let earlier = 0;
  let fresh = 0;
  for (const stem of own) {
    if (theirs.includes(stem)) taken++;
    else if (before.customerMatter.has(stem)) earlier++;
    else if (!before.botMatter.has(stem)) fresh++;
  }
  vector.push(
    share(taken, own.length),
    share(taken, theirs.length),
    bit(earlier),
    share(fresh, own.length),
    bit(own.length === 0),
    bit(before.botTexts.has(message.text)),
  );
}

function fitting(
  vector: number[],
  analysis: Analysis,
  matter: MatterWords,
  message: MessageAnalysis,
  before: Before,
): void {
  const { customer, replies } = before;
  const asked = customer?.does ?? 0;
  const { does } = message;
  const question = customer === undefined ? undefined : questionIn(analysis, customer);
  const asks = (asked & DOES.ask) !== 0;
  const yesOrNo = (does & (DOES.confirm | DOES.negate)) !== 0;
  const polar = question === undefined || question.kind === 'polar';
  const theirs = customer === undefined ? [] : matter.stemsOf(customer);
  const greets = (does & DOES.greet) !== 0;
  vector.push(
    bit(customer === undefined),
    bit(replies === 0),
    Math.min(LATE, message.index) / LATE,
    bit(asks),
    bit(does & DOES.ask),
    bit(asks && !shareAny(matter.stemsOf(message), theirs)),
    bit(asks && polar && yesOrNo),
    bit(!polar && yesOrNo),
    bit(greets),
    bit(greets && (asked & DOES.greet) !== 0),
    bit(greets && replies > 0),
    bit(does & DOES.confirm),
    bit(does & DOES.negate),
  );
}

function manner(vector: number[], tokens: Tokens, { from, to }: MessageAnalysis): void {
  let sentences = 0;
  let persons = 0;
  let exclaims = false;
  for (let at = from; at < to; at++) {
    const hash = tokens.hash[at] ?? 0;
    const after = tokens.after[at] ?? 0;
    if (after >= STOP) sentences++;
    if (after === EXCLAMATION) exclaims = true;
    persons |= PERSONS.of(hash);
  }
  vector.push(
    Math.min(MANY_SENTENCES, sentences) / MANY_SENTENCES,
    bit(persons & OF_ITSELF),
    bit(persons & OF_OTHERS),
    bit(exclaims),
  );
}

function customerBefore(
  vector: number[],
  customer: MessageAnalysis | undefined,
  failures: MessageFailures,
  moods: ReadonlyMap<number, Sentiment>,
): void {
  if (customer === undefined) {
    vector.push(0, 0, 0);
    return;
  }
  vector.push(
    Math.min(LONG, customer.to - customer.from) / LONG,
    moods.get(customer.index)?.score ?? 0,
    Math.max(
      failures.customer[customer.index] ?? 0,
      bit(customer.does & (DOES.not_understood | DOES.correct)),
    ),
  );
}

function customerNext(
  vector: number[],
  matter: MatterWords,
  message: MessageAnalysis,
  customer: MessageAnalysis | undefined,
  next: MessageAnalysis | undefined,
  failures: MessageFailures,
  moods: ReadonlyMap<number, Sentiment>,
): void {
  if (next === undefined) {
    vector.push(0, 0, 0, 0, 0, 1);
    return;
  }
  const theirs = matter.stemsOf(next);
  const own = matter.stemsOf(message);
  const earlier = customer === undefined ? [] : matter.stemsOf(customer);
  const goesOn = shareAny(theirs, own) || shareAny(theirs, earlier);
  vector.push(
    moods.get(next.index)?.score ?? 0,
    failures.customer[next.index] ?? 0,
    bit(next.does & (DOES.not_understood | DOES.correct)),
    bit(next.does & DOES.ask),
    bit(theirs.length > 0 && !goesOn),
    0,
  );
}

function shareAny(a: readonly number[], b: readonly number[]): boolean {
  for (const stem of a) if (b.includes(stem)) return true;
  return false;
}

function wordsAs(bits: number, words: string): (readonly [hash: number, bits: number])[] {
  return words.split(' ').map((word) => [hashOf(word), bits]);
}

/** For each message the customer's next one; undefined where none comes. */
function nextCustomers(messages: readonly MessageAnalysis[]): (MessageAnalysis | undefined)[] {
  const nexts = new Array<MessageAnalysis | undefined>(messages.length);
  let next: MessageAnalysis | undefined;
  for (let at = messages.length - 1; at >= 0; at--) {
    nexts[at] = next;
    if (messages[at]?.role === 'customer') next = messages[at];
  }
  return nexts;
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function bit(on: boolean | number): number {
  return on ? 1 : 0;
}
