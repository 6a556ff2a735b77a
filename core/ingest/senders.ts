import { detached } from './detached';
import type { SenderRole } from './mapping';
import { plainName } from './plain-name';
import { roleOf } from './role-aliases';
import { saysBot } from './says-bot';
import type { SenderSeen } from './understanding';

/** Files in which everybody is a sender of their own would fill the memory otherwise. */
const MOST_VALUES = 100_000;

/**
 * Tells who wrote a message: by the user's word first, then by the sender's value, and among those who
 * answer by name. Keeps count of the values.
 */
export class Senders {
  private readonly values = new Map<string, SenderSeen>();
  private readonly given = new Map<string, SenderRole>();
  private readonly isBot = new Map<string, boolean>();
  private readonly bots: ReadonlySet<string> | null;

  constructor({ roles, bots }: { roles: Record<string, SenderRole>; bots: readonly string[] | null }) {
    for (const [value, role] of Object.entries(roles)) this.given.set(plainName(value), role);
    this.bots = bots && new Set(bots.map(plainName));
  }

  /** The role behind a sender's value and name; null where it is not known. */
  role(value: string, name: string | null): SenderRole | null {
    const seen = this.values.get(value) ?? this.meet(value);
    seen.messages += 1;
    return seen.role === 'agent' && name !== null && this.nameIsBot(name) ? 'bot' : seen.role;
  }

  /** The role behind a sender's value, without counting it; null where it is not known. */
  known(value: string): SenderRole | null {
    return this.values.get(value)?.role ?? this.read(value);
  }

  /** Whether a value is a word for a role rather than somebody's name. */
  isRoleWord(value: string): boolean {
    return roleOf(value) !== null;
  }

  /** Whether a name among those who answer is a bot's. */
  nameIsBot(name: string): boolean {
    let bot = this.isBot.get(name);
    if (bot === undefined) {
      bot = this.bots === null ? saysBot(name) : this.bots.has(plainName(name));
      if (this.isBot.size < MOST_VALUES) this.isBot.set(detached(name), bot);
    }
    return bot;
  }

  /** The values met so far, the most frequent first. */
  seen(): SenderSeen[] {
    return [...this.values.values()].sort((a, b) => b.messages - a.messages || (a.value < b.value ? -1 : 1));
  }

  private meet(value: string): SenderSeen {
    const seen = { value: detached(value.trim()), role: this.read(value), messages: 0 };
    if (this.values.size < MOST_VALUES) this.values.set(detached(value), seen);
    return seen;
  }

  private read(value: string): SenderRole | null {
    const plain = plainName(value);
    return this.given.get(plain) ?? roleOf(value) ?? (this.nameIsBot(value) ? 'bot' : null);
  }
}
