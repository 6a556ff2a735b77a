import { once } from 'node:events';
import fs from 'node:fs';
import type { Conversation } from '@/core/conversation/conversation';
import { assembleConversation } from '@/core/ingest/assemble-conversation';
import { foldAttributes } from '@/core/ingest/fold-attributes';
import type { ImportedConversation } from '@/core/ingest/imported';
import { shownValue } from '@/core/ingest/problem';
import { readPolicies } from '@/core/ingest/read-policies';
import { rowSource } from '@/core/ingest/row-source';
import { HEAD_BYTES, understandFile } from '@/core/ingest/understand-file';
import { compileRegister, type PolicyRegister } from '@/core/scoring/accuracy/compile-register';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { readHead, readText } from '@/jobs/read-file';
import { checkFile } from './check-file';
import { onlyFile, readArguments } from './read-arguments';
import { scoreLine } from './score-line';
import { UsageError } from './usage-error';

/** Problems that are shown one by one; the rest is counted. */
const SHOWN_PROBLEMS = 20;

/**
 * `score FILE [--policies FILE.csv]`: one JSON line a conversation on standard output, in the order of
 * the file. A conversation that brings its own policies is judged by them, the others by the shared ones.
 */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = readArguments(args, { policies: { type: 'string' } });
  const shared = values.policies === undefined ? null : sharedRegister(values.policies);
  const file = onlyFile(positionals, 'score');
  checkFile(file);
  const { head, whole } = await readHead(file, HEAD_BYTES);
  const understood = understandFile(head, whole);
  if (understood.format === null) throw new UsageError(understood.refusal);

  const conversations = new Map<string, ImportedConversation>();
  const registers = new Map<string, PolicyRegister>();
  let problems = 0;
  const source = rowSource(understood, {
    row({ conversationId, attributes, message }) {
      const known = conversations.get(conversationId);
      if (!known) {
        conversations.set(conversationId, { id: conversationId, attributes, messages: [message] });
        return;
      }
      known.attributes = foldAttributes(known.attributes, attributes);
      known.messages.push(message);
    },
    policies: (id, policies) => registers.set(id, compileRegister(policies)),
    problem({ row, message, value }) {
      problems += 1;
      if (problems > SHOWN_PROBLEMS) return;
      console.error(
        `${row === null ? '' : `row ${row}: `}${message}${value === null ? '' : ` (${shownValue(value)})`}`,
      );
    },
  });
  for await (const { text } of readText(file, understood.encoding)) source.push(text);
  source.end();
  if (problems > SHOWN_PROBLEMS) console.error(`... and ${problems - SHOWN_PROBLEMS} more problems.`);

  for (const { id, attributes, messages } of conversations.values()) {
    const assembled = assembleConversation(id, [{ importId: 1, attributes, messages }]);
    const conversation: Conversation = {
      id,
      ...attributes,
      channel: attributes.channel ?? '',
      messages: assembled.messages,
    };
    const line = scoreLine(
      conversation,
      scoreConversation(conversation, DEFAULT_SETTINGS, registers.get(id) ?? shared),
    );
    if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await once(process.stdout, 'drain');
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
