import { type JsonObject, listOf, nameOf, objectOf, textOf } from '@/core/ingest/json-value';

/** A chat with its history, as Zendesk's interface gives it, as the rows of the table; null for other records. */
export function zendeskHistory(record: JsonObject): readonly JsonObject[] | null {
  const history = listOf(record.history).map(objectOf);
  if (history.length === 0 || !textOf(history[0]?.type).startsWith('chat.')) return null;
  const visitor = objectOf(record.visitor);
  return history.map((entry) => ({
    ...entry,
    chatid: textOf(record.id, record.chatid),
    sendertype: textOf(entry.sendertype, entry.type === 'chat.msg' ? 'Visitor' : 'System'),
    msg: textOf(entry.msg),
    channel: nameOf(record.channel, entry.channel) ?? '',
    visitorid: nameOf(visitor.id, visitor.email) ?? '',
    departmentname: nameOf(record.departmentname, entry.departmentname) ?? '',
  }));
}
