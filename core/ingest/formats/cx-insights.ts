import { contentId } from '@/core/ingest/content-id';
import { listOf, nameOf, objectOf, textOf } from '@/core/ingest/json-value';
import { attributesOf } from '@/core/ingest/reading';
import type { JsonFormat } from './json-format';

/** Google CX Insights: entries with microseconds; the file names no conversation, so its words do. */
export const CX_INSIGHTS: JsonFormat = {
  system: 'cx_insights',
  fits(record) {
    const first = objectOf(listOf(record.entries)[0]);
    return (
      Array.isArray(record.entries) &&
      ('conversationinfo' in record || 'starttimestampusec' in first || 'role' in first)
    );
  },
  read(record, row, reading) {
    const entries = listOf(record.entries).map(objectOf);
    const info = objectOf(record.conversationinfo);
    const conversationId =
      nameOf(record.conversationid, record.name, record.id, info.conversationid, info.id) ??
      contentId(
        ...entries.slice(0, 3).flatMap((e) => [textOf(e.starttimestampusec), textOf(e.role), textOf(e.text)]),
      );
    const category = listOf(info.categories)[0];
    const attributes = attributesOf({
      topic: nameOf(objectOf(category).displayname, category),
      channel: nameOf(record.medium, info.medium, info.channel),
      customerId: nameOf(info.customerid, record.customerid),
      language: nameOf(info.languagecode, record.languagecode)?.slice(0, 2).toLowerCase() ?? null,
    });
    if (entries.length === 0) reading.skip();
    for (const entry of entries) {
      const text = textOf(entry.text);
      if (text.trim() === '') {
        reading.skip();
        continue;
      }
      reading.message({
        conversationId,
        attributes,
        sender: textOf(entry.role),
        name: nameOf(entry.username, entry.agentname),
        text,
        at: textOf(entry.starttimestampusec, entry.createtime),
        externalId: null,
        row,
      });
    }
  },
};
