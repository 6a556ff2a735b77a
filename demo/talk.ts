import type { FindingKind } from '@/core/scoring/finding';
import { DAY } from './calendar';
import type { Channel } from './channel';
import { createSlots, type SlotSetting } from './create-slots';
import { fill, type Slots } from './fill';
import type { Issue } from './issue';
import { inTheirWords, type Mood, type Persona } from './persona';
import { VOICE_OF } from './pieces/voices/voice-of';
import type { Random } from './random';
import type { Voice } from './voice';

export type Failure = Exclude<FindingKind, 'human_request' | 'contact_request'>;

export interface Line {
  role: 'customer' | 'bot' | 'agent' | 'system';
  text: string;
  /** UTC epoch milliseconds. */
  at: number;
  /** First name of the person who wrote, empty for all others. */
  agent: string;
}

export interface TalkSetting extends SlotSetting {
  channel: Channel;
  issue: Issue;
  persona: Persona;
  random: Random;
}

export type Resolved = 'yes' | 'no' | 'unclear';

/** One conversation while it is being written: who says what, when, and what went wrong in it. */
export class Talk {
  readonly lines: Line[] = [];
  /** What went wrong, by the message that it is first tied to. */
  readonly failures = new Map<Failure, number>();
  readonly random: Random;
  readonly issue: Issue;
  readonly channel: Channel;
  readonly voice: Voice;
  askedForPerson = false;
  /** The customer has said what it is about. */
  subjectKnown = false;
  resolved: Resolved = 'unclear';
  ending: Mood = 'plain';
  /** The customer is annoyed, and nobody has said sorry yet. */
  upset: boolean;
  /** Numbers and details that the customer has given. */
  detailGiven = false;
  private readonly used = new Set<string>();
  private readonly slots: Slots;
  private readonly persona: Persona;
  private clock: number;
  private agentSlot = 'agent';

  constructor(readonly setting: TalkSetting) {
    this.random = setting.random;
    this.issue = setting.issue;
    this.channel = setting.channel;
    this.persona = setting.persona;
    this.voice = VOICE_OF[setting.channel];
    this.upset = setting.issue.upset ?? false;
    this.slots = createSlots(setting, setting.random.fork('slots'));
    this.clock = setting.at;
  }

  /** A piece that this conversation has not had yet, with its slots filled. */
  say(pieces: readonly string[]): string {
    const fresh = pieces.filter((piece) => piece === '' || !this.used.has(piece));
    const piece = this.random.pick(fresh.length > 0 ? fresh : pieces);
    this.used.add(piece);
    return fill(piece, (name) => this.slots(name === 'agent' ? this.agentSlot : name), this.random);
  }

  slot(name: string): string {
    return this.slots(name);
  }

  /** From here on another person answers. */
  nextAgent(): void {
    this.agentSlot = 'agent2';
  }

  wait(seconds: number): void {
    this.clock += Math.round(seconds) * 1000;
  }

  /** The message that was just written shows this. */
  plant(kind: Failure): void {
    this.plantAt(kind, Math.max(0, this.lines.length - 1));
  }

  /** The message that comes next will show this. */
  plantNext(kind: Failure): void {
    this.plantAt(kind, this.lines.length);
  }

  plantAt(kind: Failure, message: number): void {
    if (!this.failures.has(kind)) this.failures.set(kind, message);
  }

  /** Parts are joined to one message; empty ones are left out. */
  customer(parts: string | readonly string[], mood: Mood = 'plain'): void {
    const text = typeof parts === 'string' ? parts : joined(parts);
    this.wait(this.customerPause(text.length));
    const words = inTheirWords(text, this.persona, this.channel, mood, this.random);
    this.push('customer', this.channel === 'email' ? this.letter(words, mood) : words);
  }

  /** Goes on in the message that the customer has just sent. */
  customerAdds(parts: readonly string[], mood: Mood = 'plain'): void {
    const last = this.lines.at(-1);
    if (last?.role !== 'customer' || this.channel === 'email') {
      this.customer(parts, mood);
      return;
    }
    const words = inTheirWords(joined(parts), this.persona, this.channel, mood, this.random);
    last.text = this.channel === 'voice_bot' ? `${last.text} ${words}` : joined([last.text, words]);
    last.at += 1000 * Math.round(words.length / 6);
    this.clock = Math.max(this.clock, last.at);
  }

