import { htmlToText } from './html-to-text';
import { listOf, objectOf, plainKeys, textOf } from './json-value';
import { roleOf } from './role-aliases';
import { saysBot } from './says-bot';

/** One turn of a transcript that stands in a single cell. */
export interface Turn {
  speaker: string;
  text: string;
  /** As written: "10:31", "2026-01-03 10:31:22"; "" without any. */
  time: string;
}

/** `User says: …;Bot says: …;` */
const SAYS = /(?:^|[;\r\n])\s{0,4}([^;:\r\n]{1,40}?) says:[ \t]?/g;

const WHEN = String.raw`(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4},?[T ])?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AaPp][Mm])?Z?`;
const SPEAKER = String.raw`[^:\[\]\r\n]{1,60}?`;
/** `[10:31] Ana: …`, `(10:31:05) Ana: …`, `10:31 - Ana: …` */
const TIME_FIRST = new RegExp(
  String.raw`^\s{0,8}[[(]?(${WHEN})[\])]?[ \t]*(?:[-–|,][ \t]*)?(${SPEAKER})[ \t]*:[ \t]?`,
);
/** `Ana (10:31): …` */
const SPEAKER_FIRST = new RegExp(
  String.raw`^\s{0,8}([^:()[\]\r\n]{1,60}?)[ \t]*[[(](${WHEN})[\])][ \t]*:[ \t]?`,
);
/** `Ana (10:31)` on a line of its own, the words below it. */
const ABOVE = new RegExp(
  String.raw`^\s{0,8}([^:()[\]\r\n]{1,60}?)[ \t]*(?:[[(]|,[ \t]|-[ \t]|at[ \t])(${WHEN})[\])]?[ \t]*$`,
);
/** `Ana: …` */
const PLAIN = /^\s{0,8}([^:\r\n]{1,40}?)[ \t]*:(?:[ \t]|$)/;

/**
 * Divides a transcript cell into its turns: `User says: …;Bot says: …;`, or one line a turn such as
 * `[10:31] Ana: …` or `Ana: …`, where lines without a speaker belong to the turn above. Empty where the
 * cell is no transcript. Linear in its input.
 */
export function transcriptTurns(written: string): Turn[] {
  const cell = /<(?:br|p|div|b|strong|li|span)\b/i.test(written) ? htmlToText(written) : written;
  const listed = listedTurns(cell);
  if (listed.length > 0) return listed;
  const said = saidTurns(cell);
  if (said.length > 0) return said;
  const plain = cell.replace(EMPHASIS, '$1$2:');
  const lines = lineTurns(plain);
  if (lines.length > 1) return lines;
  const marked = markedTurns(plain);
  return marked.length > lines.length ? marked : lines;
}

/** `**Visitor**: …` and `**Visitor:** …` at the beginning of a line. */
const EMPHASIS = /^(\s{0,8})(?:\*\*|__)([^*_:\r\n]{1,60})(?::(?:\*\*|__)|(?:\*\*|__)[ \t]*:)/gm;

/** A role's word as it begins a turn: `[Visitor] …`, `Visitor | …`, `Visitor > …`, or anywhere in one long line `… | Bot: …`. */
const MARKED =
  /(?:^|[\r\n]|\\n|\|{1,2}|[;•])[ \t]{0,4}(?:[[<(]([\p{L}][\p{L} _-]{0,28})[\])>][ \t]*:?|([\p{L}][\p{L} _-]{0,28}?)[ \t]*(?:[|>:]|[-–—](?=[ \t])))[ \t]?|(?<=[.!?…)\]\p{L}\p{N}][ \t])(\p{Lu}[\p{L} _-]{0,28}?):[ \t]/gu;

/** Turns that a role's word begins, in notations that only such words make believable. */
function markedTurns(cell: string): Turn[] {
  const turns: Turn[] = [];
  let open: { speaker: string; from: number } | null = null;
  const close = (to: number) => {
    if (open) turns.push({ speaker: open.speaker, text: cell.slice(open.from, to).trim(), time: '' });
  };
  for (const match of cell.matchAll(MARKED)) {
    const speaker = (match[1] ?? match[2] ?? match[3] ?? '').trim();
    if (roleOfSpeaker(speaker) === null) continue;
    if (!open && cell.slice(0, match.index).trim() !== '') return [];
    close(match.index);
    open = { speaker, from: match.index + match[0].length };
  }
  close(cell.length);
  return turns;
}

