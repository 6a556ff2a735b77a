import type { ImportedRow } from './imported';
import { saysBot } from './says-bot';
import type { NameSeen } from './understanding';

/** Pauses kept of a name: their median hardly moves beyond that. */
const PAUSES_KEPT = 400;

/** Names kept: a file with more has something else in that column. */
const MOST_NAMES = 5000;

/** Conversations whose last customer message is remembered. */
const CONVERSATIONS_KEPT = 20_000;

/** People do not answer within this many milliseconds half of the time. */
const FASTEST_MEDIAN_MS = 4000;

/** A name with this many times the messages of the middle name, and this share of all, stands out. */
const TIMES_THE_MIDDLE = 5;
const SHARE_OF_ALL = 0.5;

/** Fewer messages than that say nothing. */
const FEWEST = 20;

interface Counted {
  name: string;
  agent: number;
  bot: number;
  pauses: number[];
}

/** Counts who answers, how often and how fast, and tells which names may be bots. */
export class NameStatistics {
  private readonly names = new Map<string, Counted>();
  /** When the customer last wrote, by conversation. */
  private readonly waiting = new Map<string, number>();

  row({ conversationId, message: { role, author, at } }: ImportedRow): void {
    if (role === 'customer') {
      if (at === null) return;
      if (this.waiting.size >= CONVERSATIONS_KEPT) this.waiting.clear();
      this.waiting.set(conversationId, at);
      return;
    }
    if (role === 'system' || author === null) return;
    let counted = this.names.get(author);
    if (!counted) {
      if (this.names.size >= MOST_NAMES) return;
      counted = { name: author, agent: 0, bot: 0, pauses: [] };
      this.names.set(author, counted);
    }
    counted[role] += 1;
    const asked = at === null ? undefined : this.waiting.get(conversationId);
    if (asked === undefined || at === null) return;
    this.waiting.delete(conversationId);
    if (counted.pauses.length < PAUSES_KEPT && at >= asked) counted.pauses.push(at - asked);
  }

  /** The names, the most frequent first; people who may be bots come with the reason. */
  seen(): NameSeen[] {
    const all = [...this.names.values()];
    const answers = all.reduce((sum, { agent, bot }) => sum + agent + bot, 0);
    const counts = all.map(({ agent, bot }) => agent + bot).sort((a, b) => a - b);
    const middle = counts[Math.floor((counts.length - 1) / 2)] ?? 0;
    return all
      .map(({ name, agent, bot, pauses }) => {
        const messages = agent + bot;
        const role = bot > agent ? ('bot' as const) : ('agent' as const);
        const medianPauseMs = median(pauses);
        const seen = { name, role, messages, medianPauseMs };
        return { ...seen, suggestion: role === 'bot' ? null : suggestion(seen, answers, middle, all.length) };
      })
      .sort((a, b) => b.messages - a.messages || (a.name < b.name ? -1 : 1));
  }
}

function suggestion(
  { name, messages, medianPauseMs }: Omit<NameSeen, 'suggestion'>,
  answers: number,
  middle: number,
  names: number,
): string | null {
  if (saysBot(name)) return 'Its name is that of a bot.';
  if (messages < FEWEST) return null;
  if (medianPauseMs !== null && medianPauseMs <= FASTEST_MEDIAN_MS) {
    return `It answers within ${Math.max(1, Math.round(medianPauseMs / 1000))} s half of the time.`;
  }
  if (names > 2 && messages > TIMES_THE_MIDDLE * middle && messages > SHARE_OF_ALL * answers) {
    return `It writes ${Math.round((100 * messages) / answers)}% of all answers.`;
  }
  return null;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
