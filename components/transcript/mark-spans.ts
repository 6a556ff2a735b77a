/** Evidence in one message: offsets into its text, end exclusive, and the finding that it belongs to. */
export interface EvidenceSpan {
  finding: number;
  start: number;
  end: number;
}

/** A run of the text under the same findings, in ascending order; none for plain words. */
export interface MarkedRun {
  text: string;
  start: number;
  findings: number[];
}

/**
 * Cuts a text into runs, so that overlapping evidence can be marked without nesting. The runs joined give
 * the text back. Spans are clamped to the text, empty ones left out, and none cuts through a surrogate
 * pair: the run grows to hold the whole character. An empty text has no runs.
 */
export function markSpans(text: string, spans: readonly EvidenceSpan[]): MarkedRun[] {
  const within = spans
    .map(({ finding, start, end }) => ({
      finding,
      start: wholeCharacter(text, Math.max(0, start), -1),
      end: wholeCharacter(text, Math.min(text.length, end), 1),
    }))
    .filter(({ start, end }) => start < end);

  const cuts = new Set([0, text.length]);
  for (const { start, end } of within) cuts.add(start).add(end);
  const edges = [...cuts].sort((a, b) => a - b);

  const runs: MarkedRun[] = [];
  for (const [i, start] of edges.entries()) {
    const end = edges[i + 1];
    if (end === undefined) break;
    const over = within
      .filter((span) => span.start <= start && span.end >= end)
      .map(({ finding }) => finding);
    runs.push({ text: text.slice(start, end), start, findings: [...new Set(over)].sort((a, b) => a - b) });
  }
  return runs;
}

/** Moves an offset that lies inside a surrogate pair to the pair's edge. */
function wholeCharacter(text: string, offset: number, step: -1 | 1): number {
  const inside =
    isSurrogate(text.charCodeAt(offset), 0xdc00) && isSurrogate(text.charCodeAt(offset - 1), 0xd800);
  return inside ? offset + step : offset;
}

function isSurrogate(code: number, base: number): boolean {
  return code >= base && code < base + 0x400;
}
