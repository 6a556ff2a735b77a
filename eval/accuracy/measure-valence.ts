import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { bareConversation } from '@/eval/quality/read-conversation';
import { bootstrapInterval } from './bootstrap-interval';
import { correlation } from './correlation';
import { printTable } from './print-table';
import { readCorpus } from './read-corpus';
import { SENTIMENT_PEERS } from './sentiment-peers';

const CORPORA = ['tweets', 'amazonReviewSnippets', 'movieReviewSnippets', 'nytEditorialSnippets'];

/** Correlation with the mean human rating of what the scorer as shipped says of a text alone, and of packages of npm. */
export function measureValence(folder: string): void {
  const rows: string[][] = [];
  for (const name of CORPORA) {
    const corpus = readCorpus<{ text: string; valence: number }>(folder, `vader_${name}`);
    if (corpus === null) continue;
    const systems: [string, (text: string) => number, string][] = [
      ['this scorer as shipped', sentimentOf, 'yes'],
      ...SENTIMENT_PEERS.map((peer): [string, (text: string) => number, string] => [
        peer.name,
        peer.score,
        'no',
      ]),
    ];
    for (const [i, [system, score, trained]] of systems.entries()) {
      const cases = corpus.map(({ text, valence }) => ({ said: score(text), valence }));
      const r = (drawn: typeof cases) =>
        correlation(
          drawn.map((c) => c.said),
          drawn.map((c) => c.valence),
        );
      const { low, high } = bootstrapInterval(cases.length, (drawn) =>
        r(drawn.flatMap((at) => cases[at] ?? [])),
      );
      const figure = `${r(cases).toFixed(3)} (${low.toFixed(2)}-${high.toFixed(2)})`;
      rows.push([i === 0 ? name : '', system, String(cases.length), figure, trained]);
    }
  }
  printTable('Sentiment: r with the mean human rating', ['corpus', 'system', 'n', 'r', 'trained on'], rows);
}

function sentimentOf(text: string): number {
  const [message] = scoreConversation(
    bareConversation('', [{ role: 'customer', text }]),
    DEFAULT_SETTINGS,
  ).messages;
  return message?.sentiment?.score ?? 0;
}
