import type { WordSets } from './word-sets';

/** A step in the tree that a grammar's phrases share, beginning first. */
export interface PhraseNode {
  kind: 'word' | 'gap' | 'begin' | 'end';
  /** Number of the word set that `word` takes one member of, and that `gap` stops at; -1 for none. */
  set: number;
  /** Most words that `gap` skips. */
  longest: number;
  /** Rules whose phrase is complete here. */
  rules: number[];
  next: PhraseNode[];
  /**
   * Signatures (WordSets) of the words that may come next and of those that may come after them: a sentence that
   * shares no bit with one of them cannot go on from here. All bits where the phrase may be complete before.
   */
  near: number;
  far: number;
}

/** All bits: nothing needs to come. */
const ANY = -1;

export function newNode(kind: PhraseNode['kind'], set = -1, longest = 0): PhraseNode {
  return { kind, set, longest, rules: [], next: [], near: ANY, far: ANY };
}

/** Notes in a tree what its nodes need to go on; run when no phrase is added any more. */
export function noteNeeds(node: PhraseNode, sets: WordSets): void {
  let near = 0;
  let far = 0;
  for (const child of node.next) {
    noteNeeds(child, sets);
    if (child.kind === 'word') {
      near |= sets.signature(child.set);
      far |= child.near;
    } else {
      near |= child.near;
      far |= child.far;
    }
  }
  node.near = node.rules.length > 0 ? ANY : near;
  node.far = node.rules.length > 0 ? ANY : far;
}

/** The child of the same shape, added where it is missing. */
export function childOf(
  parent: PhraseNode,
  kind: PhraseNode['kind'],
  set: number,
  longest: number,
): PhraseNode {
  const found = parent.next.find((n) => n.kind === kind && n.set === set && n.longest === longest);
  if (found) return found;
  const node = newNode(kind, set, longest);
  parent.next.push(node);
  return node;
}
