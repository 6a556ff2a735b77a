import { DEFAULT_TAXONOMY } from '@/core/topics/default-taxonomy';
import { readTopic } from '@/core/topics/read-topic';
import { compileTopics } from '@/core/topics/topic-index';
import { printTable } from './print-table';
import { readCorpus } from './read-corpus';
import { Tally } from './tally';
import { topicOfIntent } from './topic-of-intent';

interface Row {
  text: string;
  intent: string;
}

/** Rows with an even number were read while the keywords were chosen; the odd ones were not. */
const HALVES = ['in view', 'not in view'] as const;

/**
 * The default taxonomy on three corpora of single requests whose intents belong to a topic. A
 * conversation has more words to tell by; `coverage` is the share with any topic at all.
 */
export function measureTopics(folder: string, showMistakes: boolean): void {
  const index = compileTopics(DEFAULT_TAXONOMY);
  const topicOf = (text: string) =>
    readTopic([{ role: 'customer', text, at: null, author: null }], index).topic;
  const rows: string[][] = [];
  for (const corpus of ['bitext_intents', 'banking77_test', 'clinc150_val_test'] as const) {
    const all = readCorpus<Row>(folder, corpus);
    if (all === null) continue;
    for (const [half, name] of HALVES.entries()) {
      const labelled = all.flatMap((row, i) => {
        const topic = topicOfIntent(corpus, row.intent);
        return i % HALVES.length === half && topic !== null ? [{ ...row, topic }] : [];
      });
      const tallies = new Map<string, Tally>(labelled.map(({ topic }) => [topic, new Tally()]));
      let right = 0;
      let covered = 0;
      for (const { text, topic, intent } of labelled) {
        const seen = topicOf(text);
        if (seen === topic) right += 1;
        if (seen !== null) covered += 1;
        for (const [key, tally] of tallies) tally.add(key === topic, key === seen);
        if (showMistakes && half === 0 && seen !== topic) console.log(`${intent} -> ${seen}\t${text}`);
      }
      const f1 = [...tallies.values()].map((tally) => tally.f1);
      const counts = [...tallies].map(([key]) => labelled.filter((row) => row.topic === key).length);
      rows.push([
        corpus,
        name,
        String(labelled.length),
        String(tallies.size),
        (covered / labelled.length).toFixed(3),
        (right / labelled.length).toFixed(3),
        (f1.reduce((sum, value) => sum + value, 0) / f1.length).toFixed(3),
        (Math.max(...counts) / labelled.length).toFixed(3),
      ]);
    }
  }
  printTable(
    'Topics by keywords',
    ['corpus', 'rows', 'n', 'topics', 'coverage', 'accuracy', 'macro-F1', 'always the commonest'],
    rows,
  );
}
