import Sentiment from 'sentiment';
import { SUPPORT_LEXICON } from '@/core/scoring/sentiment/support-lexicon';
import { VADER_VALENCES } from '@/core/scoring/sentiment/vader-valences';
import { compound, valence } from '@/core/scoring/sentiment/valence';
import { ValenceLexicon } from '@/core/scoring/sentiment/valence-lexicon';
import { correlation } from './correlation';
import { printTable } from './print-table';
import { readCorpus } from './read-corpus';

const CORPORA = ['tweets', 'amazonReviewSnippets', 'movieReviewSnippets', 'nytEditorialSnippets'];

/** Correlation of the lexicon engines with the mean human rating, beside the `sentiment` package. */
export function measureValence(folder: string): void {
  const vader = new ValenceLexicon(VADER_VALENCES);
  const peer = new Sentiment();
  const rows: string[][] = [];
  for (const name of CORPORA) {
    const corpus = readCorpus<{ text: string; valence: number }>(folder, `vader_${name}`);
    if (corpus === null) continue;
    const rated = corpus.map((row) => row.valence);
    const r = (score: (text: string) => number) =>
      correlation(
        corpus.map((row) => score(row.text)),
        rated,
      ).toFixed(3);
    rows.push([
      name,
      String(corpus.length),
      r((text) => compound(valence(text, vader))),
      r((text) => compound(valence(text, SUPPORT_LEXICON))),
      r((text) => peer.analyze(text).comparative),
    ]);
  }
  printTable(
    'Valence: r with the mean human rating (nothing trained on these)',
    ['corpus', 'n', 'engine', 'with support lexicon', 'sentiment (npm)'],
    rows,
  );
}
