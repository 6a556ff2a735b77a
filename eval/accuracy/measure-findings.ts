import { FINDING_KINDS, type FindingKind } from '@/core/scoring/finding';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import type { GoldConversation } from './gold-conversation';
import { printTable } from './print-table';
import { Tally } from './tally';

/** Kinds that this version of the scorer looks for. */
const SEEN: readonly FindingKind[] = [
  'human_request',
  'contact_request',
  'escalation.refused',
  'escalation.ignored',
  'escalation.circular',
  'escalation.dropped',
  'escalation.delayed',
  'confusion.fallback',
  'confusion.loop',
  'confusion.correction',
];

/** Every finding kind against the gold conversations: by anchor message, and by conversation. */
export function measureFindings(gold: readonly GoldConversation[], mistakesOf: string | null): void {
  const byMessage = new Map<FindingKind, Tally>(FINDING_KINDS.map((kind) => [kind, new Tally()]));
  const byConversation = new Map<FindingKind, Tally>(FINDING_KINDS.map((kind) => [kind, new Tally()]));
  let clean = 0;
  let falselyBad = 0;
  for (const { conversation, findings } of gold) {
    const seen = scoreConversation(conversation, DEFAULT_SETTINGS).findings;
    for (const kind of SEEN) {
      const expected = new Set(findings.filter((f) => f.kind === kind).map((f) => f.message));
      const found = new Map(seen.filter((f) => f.kind === kind).map((f) => [f.message, f]));
      for (const message of new Set([...expected, ...found.keys()])) {
        byMessage.get(kind)?.add(expected.has(message), found.has(message));
        if (mistakesOf === kind && expected.has(message) !== found.has(message)) {
          const what = found.has(message) ? `+ ${found.get(message)?.rule}` : '- missed';
          console.log(`${what}\t${conversation.id}:${message}\t${conversation.messages[message]?.text}`);
        }
      }
      byConversation.get(kind)?.add(expected.size > 0, found.size > 0);
    }
    if (!findings.some((f) => f.kind.includes('.'))) {
      clean++;
      if (seen.some((f) => f.kind.includes('.'))) falselyBad++;
    }
  }
  const head = ['kind', 'gold', 'found', 'precision', 'recall', 'F1'];
  const rows = (tallies: Map<FindingKind, Tally>) =>
    SEEN.map((kind) => [kind, ...(tallies.get(kind)?.cells ?? [])]);
  console.log(
    'gold_dev: the rules were written with these conversations in view; expect less of other authors',
  );
  printTable(`Findings by anchor message (${gold.length} conversations)`, head, rows(byMessage));
  printTable('Findings by conversation', head, rows(byConversation));
  const f1 = SEEN.map((kind) => byConversation.get(kind)?.f1 ?? 0);
  console.log(`macro-F1 by conversation: ${(f1.reduce((a, b) => a + b, 0) / f1.length).toFixed(3)}`);
  console.log(`clean conversations with a failure found: ${falselyBad} of ${clean}`);
}
