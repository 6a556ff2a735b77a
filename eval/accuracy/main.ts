import { parseArgs } from 'node:util';
import { readGold } from './gold-conversation';
import { measureAnnoyance } from './measure-annoyance';
import { measureFallback } from './measure-fallback';
import { measureFindings } from './measure-findings';
import { measureHumanRequest } from './measure-human-request';
import { measureMood } from './measure-mood';
import { measureValence } from './measure-valence';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    /** A finding kind, or `mood`, `request`, `fallback`: lists the cases that went wrong. */
    mistakes: { type: 'string' },
  },
});

const folder = values.corpora;
const mistakes = values.mistakes ?? null;
const gold = readGold(folder);
if (gold === null) console.log(`skipped: no gold_dev in ${folder}`);
else {
  measureFindings(gold, mistakes);
  measureMood(gold, mistakes === 'mood');
}
measureHumanRequest(folder, mistakes === 'request');
measureFallback(folder, mistakes === 'fallback');
measureAnnoyance(folder);
measureValence(folder);
