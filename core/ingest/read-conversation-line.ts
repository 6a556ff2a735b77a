import { z } from 'zod';
import type { Policy } from '@/core/policy/policy';
import type { ImportedConversation, ImportedMessage } from './imported';
import { parseTime } from './parse-time';
import { type Problem, shownValue } from './problem';
import { roleOf } from './role-aliases';

const name = z.union([z.string(), z.number()]).transform(String);

const lineSchema = z.object({
  id: name,
  channel: name.nullish(),
  customer_id: name.nullish(),
  topic: name.nullish(),
  language: name.nullish(),
  bot_version: name.nullish(),
  csat: z.number().nullish(),
  policies: z.array(z.object({ id: name, topic: z.string().default(''), text: z.string() })).nullish(),
  messages: z.array(
    z.object({
      role: z.string(),
      text: z.string(),
      at: z.union([z.string(), z.number()]).nullish(),
      id: name.nullish(),
      author: name.nullish(),
    }),
  ),
});

export interface LineResult {
  conversation: ImportedConversation | null;
  /** The register that the line brings for its own conversation. */
  policies: Policy[];
  problems: Problem[];
}

/**
 * Reads one line of native JSONL: {id, channel, customer_id, messages: [{role, at, text}]}. A line
 * that is not such an object is one problem; a message in it that cannot be used is one too, and
 * the rest of the line stays.
 */
export function readConversationLine(line: string, row: number): LineResult {
  const problem = (column: string | null, code: Problem['code'], message: string, value: string | null) => ({
    row,
    column,
    code,
    message,
    value: value === null ? null : shownValue(value),
  });

  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return {
      conversation: null,
      policies: [],
      problems: [problem(null, 'bad_json', 'The line is not JSON.', line)],
    };
  }
  const parsed = lineSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const where = issue?.path.join('.') || 'the line';
    const message = `The line is not a conversation: ${where}: ${issue?.message ?? 'wrong shape'}.`;
    return { conversation: null, policies: [], problems: [problem(where, 'bad_json', message, line)] };
  }

  const { data } = parsed;
  const problems: Problem[] = [];
  const messages: ImportedMessage[] = [];
  for (const { role: sender, text, at: sentAt, id, author } of data.messages) {
    const role = roleOf(sender);
    if (role === null) {
      problems.push(
        problem('role', 'unknown_sender', `The sender "${shownValue(sender)}" is not known.`, sender),
      );
      continue;
    }
    if (text.includes('\0')) {
      problems.push(problem('text', 'nul_character', 'The message holds a NUL character.', text));
      continue;
    }
    if (text.trim() === '') {
      problems.push(problem('text', 'missing_value', 'The message has no text.', text));
      continue;
    }
    const at = sentAt == null ? null : parseTime(String(sentAt), 'day-first');
    if (sentAt != null && at === null) {
      const message = 'The time cannot be read; the message is kept without it.';
      problems.push(problem('at', 'unreadable_time', message, String(sentAt)));
    }
    messages.push({ role, text, at, author: author ?? null, externalId: id ?? null, row });
  }
  return {
    conversation: {
      id: data.id,
      attributes: {
        channel: data.channel ?? null,
        customerId: data.customer_id ?? null,
        topic: data.topic ?? null,
        language: data.language?.slice(0, 2).toLowerCase() ?? null,
        botVersion: data.bot_version ?? null,
        csat: data.csat ?? null,
      },
      messages,
    },
    policies: data.policies ?? [],
    problems,
  };
}