  bot(text: string): void {
    if (this.lines.length > 0) this.wait(this.botPause());
    this.push('bot', text);
  }

  agent(text: string): void {
    const name = this.slot(this.agentSlot);
    this.wait(this.agentPause(text.length));
    this.push('agent', this.channel === 'email' ? this.reply(text, name) : text, name);
  }

  system(text: string): void {
    this.wait(1);
    this.push('system', text);
  }

  private push(role: Line['role'], text: string, agent = ''): void {
    const plain = this.channel === 'voice_bot' && role !== 'customer' && role !== 'system';
    const last = this.lines.at(-1);
    if (last && this.clock <= last.at) this.clock = last.at + 1000;
    this.lines.push({ role, text: plain ? spokenPrompt(text) : text, at: this.clock, agent });
  }

  private botPause(): number {
    if (this.channel === 'email') return this.random.int(20, 90);
    return this.channel === 'in_app' ? this.random.int(1, 2) : this.random.int(1, 4);
  }

  private customerPause(length: number): number {
    if (this.lines.length === 0) return 0;
    const slow = Math.exp(0.6 * this.random.normal());
    switch (this.channel) {
      case 'email':
        return this.afterNight(3600 * (0.3 + 5 * slow));
      case 'voice_bot':
        return 2 + length / 14 + 2 * slow;
      case 'whatsapp':
        return Math.min(10 + length / 5 + 18 * slow, 48);
      default:
        return 6 + length / 6 + 12 * slow;
    }
  }

  /** Nobody writes mail between midnight and six. */
  private afterNight(seconds: number): number {
    const hour = new Date(this.clock + seconds * 1000).getUTCHours();
    return hour < 6 ? seconds + 3600 * 6.5 : seconds;
  }

  private agentPause(length: number): number {
    if (this.channel === 'voice_bot') return 2 + length / 14;
    if (this.channel !== 'email') return Math.min(15 + length / 5 + 12 * this.random.next(), 75);
    // People answer mail from eight to six.
    let at = this.clock + (1 + 5 * this.random.next()) * 3_600_000;
    const time = at % DAY;
    if (time < 8 * 3_600_000) at += 8 * 3_600_000 - time;
    if (time > 18 * 3_600_000) at += DAY - time + 8 * 3_600_000;
    return (at - this.clock) / 1000 + this.random.int(60, 3000);
  }

  private letter(body: string, mood: Mood): string {
    const first = this.lines.length === 0;
    const hello = first
      ? this.random.pick(['Hello,', 'Hi,', 'Dear Fernhill team,', 'Hi there,', 'Good day,', ''])
      : '';
    const name =
      this.random.chance(0.4) && first ? `${this.setting.first} ${this.setting.last}` : this.setting.first;
    const bye = this.random.pick(
      mood === 'cross' ? ['', 'Regards,'] : ['Regards,', 'Best,', 'Kind regards,', 'Thanks,', '', ''],
    );
    const close = first || this.random.chance(0.5) ? `${bye ? `${bye}\n` : ''}${name}` : '';
    return [hello, hello ? body.replace(/^(hi|hello|hey),? (there, )?/i, '') : body, close]
      .filter(Boolean)
      .join('\n');
  }

  private reply(body: string, name: string): string {
    return `${this.random.pick([`Hello ${this.setting.first},`, `Dear ${this.setting.first},`, `Hi ${this.setting.first},`])}\n${body}\n${name}, Fernhill Customer Care`;
  }
}

/** One message of several pieces; a piece that ends without a stop gets one. */
function joined(parts: readonly string[]): string {
  return parts.filter(Boolean).reduce((text, part) => {
    if (text === '') return part;
    return /[\p{L}\p{N}]$/u.test(text) && !part.startsWith('(') ? `${text}. ${part}` : `${text} ${part}`;
  }, '');
}

/** A transcribed prompt keeps its stops and loses its capitals. */
function spokenPrompt(text: string): string {
  return text
    .toLowerCase()
    .replace(/fh-(\d)/g, 'fh $1')
    .replace(/\bt-(\d)/g, 't $1');
}
