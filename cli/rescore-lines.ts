import { channelLabel } from '@/core/conversation/channel-label';
import type { ScoreCounts, ScoreSummary } from '@/core/metrics/score-summary';
import { topicMoves } from '@/core/metrics/topic-moves';

const COLUMNS: [heading: string, key: keyof ScoreCounts][] = [
  ['scored', 'scored'],
  ['no person came', 'escalationFailed'],
  ['confused', 'confused'],
  ['told wrong', 'misinformed'],
  ['no empathy', 'unempathic'],
  ['negative end', 'negativeEnd'],
  ['trust', 'trust'],
];

interface Run {
  stale: number;
  moved: number;
  before: ScoreSummary;
  after: ScoreSummary;
}

/** Before and after of a run, for reading in a terminal: a line a channel, and an arrow where a figure moved. */
export function rescoreLines({ stale, moved, before, after }: Run): string {
  if (stale === 0) return 'All conversations are scored by this version and the policies in force.';
  const beforeOf = new Map(before.channels.map((counts) => [counts.channel, counts]));
  const rows = [
    ['', ...COLUMNS.map(([heading]) => heading)],
    ['all channels', ...cells(before, after)],
    ...after.channels.map((counts) => [
      channelLabel(counts.channel),
      ...cells(beforeOf.get(counts.channel), counts),
    ]),
  ];
  const widths = rows[0]?.map((_, i) => Math.max(...rows.map((row) => row[i]?.length ?? 0))) ?? [];
  const table = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  const sentence = `${written(stale)} conversations were scored again; ${written(moved)} have other scores than before.`;
  const topics = topicMoves(before, after).map(
    ({ topic, was, is }) => `${topic || 'without a topic'}: ${written(was)} -> ${written(is)}`,
  );
  return [
    sentence,
    '',
    ...table,
    ...(topics.length > 0 ? ['', 'Conversations by topic:', ...topics] : []),
  ].join('\n');
}

function cells(before: ScoreCounts | undefined, after: ScoreCounts): string[] {
  return COLUMNS.map(([, key]) => {
    const [was, is] = [written(before?.[key] ?? null), written(after[key])];
    return was === is ? is : `${was} -> ${is}`;
  });
}

function written(n: number | null): string {
  return n === null ? '-' : n.toLocaleString('en-US', { maximumFractionDigits: 1 });
}
