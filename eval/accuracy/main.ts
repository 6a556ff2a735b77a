import { parseArgs } from 'node:util';
import { measureConfidence } from '@/eval/confidence/measure-confidence';
import { measureConfusion } from '@/eval/confusion/measure-confusion';
import { measureBreakdown } from '@/eval/quality/measure-breakdown';
import { measureResolved } from '@/eval/quality/resolved-training';
import { measureSatisfaction } from '@/eval/quality/satisfaction-training';
import { measureRequests } from '@/eval/student/measure-requests';
import { readGold } from './gold-conversation';
import { measureAnnoyance } from './measure-annoyance';
import { measureCalibration } from './measure-calibration';
import { measureFallback } from './measure-fallback';
import { measureFindings } from './measure-findings';
import { measureHeldMoods } from './measure-held-moods';
import { measureHumanRequest } from './measure-human-request';
import { measureLateHangUp } from './measure-late-hang-up';
import { measureMood } from './measure-mood';
import { measureTopics } from './measure-topics';
import { measureValence } from './measure-valence';
import { policyClaims } from './policy-claims';
import { policyFindings } from './policy-findings';
import { policyGrounding } from './policy-grounding';

const { values } = parseArgs({
  options: {
    corpora: { type: 'string', default: '../shared/corpora' },
    /** A finding kind, `all`, `mood`, `request`, `fallback`, `topics` or `policy`: lists the cases that went wrong. */
    mistakes: { type: 'string' },
    /** One set of labelled conversations only: `dev`, `first`, `second`, `third`, `sealed` or `held`; the other tables are left out. */
    gold: { type: 'string' },
  },
});

const folder = values.corpora;
const mistakes = values.mistakes ?? null;

/** Sets whose texts nobody reads. */
function isUnread(key: string): boolean {
  return key === 'held' || key === 'sealed';
}

const SETS = [
  { key: 'dev', folder, name: 'gold_dev', title: 'gold_dev (the rules were written with it in view)' },
  { key: 'first', folder: 'eval/gold', name: 'first', title: 'first (rules were corrected on it)' },
  { key: 'second', folder: 'eval/gold', name: 'second', title: 'second (rules were corrected on it)' },
  { key: 'third', folder: 'eval/gold', name: 'third', title: 'third (rules were corrected on it)' },
  { key: 'sealed', folder: 'eval/gold', name: 'sealed', title: 'sealed (nothing was fitted to it)' },
  { key: 'held', folder: 'eval/gold', name: 'held', title: 'held (nothing was fitted to it)' },
] as const;

for (const set of SETS) {
  if (values.gold !== undefined && values.gold !== set.key) continue;
  const gold = readGold(set.folder, set.name);
  if (gold === null) {
    console.log(`skipped: no ${set.name} in ${set.folder}`);
    continue;
  }
  measureFindings(set.title, gold, isUnread(set.key) ? null : mistakes);
  measureCalibration(set.title, gold);
  if (isUnread(set.key)) measureHeldMoods(set.title, gold);
}
if (values.gold === undefined) {
  const gold = readGold(folder);
  measureMood(folder, mistakes === 'mood');
  measureConfidence(folder);
  measureConfusion(folder);
  measureHumanRequest(folder, mistakes === 'request');
  measureRequests(folder);
  measureFallback(folder, mistakes === 'fallback');
  measureAnnoyance(folder);
  measureLateHangUp(folder);
  measureValence(folder);
  const own = [...(gold ?? []), ...(readGold('eval/gold', 'first') ?? [])];
  measureBreakdown(folder, own);
  measureSatisfaction(folder);
  measureResolved(folder);
  measureTopics(folder, mistakes === 'topics');
  policyFindings(folder, mistakes === 'policy');
  policyClaims(folder);
  policyGrounding(folder);
}
