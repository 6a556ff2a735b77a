/** One step of a phrase: a word out of a set, a stretch of any words, or an edge of the sentence. */
export type PhraseElement =
  | { kind: 'word'; words: readonly string[]; optional: boolean }
  | {
      kind: 'gap';
      longest: number /** Words that the gap must not pass; it then stops at a comma too. */;
      stops: readonly string[];
    }
  | { kind: 'begin' }
  | { kind: 'end' };

/** Named word sets (`@name`) and named lists of phrases (`{name}`) that phrases are written with. */
export interface PhraseNames {
  classes: Readonly<Record<string, string>>;
  groups: Readonly<Record<string, string>>;
}

/**
 * Reads one phrase into the sequences it stands for. The notation, space separated: `word`,
 * `one|other`, `@class`, `{group}` (any of its lines; both also as an
 * alternative), `?` after a word for "or not", `~3` for up
 * to three words of any kind, `~3!` for up to three of the same clause (no comma and no word of `@clause`
 * between), `^` and `$` for the edges of the sentence. Throws on an unknown name: the phrases are part of
 * the program.
 */
export function readPhrase(source: string, names: PhraseNames): PhraseElement[][] {
  let sequences: PhraseElement[][] = [[]];
  for (const part of source.split(' ').filter((p) => p !== '')) {
    const options = readPart(part, names);
    sequences = sequences.flatMap((head) => options.map((tail) => [...head, ...tail]));
  }
  return sequences;
}

function readPart(part: string, names: PhraseNames): PhraseElement[][] {
  if (part === '^') return [[{ kind: 'begin' }]];
  if (part === '$') return [[{ kind: 'end' }]];
  if (part.startsWith('~')) {
    const stops = part.endsWith('!') ? wordsOf('@clause', names) : [];
    return [[{ kind: 'gap', longest: Number.parseInt(part.slice(1), 10), stops }]];
  }
  const optional = part.endsWith('?');
  const body = optional ? part.slice(0, -1) : part;
  if (body.includes('{') || body.split('|').includes('$')) {
    const options = body.split('|').flatMap((choice) => readChoice(choice, names));
    return optional ? [[], ...options] : options;
  }
  return [[{ kind: 'word', words: wordsOf(body, names), optional }]];
}

function readChoice(choice: string, names: PhraseNames): PhraseElement[][] {
  if (choice === '$') return [[{ kind: 'end' }]];
  if (!choice.startsWith('{')) return [[{ kind: 'word', words: wordsOf(choice, names), optional: false }]];
  const lines = names.groups[choice.slice(1, -1)];
  if (lines === undefined) throw new Error(`unknown phrase group ${choice}`);
  return phraseLines(lines).flatMap((line) => readPhrase(line, names));
}

function wordsOf(body: string, names: PhraseNames): string[] {
  return body.split('|').flatMap((word) => {
    if (!word.startsWith('@')) return [word];
    const members = names.classes[word.slice(1)];
    if (members === undefined) throw new Error(`unknown word class ${word}`);
    return classWords(members);
  });
}

/** The words of a class, which are written separated by spaces and line breaks. */
export function classWords(members: string): string[] {
  return members.split(/\s+/).filter((word) => word !== '');
}

/** The phrases of a list that is written one a line. */
export function phraseLines(lines: string): string[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
