import type { Grammar } from './compile-grammars';
import type { PhraseNode } from './phrase-node';
import { STOP, type Tokens } from './tokens';

/** A phrase found: the rule's number in its grammar and the tokens it covers, `to` exclusive. */
export interface PhraseMatch {
  rule: number;
  from: number;
  to: number;
}

/** More hits than this in one message say nothing new. */
const MOST_MATCHES = 200;

/**
 * Finds the phrases of a grammar in the tokens from `from` to `to` (exclusive). A phrase never
 * crosses the end of a sentence. Linear in the tokens: phrases are short and their gaps bounded.
 */
export function matchPhrases(grammar: Grammar, tokens: Tokens, from: number, to: number): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  let begin = from;
  while (begin < to && found.length < MOST_MATCHES) {
    let end = begin;
    while (end < to - 1 && (tokens.after[end] ?? 0) < STOP) end++;
    end++;
    for (let at = begin; at < end && found.length < MOST_MATCHES; at++) {
      const starts = grammar.starts[tokens.word[at] ?? 0];
      if (starts === undefined) continue;
      for (const node of starts) walk(grammar, tokens, node, at, at, begin, end, found);
    }
    begin = end;
  }
  return found;
}

function walk(
  grammar: Grammar,
  tokens: Tokens,
  node: PhraseNode,
  origin: number,
  at: number,
  begin: number,
  end: number,
  found: PhraseMatch[],
): void {
  let next = at;
  switch (node.kind) {
    case 'begin':
      if (at !== begin) return;
      break;
    case 'end':
      if (at !== end) return;
      break;
    case 'word':
      if (at >= end || !grammar.sets.has(node.set, tokens.word[at] ?? 0)) return;
      next = at + 1;
      break;
    case 'gap':
      // A gap at the end of a phrase takes all it may: such phrases say how far they reach.
      for (const rule of node.rules) add(found, rule, origin, Math.min(end, at + node.longest));
      for (let skip = 0; skip <= node.longest && at + skip <= end; skip++) {
        for (const child of node.next) walk(grammar, tokens, child, origin, at + skip, begin, end, found);
      }
      return;
  }
  for (const rule of node.rules) add(found, rule, origin, next);
  for (const child of node.next) walk(grammar, tokens, child, origin, next, begin, end, found);
}

/** Gaps let one phrase end in several ways at one place; the first is enough. */
function add(found: PhraseMatch[], rule: number, from: number, to: number): void {
  for (let i = found.length - 1; i >= 0; i--) {
    const match = found[i];
    if (match === undefined || match.from !== from) break;
    if (match.rule === rule) return;
  }
  if (found.length < MOST_MATCHES) found.push({ rule, from, to });
}
