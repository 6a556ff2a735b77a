import { KnownSentences } from './known-sentences';
import { classWords, type PhraseElement, type PhraseNames, phraseLines, readPhrase } from './phrase-element';
import { childOf, newNode, noteNeeds, type PhraseNode } from './phrase-node';
import { PhraseStarts } from './phrase-starts';
import { NUMBER_WORD } from './tokens';
import { WordIndex } from './word-index';
import { WordSets } from './word-sets';

/** One rule of a grammar: any of its phrases, one a line, says that the act is there. */
export interface PhraseRule<Act extends string = string> {
  act: Act;
  /** Name that findings carry. */
  rule: string;
  /** Share of its hits that a careful reader would confirm, as estimated when the rule was written. */
  confidence: number;
  phrases: string;
}

/** The compiled phrases of one kind of sender. */
export interface Grammar<Act extends string = string> {
  rules: readonly PhraseRule<Act>[];
  starts: PhraseStarts;
  sets: WordSets;
  known: KnownSentences;
}

export interface Vocabulary {
  words: WordIndex;
  sets: WordSets;
  /** Number of a named word class in `sets`; throws on a name that is not there. */
  setOf(className: string): number;
}

/** A word of the vocabulary and the misspellings that count as it. */
export interface SpellingVariants {
  word: string;
  variants: readonly string[];
}

/**
 * Builds one vocabulary for all grammars, so that a message is looked up once, and the tree of
 * each grammar. Runs at start-up; a mistake in a phrase throws there.
 */
export function compileGrammars<Name extends string, Act extends string>(
  ruleSets: Record<Name, readonly PhraseRule<Act>[]>,
  names: PhraseNames,
  spellings: readonly SpellingVariants[],
): { vocabulary: Vocabulary; grammars: Record<Name, Grammar<Act>> } {
  const builder = new VocabularyBuilder();
  const classSets = new Map<string, number>();
  for (const [name, members] of Object.entries(names.classes)) {
    classSets.set(name, builder.set(classWords(members)));
  }
  const roots = new Map<Name, PhraseNode>();
  for (const name of Object.keys(ruleSets) as Name[]) {
    const root = newNode('begin');
    for (const [index, rule] of ruleSets[name].entries()) {
      for (const line of phraseLines(rule.phrases)) {
        for (const sequence of readPhrase(line, names)) builder.plant(root, sequence, index);
      }
    }
    roots.set(name, root);
  }
  const sets = new WordSets(builder.size, builder.members);
  const vocabulary: Vocabulary = {
    words: builder.index(spellings),
    sets,
    setOf(className) {
      const set = classSets.get(className);
      if (set === undefined) throw new Error(`unknown word class ${className}`);
      return set;
    },
  };
  const grammars = {} as Record<Name, Grammar<Act>>;
  for (const [name, root] of roots) {
    noteNeeds(root, sets);
    grammars[name] = {
      rules: ruleSets[name],
      starts: new PhraseStarts(startsOf(root, builder, sets), sets),
      sets,
      known: new KnownSentences(),
    };
  }
  return { vocabulary, grammars };
}

class VocabularyBuilder {
  private readonly ids = new Map<string, number>();
  private readonly setNumbers = new Map<string, number>();
  readonly members: number[][] = [];

  get size(): number {
    return NUMBER_WORD + this.ids.size;
  }

  set(words: readonly string[]): number {
    const key = [...new Set(words)].sort().join('|');
    const known = this.setNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.members.length;
    this.members.push(words.map((word) => (word === '#' ? NUMBER_WORD : this.id(word))));
    this.setNumbers.set(key, number);
    return number;
  }

  private id(word: string): number {
    const known = this.ids.get(word);
    if (known !== undefined) return known;
    const id = this.size + 1;
    this.ids.set(word, id);
    return id;
  }

  plant(node: PhraseNode, sequence: readonly PhraseElement[], rule: number): void {
    const [head, ...tail] = sequence;
    if (head === undefined) {
      if (!node.rules.includes(rule)) node.rules.push(rule);
      return;
    }
    if (head.kind === 'word') {
      this.plant(childOf(node, 'word', this.set(head.words), 0), tail, rule);
      if (head.optional) this.plant(node, tail, rule);
    } else {
      const longest = head.kind === 'gap' ? head.longest : 0;
      const stops = head.kind === 'gap' && head.stops.length > 0 ? this.set(head.stops) : -1;
      this.plant(childOf(node, head.kind, stops, longest), tail, rule);
    }
  }

  /** Known words first: a misspelling never replaces a word that means something itself. */
  index(spellings: readonly SpellingVariants[]): WordIndex {
    const entries: [string, number][] = [...this.ids];
    for (const { word, variants } of spellings) {
      const id = this.ids.get(word);
      if (id !== undefined) for (const variant of variants) entries.push([variant, id]);
    }
    return new WordIndex(entries, entries.length);
  }
}

function startsOf(
  root: PhraseNode,
  builder: VocabularyBuilder,
  sets: WordSets,
): (PhraseNode[] | undefined)[] {
  const starts: (PhraseNode[] | undefined)[] = new Array(builder.size + 1).fill(undefined);
  const firstWords = (node: PhraseNode): PhraseNode[] =>
    node.kind === 'word' ? [node] : node.kind === 'begin' ? node.next.flatMap(firstWords) : [];
  for (const node of root.next) {
    if (node.kind !== 'word' && node.kind !== 'begin') throw new Error('a phrase begins with a word');
    const heads = firstWords(node);
    for (let word = 1; word <= builder.size; word++) {
      if (heads.some((head) => sets.has(head.set, word))) {
        const list = starts[word] ?? [];
        list.push(node);
        starts[word] = list;
      }
    }
  }
  return starts;
}
