import { contentId } from '@/core/ingest/content-id';
import { type JsonObject, listOf, nameOf, numberOf, objectOf, textOf } from '@/core/ingest/json-value';
import { attributesOf, type Reading } from '@/core/ingest/reading';
import type { Policy } from '@/core/policy/policy';
import type { JsonFormat } from './json-format';

/**
 * A conversation a record: {id, channel, customer_id, messages: [{role, at, text}], policies}. One without an
 * id gets one from its words.
 */
export const NATIVE: JsonFormat = {
  system: 'native',
  fits(record) {
    const turns = turnsOf(record);
    const first = objectOf(turns?.[0]);
    const spoken = senderOf(first) !== '' && wordsOf(first) !== null;
    return turns !== null && (spoken || (idOf(record) !== '' && turns.length === 0));
  },
  read(record, row, reading) {
    const messages = (turnsOf(record) ?? []).map(objectOf);
    if (messages.length === 0) {
      reading.skip();
      return;
    }
    const beginning = messages.slice(0, 3).flatMap((m) => [senderOf(m), wordsOf(m) ?? '', timeOf(m)]);
    const conversationId = idOf(record) || contentId(...beginning);
    const policies = policiesOf(record, row, reading);
    if (policies.length > 0) reading.sink.policies?.(conversationId, policies);
    const attributes = attributesOf({
      channel: nameOf(record.channel),
      customerId: nameOf(record.customerid, record.userid),
      topic: nameOf(record.topic),
      language: nameOf(record.language)?.slice(0, 2).toLowerCase() ?? null,
      botVersion: nameOf(record.botversion),
      csat: numberOf(record.csat),
    });
    for (const message of messages) {
      const text = wordsOf(message) ?? '';
      if (text.trim() === '' && BESIDE.some((key) => key in message)) {
        reading.skip();
        continue;
      }
      if (text.trim() === '') {
        reading.refuse(row, 'text', 'missing_value', 'The message has no text.', null);
        continue;
      }
      reading.message({
        conversationId,
        attributes,
        sender: senderOf(message),
        name: nameOf(message.author, message.name, message.agentname, message.sendername),
        text,
        at: timeOf(message),
        externalId: nameOf(message.id, message.messageid),
        row,
        truncated: message.truncated === true,
      });
    }
  },
};

/** Where others keep the messages. */
const LISTS = [
  'messages',
  'turns',
  'transcript',
  'dialogue',
  'dialog',
  'utterances',
  'history',
  'conversation',
];

/** A message with one of these needs no words. */
const BESIDE = ['attachments', 'attachment', 'files', 'file', 'media', 'image', 'toolcalls'];

function turnsOf(record: JsonObject): readonly unknown[] | null {
  const key = LISTS.find((name) => Array.isArray(record[name]));
  return key === undefined ? null : listOf(record[key]);
}

function idOf(record: JsonObject): string {
  return textOf(record.id, record.conversationid, record.chatid, record.sessionid).trim();
}

function senderOf(message: JsonObject): string {
  return textOf(message.role, message.sender, message.from, message.sendertype, message.speaker);
}

function timeOf(message: JsonObject): string {
  return textOf(message.at, message.sentat, message.timestamp, message.createdat, message.time);
}

function wordsOf(message: JsonObject): string | null {
  const words = [message.text, message.content, message.message, message.body, message.utterance].find(
    (value) => typeof value === 'string' || Array.isArray(value),
  );
  if (Array.isArray(words)) return words.map((part) => textOf(objectOf(part).text, part)).join('\n');
  return typeof words === 'string' ? words : null;
}

function policiesOf(record: JsonObject, row: number, reading: Reading): Policy[] {
  const policies: Policy[] = [];
  for (const value of listOf(record.policies)) {
    const { id, topic, text } = objectOf(value);
    const policy = { id: textOf(id), topic: textOf(topic), text: textOf(text) };
    if (policy.id !== '' && policy.text.trim() !== '') policies.push(policy);
    else reading.report(row, 'policies', 'missing_value', 'A policy has no id or no text.', null);
  }
  return policies;
}
