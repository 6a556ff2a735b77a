import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Role } from '@/core/conversation/role';
import type { Policy } from '@/core/policy/policy';
import { accuracyFindings } from '@/core/scoring/accuracy/accuracy-findings';
import { compileRegister, type PolicyRegister } from '@/core/scoring/accuracy/compile-register';
import { printTable } from './print-table';
import { readCorpus } from './read-corpus';
import { Tally } from './tally';

const KINDS = ['accuracy.contradicts_policy', 'accuracy.unsupported_policy'] as const;
const HEAD = ['kind', 'gold', 'found', 'precision', 'recall', 'F1'];

interface Talk {
  id: string;
  messages: { role: Role; text: string }[];
}

/** Findings against the labelled conversations, the demonstration's truth and a bot that was not labelled. */
export function policyFindings(folder: string, mistakes: boolean): void {
  measureGold(folder, mistakes);
  measureDemo(mistakes);
  measureFalseAlarms(join(folder, '..', 'transcripts'), mistakes);
}

function measureGold(folder: string, mistakes: boolean): void {
  type Row = Talk & { policies?: Policy[]; gold: { findings: { kind: string; message: number }[] } };
  const rows = readCorpus<Row>(folder, 'gold_dev')?.filter((row) => (row.policies ?? []).length > 0);
  if (rows === undefined) {
    console.log(`skipped: no gold_dev in ${folder}`);
    return;
  }
  const byMessage = KINDS.map(() => new Tally());
  const byConversation = KINDS.map(() => new Tally());
  const either = new Tally();
  for (const { id, messages, policies, gold } of rows) {
    const found = accuracyFindings(messages, compileRegister(policies ?? []));
    for (const [k, kind] of KINDS.entries()) {
      const seen = new Set(found.filter((f) => f.kind === kind).map((f) => f.message));
      const expected = new Set(gold.findings.filter((f) => f.kind === kind).map((f) => f.message));
      for (const message of new Set([...seen, ...expected])) {
        byMessage[k]?.add(expected.has(message), seen.has(message));
        if (mistakes && expected.has(message) !== seen.has(message)) {
          console.log(
            `${seen.has(message) ? '+' : '-'} ${kind}\t${id}:${message}\t${messages[message]?.text}`,
          );
        }
      }
      byConversation[k]?.add(expected.size > 0, seen.size > 0);
    }
    either.add(
      gold.findings.some((f) => f.kind.startsWith('accuracy.')),
      found.length > 0,
    );
  }
  const table = (title: string, tallies: Tally[]) =>
    printTable(
      title,
      HEAD,
      KINDS.map((kind, k) => [kind, ...(tallies[k]?.cells ?? [])]),
    );
  table(
    'Accuracy by anchor message, gold_dev conversations with policies (in view when the rules were written)',
    byMessage,
  );
  table(`Accuracy by conversation (${rows.length})`, byConversation);
  printTable('Either kind, by conversation', HEAD, [['accuracy', ...either.cells]]);
}

function measureDemo(mistakes: boolean): void {
  const register = compileRegister(readTable('demo/data/policies.csv') as unknown as Policy[]);
  const talks = new Map<string, Talk>();
  for (const row of readTable('demo/data/messages.csv')) {
    const id = row.conversation_id ?? '';
    const talk = talks.get(id) ?? { id, messages: [] };
    talk.messages.push({ role: row.sender as Role, text: row.text ?? '' });
    talks.set(id, talk);
  }
  const tallies = KINDS.map(() => new Tally());
  let clean = 0;
  let falselyBad = 0;
  for (const row of readTable('demo/data/truth.csv')) {
    const talk = talks.get(row.conversation_id ?? '');
    if (talk === undefined) continue;
    const found = accuracyFindings(talk.messages, register);
    for (const [k, kind] of KINDS.entries()) {
      const expected = row.failures?.includes(kind) === true;
      const seen = found.some((f) => f.kind === kind);
      tallies[k]?.add(expected, seen);
      if (mistakes && expected !== seen) console.log(`${seen ? '+' : '-'} ${kind}\t${talk.id}`);
    }
    if (row.failures === '') {
      clean++;
      if (found.length > 0) falselyBad++;
    }
  }
  printTable(
    'Demonstration, by conversation',
    HEAD,
    KINDS.map((kind, k) => [kind, ...(tallies[k]?.cells ?? [])]),
  );
  console.log(`clean conversations with a finding: ${falselyBad} of ${clean}`);
}

function measureFalseAlarms(folder: string, mistakes: boolean): void {
  const path = join(folder, 'airline-bot.jsonl');
  if (!existsSync(path)) {
    console.log(`skipped: no airline-bot in ${folder}`);
    return;
  }
  const register: PolicyRegister = compileRegister(
    readTable(join(folder, 'airline-policies.csv')) as unknown as Policy[],
  );
  const talks = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Talk);
  const found = talks.flatMap((talk) => {
    const findings = accuracyFindings(talk.messages, register);
    if (mistakes) {
      for (const { rule, message } of findings)
        console.log(`? ${rule}\t${talk.id}:${message}\t${talk.messages[message]?.text}`);
    }
    return findings.length > 0 ? [talk.id] : [];
  });
  console.log(
    `\nairline-bot (no labels): ${found.length} of ${talks.length} conversations with an accuracy finding`,
  );
}

function readTable(path: string): Record<string, string | undefined>[] {
  const options = { header: true, skipEmptyLines: true } as const;
  return Papa.parse<Record<string, string | undefined>>(readFileSync(path, 'utf8'), options).data;
}
