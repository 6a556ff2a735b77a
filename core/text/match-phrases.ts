import type { Grammar } from './compile-grammars';
import type { PhraseNode } from './phrase-node';
import { COMMA, STOP, type Tokens, UNKNOWN_WORD } from './tokens';
import { signatureOf } from './word-sets';

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
  const search = new Search(grammar, tokens);
  let begin = from;
  while (begin < to && search.found.length < MOST_MATCHES) {
    let end = begin + 1;
    while (end < to && (tokens.after[end - 1] ?? 0) < STOP) end++;
    const known = grammar.known.recall(tokens, begin, end);
    if (known === undefined) searchSentence(search, grammar, tokens, begin, end);
    else search.take(known, begin);
    begin = end;
  }
  return search.found;
}

function searchSentence(search: Search, grammar: Grammar, tokens: Tokens, begin: number, end: number): void {
  const before = search.found.length;
  search.sentence(begin, end);
  // What was cut short is not all there is.
  if (search.found.length < MOST_MATCHES) grammar.known.note(tokens, begin, end, search.found.slice(before));
}

class Search {
  readonly found: PhraseMatch[] = [];
  private begin = 0;
  private end = 0;
  private origin = 0;
  /** Signatures of all words of the sentence. */
  private words = 0;

  constructor(
    private readonly grammar: Grammar,
    private readonly tokens: Tokens,
  ) {}

  /** Adds the matches of a sentence that is known. */
  take(matches: readonly PhraseMatch[], begin: number): void {
    for (const { rule, from, to } of matches) {
      if (this.found.length < MOST_MATCHES) this.found.push({ rule, from: from + begin, to: to + begin });
    }
  }

  sentence(begin: number, end: number): void {
    this.begin = begin;
    this.end = end;
    this.words = 0;
    for (let at = begin; at < end; at++) this.words |= signatureOf(this.tokens.word[at] ?? 0);
    for (let at = begin; at < end && this.found.length < MOST_MATCHES; at++) {
      const word = this.tokens.word[at] ?? 0;
      if (word === UNKNOWN_WORD) continue;
      const second = at + 1 < end ? (this.tokens.word[at + 1] ?? 0) : -1;
      const start = this.grammar.starts.at(word, second, at === begin);
      this.origin = at;
      for (const rule of start.rules) this.add(rule, at + 1);
      for (const node of start.both) this.after(node, at + 2);
      for (const node of start.one) if (this.mayGoOn(node)) this.step(node, at + 1);
    }
  }

  /** Goes on from a node that is done; `at` is the next token. */
  private after(node: PhraseNode, at: number): void {
    for (const rule of node.rules) this.add(rule, at);
    if (this.mayGoOn(node)) for (const child of node.next) this.step(child, at);
  }

  /** Most sentences lack what a phrase still needs; this sees it without looking at their words. */
  private mayGoOn(node: PhraseNode): boolean {
    return (node.near & this.words) !== 0 && (node.far & this.words) !== 0;
  }

  private step(node: PhraseNode, at: number): void {
    switch (node.kind) {
      case 'word':
        if (at < this.end && this.grammar.sets.has(node.set, this.tokens.word[at] ?? 0))
          this.after(node, at + 1);
        return;
      case 'gap':
        // A gap at the end of a phrase takes all it may: such phrases say how far they reach.
        for (const rule of node.rules) this.add(rule, Math.min(this.end, at + node.longest));
        for (let skip = 0; skip <= node.longest && at + skip <= this.end; skip++) {
          if (node.set >= 0 && (this.tokens.after[at + skip - 1] ?? 0) >= COMMA && at + skip < this.end)
            return;
          for (const child of node.next) this.step(child, at + skip);
          if (node.set >= 0 && this.grammar.sets.has(node.set, this.tokens.word[at + skip] ?? 0)) return;
        }
        return;
      case 'begin':
        if (at === this.begin) this.after(node, at);
        return;
      case 'end':
        if (at === this.end) this.after(node, at);
        return;
    }
  }

  /** Gaps let one phrase end in several ways at one place; the first is enough. */
  private add(rule: number, to: number): void {
    for (let i = this.found.length - 1; i >= 0; i--) {
      const match = this.found[i];
      if (match === undefined || match.from !== this.origin) break;
      if (match.rule === rule) return;
    }
    if (this.found.length < MOST_MATCHES) this.found.push({ rule, from: this.origin, to });
  }
}
