import { analyse } from '@/core/scoring/acts/analyse';
import { strongest } from '@/core/scoring/acts/strongest';
import { printTable } from './print-table';
import { readCorpus } from './read-corpus';
import { Tally } from './tally';

interface Turn {
  role: 'customer' | 'bot';
  text: string;
  action_label: string | null;
}

/** Fallback turns of the STAR assistants; turns typed by hand have no label and are left out. */
export function measureFallback(folder: string, showMistakes: boolean): void {
  const corpus = readCorpus<Turn>(folder, 'star');
  if (corpus === null) return;
  const turns = corpus.filter(
    (turn) => turn.role === 'bot' && turn.action_label && turn.action_label !== 'custom',
  );
  const narrow = new Tally();
  const wide = new Tally();
  const shown = new Set<string>();
  for (const { text, action_label: label } of turns) {
    const [message] = analyse({
      id: '',
      channel: '',
      customerId: null,
      topic: null,
      language: 'en',
      botVersion: null,
      csat: null,
      messages: [{ role: 'bot', text, at: null, author: null }],
    }).messages;
    const seen = message !== undefined && strongest(message, 'fallback') !== undefined;
    const expected = label === 'out_of_scope';
    narrow.add(expected, seen);
    wide.add(expected || /unavailable|nothing_found|failed|cannot/.test(label ?? ''), seen);
    if (showMistakes && seen !== expected && !shown.has(`${label}`)) {
      shown.add(`${label}`);
      console.log(`${seen ? '+' : '-'} ${label}\t${text}`);
    }
  }
  const n = String(turns.length);
  printTable(
    'Fallback turns, star',
    ['label counted as fallback', 'n', 'gold', 'found', 'precision', 'recall', 'F1'],
    [
      ['out_of_scope (the codebook)', n, ...narrow.cells],
      ['also *_unavailable, *_nothing_found, *_failed', n, ...wide.cells],
    ],
  );
}
