import type { Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { DOES } from '@/core/scoring/acts/dialogue-act';
import type { Sentiment } from '@/core/scoring/scored-conversation';
import type { Tokens } from '@/core/text/tokens';
import type { MessageFailures } from './message-failures';

/** Names of the features, in the order of the vector. */
export const SATISFACTION_FEATURES = [
  'mean mood',
  'mood of late',
  'mood now',
  'lowest mood',
  'share of messages that complain',
  'share of messages that thank or praise',
  'thanks or praises now',
  'signs of trouble',
  'asked for a person',
  'share of replies that failed',
  'failures of late',
  'share of replies that refuse',
  'share of replies that apologise',
  'share of words said before',
  'length of the conversation',
] as const;

/** Weight of what was before when the next message comes: half is forgotten after two. */
const MEMORY = 0.7;
const MOST_TROUBLE = 4;
/** Conversations with more customer messages than this are all long. */
const LONG = 20;
/** Words remembered of earlier messages, for repetition. */
const SLOTS = 256;

export interface SatisfactionFeatures {
  /** One vector a customer message, in order, of what was up to it. */
  soFar: number[][];
  /** Of the whole conversation, with the replies after the last of them; null where no customer wrote. */
  whole: number[] | null;
}

/**
 * What the conversation has been like for the customer. Nothing later is looked at, so a conversation that
 * goes on keeps the vectors it had. Linear in the words.
 */
export function satisfactionFeatures(
  { tokens, messages }: Analysis,
  failures: MessageFailures,
  moods: ReadonlyMap<number, Sentiment>,
  requests: ReadonlyMap<number, number>,
): SatisfactionFeatures {
  const state = new Course();
  const soFar: number[][] = [];
  for (const message of messages) {
    const { role, does, index } = message;
    if (role === 'bot' || role === 'agent') state.reply(does, failures.reply[index] ?? 0);
    else if (role === 'customer') {
      state.customer(tokens, message, moods.get(index)?.score ?? 0, failures.customer[index] ?? 0);
      state.asked = Math.max(state.asked, requests.get(index) ?? 0);
      soFar.push(state.vector());
    }
  }
  return { soFar, whole: soFar.length === 0 ? null : state.vector() };
}

/** The running sums of a conversation. */
class Course {
  asked = 0;
  private readonly said = new Repetition();
  private customers = 0;
  private replies = 0;
  private moods = 0;
  private late = 0;
  private now = 0;
  private low = 0;
  private complained = 0;
  private pleased = 0;
  private pleasedNow = 0;
  private trouble = 0;
  private failed = 0;
  private failedLate = 0;
  private refused = 0;
  private apologised = 0;

  reply(does: number, failure: number): void {
    this.replies++;
    this.failed += failure;
    this.failedLate = MEMORY * this.failedLate + (1 - MEMORY) * failure;
    this.refused += bit(does & (DOES.refuse | DOES.fallback));
    this.apologised += bit(does & DOES.apologise);
  }

  customer(tokens: Tokens, message: MessageAnalysis, mood: number, trouble: number): void {
    this.customers++;
    this.moods += mood;
    this.late = this.customers === 1 ? mood : MEMORY * this.late + (1 - MEMORY) * mood;
    this.now = mood;
    this.low = Math.min(this.low, mood);
    this.complained += bit(message.does & DOES.complain);
    this.pleasedNow = bit(message.does & (DOES.thanks | DOES.praise));
    this.pleased += this.pleasedNow;
    this.trouble += trouble;
    this.said.read(tokens, message);
  }

  vector(): number[] {
    const replies = Math.max(1, this.replies);
    return [
      this.moods / this.customers,
      this.late,
      this.now,
      this.low,
      this.complained / this.customers,
      this.pleased / this.customers,
      this.pleasedNow,
      Math.min(MOST_TROUBLE, this.trouble) / MOST_TROUBLE,
      this.asked,
      this.failed / replies,
      this.failedLate,
      this.refused / replies,
      this.apologised / replies,
      this.said.share,
      Math.min(LONG, this.customers) / LONG,
    ];
  }
}

function bit(does: number): number {
  return does === 0 ? 0 : 1;
}

/** How much of what one side says it has said before, by a small table of its words. */
class Repetition {
  private readonly known = new Int32Array(SLOTS);
  private messages = 0;
  private sum = 0;

  /** Mean share of a message's words that came before, 0 to 1. */
  get share(): number {
    return this.messages === 0 ? 0 : this.sum / this.messages;
  }

  read(tokens: Tokens, { from, to }: MessageAnalysis): void {
    let same = 0;
    for (let at = from; at < to; at++) {
      const hash = tokens.hash[at] ?? 0;
      const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
      if (this.known[slot] === hash) same++;
      else this.known[slot] = hash;
    }
    this.messages++;
    if (to > from) this.sum += same / (to - from);
  }
}
