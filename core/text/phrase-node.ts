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
}

export function newNode(kind: PhraseNode['kind'], set = -1, longest = 0): PhraseNode {
  return { kind, set, longest, rules: [], next: [] };
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
