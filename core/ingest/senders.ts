import { detached } from './detached';
import type { SenderRole } from './mapping';
import { plainName } from './plain-name';
import { roleOf, roleWithin } from './role-aliases';
import { saysBot } from './says-bot';
import { strangerShown } from './stranger-shown';
import type { SenderSeen } from './understanding';

/** The role of every sender that is not named otherwise. */
const ALL_OTHERS = '*';

/** Files in which everybody is a sender of their own would fill the memory otherwise. */
const MOST_VALUES = 100_000;

/**
 * Tells who wrote a message: by the user's word first, then by the sender's value, and among those who
 * answer by name. Keeps count of the values.
 */
export class Senders {
  /** By the value as it stands; several values that are shown as one share an entry. */
  private readonly values = new Map<string, SenderSeen>();
  private readonly shared = new Map<string, SenderSeen>();
  private readonly given = new Map<string, SenderRole>();
  private readonly isBot = new Map<string, boolean>();
  private readonly bots: ReadonlySet<string> | null;

  constructor({ roles, bots }: { roles: Record<string, SenderRole>; bots: readonly string[] | null }) {
    for (const [value, role] of Object.entries(roles)) this.given.set(keyOf(value), role);
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
    return [...new Set(this.values.values())].sort(
      (a, b) => b.messages - a.messages || (a.value < b.value ? -1 : 1),
    );
  }

  private meet(value: string): SenderSeen {
    const own = this.own(value);
    const shown = own === null ? strangerShown(value) : value.trim();
    const seen = this.shared.get(shown) ?? { value: detached(shown), role: this.read(value), messages: 0 };
    if (this.values.size >= MOST_VALUES) return seen;
    this.values.set(detached(value), seen);
    if (own === null) this.shared.set(seen.value, seen);
    return seen;
  }

  private read(value: string): SenderRole | null {
    if (value.trim() === '') return null;
    return (
      this.own(value) ?? this.given.get(keyOf(strangerShown(value))) ?? this.given.get(ALL_OTHERS) ?? null
    );
  }

  /** What is known of exactly this value. */
  private own(value: string): SenderRole | null {
    const said = this.given.get(keyOf(value)) ?? roleOf(value);
    return said ?? (this.nameIsBot(value) ? 'bot' : roleWithin(value));
  }
}

/** Given values are compared like names; what stands for many ("@shop.example", "+") as it is. */
function keyOf(value: string): string {
  return /^[@+*]/.test(value) ? value.toLowerCase() : plainName(value);
}
