import type { PhraseNode } from './phrase-node';
import type { WordSets } from './word-sets';

/** Where the phrases stand that can begin with two given words. */
export interface PairedStart {
  /** Rules whose phrase is complete with the first word. */
  rules: readonly number[];
  /** Nodes that have taken both words. */
  both: readonly PhraseNode[];
  /** Nodes that have taken the first word and do not ask for a second at once: gaps and edges. */
  one: readonly PhraseNode[];
}

const NOTHING: PairedStart = { rules: [], both: [], one: [] };
/** Pairs that are remembered; chat repeats a few thousand of them, and an attack must not fill memory. */
const MOST_PAIRS = 50_000;

/**
 * Finds the phrases that two neighbouring words can begin. Most pairs begin none, and frequent words
 * begin hundreds of phrases: so each pair is looked at once and remembered.
 */
export class PhraseStarts {
  private readonly known = new Map<number, PairedStart>();

  constructor(
    private readonly starts: readonly (readonly PhraseNode[] | undefined)[],
    private readonly sets: WordSets,
  ) {}

  /** `second` is -1 where the sentence ends after the first word. */
  at(first: number, second: number, beginsSentence: boolean): PairedStart {
    const nodes = this.starts[first];
    if (nodes === undefined) return NOTHING;
    const key = ((second + 1) * this.starts.length + first) * 2 + (beginsSentence ? 1 : 0);
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const found = this.find(nodes, first, second, beginsSentence);
    if (this.known.size < MOST_PAIRS) this.known.set(key, found);
    return found;
  }

  private find(
    nodes: readonly PhraseNode[],
    first: number,
    second: number,
    beginsSentence: boolean,
  ): PairedStart {
    const rules: number[] = [];
    const both: PhraseNode[] = [];
    const one: PhraseNode[] = [];
    const takeFirst = (node: PhraseNode): void => {
      if (node.kind === 'begin') {
        if (beginsSentence) node.next.forEach(takeFirst);
        return;
      }
      if (node.kind !== 'word' || !this.sets.has(node.set, first)) return;
      rules.push(...node.rules);
      for (const child of node.next) {
        if (child.kind !== 'word') one.push(child);
        else if (second >= 0 && this.sets.has(child.set, second)) both.push(child);
      }
    };
    nodes.forEach(takeFirst);
    return rules.length + both.length + one.length === 0 ? NOTHING : { rules, both, one };
  }
}
