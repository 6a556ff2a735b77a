import { htmlToText } from '@/core/ingest/html-to-text';
import type { Attributes } from '@/core/ingest/imported';
import { type JsonObject, listOf, nameOf, objectOf, textOf } from '@/core/ingest/json-value';
import { attributesOf, type Reading } from '@/core/ingest/reading';
import type { JsonFormat } from './json-format';

/** Freshchat: conversations with their messages, or messages that name their conversation. */
export const FRESHCHAT: JsonFormat = {
  system: 'freshchat',
  fits(record) {
    if (isMessage(record)) return true;
    const first = objectOf(listOf(record.messages)[0]);
    const named = 'conversationid' in record || 'id' in record;
    return isMessage(first) && (named || !('conversationid' in first));
  },
  read(record, row, reading) {
    if (isMessage(record)) {
      const attributes = attributesOf({ channel: nameOf(record.channelid) });
      readMessage(record, textOf(record.conversationid).trim(), attributes, row, reading);
      return;
    }
    const messages = listOf(record.messages).map(objectOf);
    const id = textOf(record.conversationid, record.id, messages[0]?.conversationid).trim();
    const customer = messages.find((message) => textOf(message.actortype).toLowerCase() === 'user');
    const attributes = attributesOf({
      channel: nameOf(record.channelname, record.channel, record.channelid),
      customerId: nameOf(record.userid, customer?.actorid, customer?.userid),
      topic: nameOf(record.topic, objectOf(record.properties).cftopic),
    });
    if (messages.length === 0) reading.skip();
    for (const message of messages) {
      readMessage(message, textOf(message.conversationid).trim() || id, attributes, row, reading);
    }
  },
};

function isMessage(record: JsonObject): boolean {
  return Array.isArray(record.messageparts) || ('messagetype' in record && 'actortype' in record);
}

function readMessage(message: JsonObject, id: string, attributes: Attributes, row: number, reading: Reading) {
  const type = textOf(message.messagetype).toLowerCase();
  const text = wordsOf(message);
  if (type === 'private' || text.trim() === '') {
    reading.skip();
    return;
  }
  if (id === '') {
    reading.refuse(row, 'conversation_id', 'missing_value', 'The message names no conversation.', null);
    return;
  }
  const actor = textOf(message.actortype).toLowerCase();
  const common = {
    conversationId: id,
    attributes:
      actor === 'user' && attributes.customerId === null
        ? { ...attributes, customerId: nameOf(message.actorid, message.userid) }
        : attributes,
    name:
      actor === 'agent'
        ? nameOf(message.actorname, message.agentname, message.actorid)
        : nameOf(message.actorname),
    text,
    at: textOf(message.createdtime, message.createdat),
    externalId: nameOf(message.id),
    row,
  };
  // "Assigned to Ana" is the system's; an ordinary message of the system is the bot's.
  if (type === 'system') reading.event(common);
  else reading.message({ ...common, sender: actor === 'system' ? 'bot' : textOf(message.actortype) });
}

function wordsOf(message: JsonObject): string {
  const parts = listOf(message.messageparts).map((value) => {
    const part = objectOf(value);
    const text = part.text;
    const words = textOf(
      text,
      objectOf(text).content,
      objectOf(part.html).content,
      objectOf(part.email).content,
    );
    return /<\/?[a-z][^>]*>/i.test(words) ? htmlToText(words) : words;
  });
  return parts.filter((part) => part !== '').join('\n');
}
