import { compileRegister } from '@/core/scoring/accuracy/compile-register';
import { FINDING_KINDS, type Finding, type FindingKind } from '@/core/scoring/finding';
import { scoreConversation } from '@/core/scoring/score-conversation';
import type { ScoredConversation } from '@/core/scoring/scored-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import type { GoldConversation } from './gold-conversation';
import { printTable } from './print-table';
import { Tally } from './tally';

const HEAD = ['kind', 'gold', 'found', 'precision', 'recall', 'F1'];

/** What the scorer says of a labelled conversation, held against its own register where it has one. */
export function scoreGold({ conversation, policies }: GoldConversation): ScoredConversation {
  const register = policies.length > 0 ? compileRegister(policies) : null;
  return scoreConversation(conversation, DEFAULT_SETTINGS, register);
}

/**
 * Every finding kind against labelled conversations, by anchor message and by conversation, and what is
 * found in those that their readers found clean. `title` says whether the rules have seen them.
 */
export function measureFindings(
  title: string,
  gold: readonly GoldConversation[],
  mistakesOf: string | null,
): void {
  const byMessage = new Map<FindingKind, Tally>(FINDING_KINDS.map((kind) => [kind, new Tally()]));
  const byConversation = new Map<FindingKind, Tally>(FINDING_KINDS.map((kind) => [kind, new Tally()]));
  const falseAlarms = new Map<FindingKind, number>();
  let clean = 0;
  let falselyBad = 0;
  for (const labelled of gold) {
    const seen = scoreGold(labelled).findings;
    for (const kind of FINDING_KINDS) {
      const expected = new Set(labelled.findings.filter((f) => f.kind === kind).map((f) => f.message));
      const found = new Map(seen.filter((f) => f.kind === kind).map((f) => [f.message, f]));
      for (const message of new Set([...expected, ...found.keys()])) {
        byMessage.get(kind)?.add(expected.has(message), found.has(message));
        if ((mistakesOf === kind || mistakesOf === 'all') && expected.has(message) !== found.has(message)) {
          printMistake(labelled, kind, message, found.get(message));
        }
      }
      byConversation.get(kind)?.add(expected.size > 0, found.size > 0);
    }
    if (labelled.findings.some((f) => isFailure(f.kind))) continue;
    clean++;
    const failures = new Set(seen.map((f) => f.kind).filter(isFailure));
    if (failures.size > 0) falselyBad++;
    for (const kind of failures) falseAlarms.set(kind, (falseAlarms.get(kind) ?? 0) + 1);
  }
  const rows = (tallies: Map<FindingKind, Tally>) =>
    FINDING_KINDS.map((kind) => [kind, ...(tallies.get(kind)?.cells ?? [])]);
  printTable(`${title}: findings by anchor message (${gold.length} conversations)`, HEAD, rows(byMessage));
  printTable(`${title}: findings by conversation`, HEAD, rows(byConversation));
  const f1 = [...byConversation.values()].map((tally) => tally.f1).filter((value) => !Number.isNaN(value));
  console.log(`macro-F1 by conversation, ${f1.length} kinds: ${mean(f1).toFixed(3)}`);
  const alarms = [...falseAlarms].map(([kind, count]) => `${kind} ${count}`).join(', ');
  console.log(
    `clean conversations with a failure found: ${falselyBad} of ${clean}${alarms && ` (${alarms})`}`,
  );
}

function isFailure(kind: FindingKind): boolean {
  return kind.includes('.');
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function printMistake(
  { conversation }: GoldConversation,
  kind: FindingKind,
  message: number,
  found: Finding | undefined,
): void {
  const what = found ? `+ ${found.rule} ${found.confidence.toFixed(2)}` : '- missed';
  console.log(`${what}\t${kind}\t${conversation.id}:${message}\t${conversation.messages[message]?.text}`);
}
