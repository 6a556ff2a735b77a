import type { Channel } from './channel';
import type { Random } from './random';

/** How a customer types; it stays the same from one conversation to the next. */
export interface Persona {
  /** Writes without capitals. */
  lower: boolean;
  /** Shortens: u, pls, thx. */
  short: boolean;
  /** Chance of a slip in a word of five letters or more. */
  typos: number;
  /** Chance of an emoji after a message that has a mood. */
  emoji: number;
  /** Holds Caps Lock. */
  loud: boolean;
}

export type Mood = 'plain' | 'glad' | 'cross';

const EMOJI: Readonly<Record<Mood, readonly string[]>> = {
  plain: ['🙂', '🌱', '🙏'],
  glad: ['😊', '👍', '🙏', '💚', '🎉', '🌻'],
  cross: ['😡', '😤', '🙄', '😩', '👎'],
};

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bplease\b/gi, 'pls'],
  [/\byou\b/gi, 'u'],
  [/\byour\b/gi, 'ur'],
  [/\bare\b/gi, 'r'],
  [/\bthanks\b/gi, 'thx'],
  [/\bbecause\b/gi, 'cause'],
  [/\btomorrow\b/gi, 'tmrw'],
  [/\bsomeone\b/gi, 'some1'],
];

export function createPersona(random: Random): Persona {
  const lower = random.chance(0.4);
  return {
    lower,
    short: lower && random.chance(0.25),
    typos: random.chance(0.45) ? 0.004 + random.next() * 0.03 : 0,
    emoji: random.chance(0.4) ? 0.15 + random.next() * 0.4 : 0,
    loud: !lower && random.chance(0.02),
  };
}

/** One slip of the finger: two letters swapped, one dropped or one doubled; never the first. */
function slip(word: string, random: Random): string {
  const at = random.int(1, word.length - 2);
  const head = word.slice(0, at);
  switch (random.int(0, 2)) {
    case 0:
      return head + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    case 1:
      return head + word.slice(at + 1);
    default:
      return head + word.charAt(at) + word.slice(at);
  }
}

/** Numbers, addresses and capitals stay as they are: people copy those. */
function withTypos(text: string, rate: number, random: Random): string {
  if (rate === 0) return text;
  return text.replace(/(?<![\w@.-])[a-z]{5,}(?![\w@-])/g, (word) =>
    random.chance(rate) ? slip(word, random) : word,
  );
}

/** What a speech recogniser writes down. */
function spoken(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}'£%@.?\s-]/gu, '')
    .replace(/fh-(\d)/g, 'fh $1')
    .replace(/\.(?=\s|$)/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lower case throughout, but for what is copied: order numbers and codes. */
function lowered(text: string): string {
  return text.replace(/\S+/g, (word) =>
    /^[("]?[A-Z]+-?\d/.test(word) || /^[A-Z]{4,}[!.?]*$/.test(word) ? word : word.toLowerCase(),
  );
}

/** A sentence as this customer would type it on this channel. */
export function inTheirWords(
  text: string,
  persona: Persona,
  channel: Channel,
  mood: Mood,
  random: Random,
): string {
  if (channel === 'voice_bot') return spoken(text);
  if (channel === 'email') return withTypos(text, persona.typos / 2, random);
  let written = text;
  if (persona.lower) {
    written = lowered(written).replace(/\.$/, '');
    if (random.chance(0.5)) written = written.replace(/(?<=[a-z])'(?=[a-z])/g, '');
    if (random.chance(0.4)) written = written.replace(/,(?= [a-z])/g, '');
  }
  if (persona.short) for (const [long, brief] of SHORT) written = written.replace(long, brief);
  if (persona.loud) written = written.toUpperCase();
  written = withTypos(written, persona.typos, random);
  const happy = mood !== 'plain' || random.chance(0.1);
  return happy && !/\p{Extended_Pictographic}/u.test(written) && random.chance(persona.emoji)
    ? `${written} ${random.pick(EMOJI[mood])}`
    : written;
}
