import { once } from 'node:events';
import fs from 'node:fs';
import type { Conversation } from '@/core/conversation/conversation';
import { assembleConversation } from '@/core/ingest/assemble-conversation';
import { foldAttributes } from '@/core/ingest/fold-attributes';
import type { ImportedConversation, ImportedRow } from '@/core/ingest/imported';
import { readPolicies } from '@/core/ingest/read-policies';
import type { RowSink } from '@/core/ingest/reading';
import { compileRegister, type PolicyRegister } from '@/core/scoring/accuracy/compile-register';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { terminalText } from '@/core/text/terminal-text';
import { examineFile } from '@/jobs/examine-file';
import { readRows } from '@/jobs/read-rows';
import { checkFile } from './check-file';
import { inputFiles } from './input-files';
import { ProblemLines } from './problem-lines';
import { readArguments } from './read-arguments';
import { mappingFrom, READING_OPTIONS } from './reading-options';
import { scoreLine } from './score-line';
import { surveyLines } from './survey-lines';
import { UsageError } from './usage-error';

/**
 * `score FILE... [--policies FILE.csv]`: one JSON line a conversation on standard output, in the order of the
 * files. A conversation that brings its own policies is judged by them, the others by the shared ones.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, {
    ...READING_OPTIONS,
    policies: { type: 'string' },
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
  });
  const shared = values.policies === undefined ? null : sharedRegister(values.policies);
  const mapping = mappingFrom(values);
  const gathered = new Gathered();
  const lines = new ProblemLines();
  for await (const { path, name } of inputFiles(positionals, 'score')) {
    if (values['dry-run']) {
      const examination = await examineFile(path, mapping);
      console.log(
        values.json ? JSON.stringify({ file: name, ...examination }) : surveyLines(name, examination),
      );
      continue;
    }
    const sink: RowSink = {
      row: (row) => gathered.add(row),
      policies: (id, policies) => gathered.registers.set(id, compileRegister(policies)),
      problem: (problem) => lines.show(problem),
    };
    for await (const _ of readRows(path, mapping, sink));
  }
  lines.end();

  for (const { id, attributes, messages } of gathered.conversations.values()) {
    const assembled = assembleConversation(id, [{ importId: 1, attributes, messages }]);
    const conversation: Conversation = {
      id,
      ...attributes,
      channel: attributes.channel ?? '',
      messages: assembled.messages,
    };
    const register = gathered.registers.get(id) ?? shared;
    const line = scoreLine(conversation, scoreConversation(conversation, DEFAULT_SETTINGS, register));
    if (!process.stdout.write(`${terminalText(JSON.stringify(line))}\n`)) await once(process.stdout, 'drain');
  }
}

/** All conversations of all files, as rows of one may lie anywhere. */
class Gathered {
  readonly conversations = new Map<string, ImportedConversation>();
  readonly registers = new Map<string, PolicyRegister>();

  add({ conversationId, attributes, message }: ImportedRow): void {
    const known = this.conversations.get(conversationId);
    if (!known) {
      this.conversations.set(conversationId, { id: conversationId, attributes, messages: [message] });
      return;
    }
    known.attributes = foldAttributes(known.attributes, attributes);
    known.messages.push(message);
  }
}

function sharedRegister(file: string): PolicyRegister {
  checkFile(file);
  const read = readPolicies(fs.readFileSync(file, 'utf8'));
  if (read.policies === null) throw new UsageError(`${file}: ${read.refusal}`);
  if (read.unusable > 0)
    console.error(`${file}: ${read.unusable} rows without an id or a text were left out.`);
  return compileRegister(read.policies);
}