/** A cell that holds its turns as a JSON list. */
function listedTurns(cell: string): Turn[] {
  if (!/^\s*\[\s*\{/.test(cell)) return [];
  let json: unknown;
  try {
    json = plainKeys(JSON.parse(cell));
  } catch {
    return [];
  }
  return listOf(json).map((value) => {
    const turn = objectOf(value);
    return {
      speaker: textOf(
        turn.role,
        turn.sender,
        turn.from,
        turn.author,
        turn.speaker,
        turn.sendertype,
        turn.type,
      ),
      text: textOf(turn.text, turn.content, turn.message, turn.body),
      time: textOf(turn.timestamp, turn.at, turn.time, turn.sentat, turn.createdat),
    };
  });
}

function saidTurns(cell: string): Turn[] {
  const turns: Turn[] = [];
  let open: { speaker: string; from: number } | null = null;
  const close = (to: number) => {
    if (open) turns.push({ speaker: open.speaker, text: cell.slice(open.from, to), time: '' });
  };
  for (const match of cell.matchAll(SAYS)) {
    const speaker = (match[1] ?? '').trim();
    // "My neighbour says: …" is no turn.
    if (roleOf(speaker) === null && !saysBot(speaker)) continue;
    if (!open && cell.slice(0, match.index).trim() !== '') return [];
    close(match.index);
    open = { speaker, from: match.index + match[0].length };
  }
  const end = cell.trimEnd();
  close(end.endsWith(';') ? end.length - 1 : end.length);
  return turns;
}

function lineTurns(cell: string): Turn[] {
  const lines = cell.split(/\r\n|\n|\r/);
  const timed = lines.map(timedStart);
  const timedLines = timed.filter((start) => start !== null).length;
  const starts = timedLines > 0 ? timed : plainStarts(lines);
  const turns: Turn[] = [];
  lines.forEach((line, i) => {
    const start = starts[i];
    const last = turns.at(-1);
    if (start) turns.push({ speaker: start.speaker, time: start.time, text: line.slice(start.length) });
    else if (last) last.text += `\n${line}`;
  });
  for (const turn of turns) turn.text = turn.text.trim();
  return turns;
}

interface Start {
  speaker: string;
  time: string;
  length: number;
}

function timedStart(line: string): Start | null {
  const first = TIME_FIRST.exec(line);
  if (first) return { time: first[1] ?? '', speaker: (first[2] ?? '').trim(), length: first[0].length };
  const second = SPEAKER_FIRST.exec(line);
  if (second) return { speaker: (second[1] ?? '').trim(), time: second[2] ?? '', length: second[0].length };
  const above = ABOVE.exec(line);
  if (above) return { speaker: (above[1] ?? '').trim(), time: above[2] ?? '', length: above[0].length };
  return null;
}

/**
 * Without times, a word and a colon begin a turn only if the word is a speaker's: the first one, one that
 * comes again, or the first word for a role that nobody has yet ("Contact: 555…" is no second customer).
 */
function plainStarts(lines: readonly string[]): (Start | null)[] {
  const found = lines.map((line) => {
    const match = PLAIN.exec(line);
    return match && { speaker: (match[1] ?? '').trim(), time: '', length: match[0].length };
  });
  const times = new Map<string, number>();
  for (const start of found) if (start) times.set(start.speaker, (times.get(start.speaker) ?? 0) + 1);
  const opener = found.find((start) => start !== null)?.speaker;
  const speakers = [...times.keys()].filter((name) => name === opener || (times.get(name) ?? 0) > 1);
  const taken = new Set(speakers.map(roleOfSpeaker));
  for (const name of times.keys()) {
    const role = roleOfSpeaker(name);
    if (role === null || role === 'ignore' || taken.has(role)) continue;
    taken.add(role);
    speakers.push(name);
  }
  const speaking = new Set(speakers);
  return found.map((start) => (start && speaking.has(start.speaker) ? start : null));
}

function roleOfSpeaker(name: string) {
  return roleOf(name) ?? (saysBot(name) ? 'bot' : null);
}
