import { contentId } from '@/core/ingest/content-id';
import { type JsonObject, listOf, nameOf, numberOf, objectOf, textOf } from '@/core/ingest/json-value';
import { readTime, type WrittenTime } from '@/core/ingest/parse-time';
import { plainName } from '@/core/ingest/plain-name';
import { attributesOf } from '@/core/ingest/reading';
import type { JsonFormat } from './json-format';

const EVENT_TYPE = 'application/vnd.amazonaws.connect.event.';

/** Events that are told, by the end of their content type; typing and receipts are not. */
const EVENTS: Readonly<Record<string, (name: string) => string>> = {
  'participant.joined': (name) => `${name} joined`,
  'participant.left': (name) => `${name} left`,
  'participant.invited': (name) => `${name} was invited`,
  'transfer.succeeded': () => 'The chat was transferred',
  'transfer.failed': () => 'The transfer of the chat failed',
  'chat.ended': () => 'The chat ended',
};

/** Amazon Connect Contact Lens: a record a contact, roles by participant. */
export const CONTACT_LENS: JsonFormat = {
  system: 'contact_lens',
  fits: (record) =>
    (Array.isArray(record.transcript) &&
      (Array.isArray(record.participants) ||
        'customermetadata' in record ||
        isEntry(record.transcript[0]))) ||
    (Array.isArray(record.participants) && 'participantrole' in objectOf(record.participants[0])),
  read(record, row, reading) {
    const entries = listOf(record.transcript).map(objectOf);
    const roles = new Map<string, string>();
    for (const value of listOf(record.participants)) {
      const { participantid, participantrole } = objectOf(value);
      roles.set(textOf(participantid), textOf(participantrole));
    }
    const metadata = objectOf(record.customermetadata);
    const conversationId =
      nameOf(metadata.contactid, record.contactid, record.initialcontactid) ?? idFrom(entries, roles);
    const attributes = attributesOf({
      channel: nameOf(record.channel),
      customerId: nameOf(metadata.customerid, record.customerid),
      topic: nameOf(
        objectOf(listOf(objectOf(record.categories).matchedcategories)[0]).name,
        listOf(objectOf(record.categories).matchedcategories)[0],
      ),
      language: nameOf(record.languagecode)?.slice(0, 2).toLowerCase() ?? null,
    });
    const startedAt = readTime(
      textOf(record.initiationtimestamp, metadata.initiationtimestamp, record.connectedtosystemtimestamp),
      'day-first',
    );
    if (entries.length === 0) reading.skip();
    for (const entry of entries) {
      const participant = textOf(entry.participantid);
      const sender = textOf(roles.get(participant), entry.participantrole, participant);
      const name = nameOf(entry.displayname);
      const common = {
        conversationId,
        attributes,
        name: name !== null && plainName(name) === plainName(sender) ? null : name,
        at: textOf(entry.absolutetime) || later(startedAt, numberOf(entry.beginoffsetmillis)),
        externalId: nameOf(entry.id),
        row,
      };
      const type = textOf(entry.contenttype).toLowerCase();
      if (type.startsWith(EVENT_TYPE)) {
        const tell = EVENTS[type.slice(EVENT_TYPE.length)];
        if (tell) reading.event({ ...common, text: tell(name ?? (sender || 'Somebody')) });
        else reading.skip();
        continue;
      }
      const text = words(textOf(entry.content), type);
      if (text.trim() === '') reading.skip();
      else reading.message({ ...common, sender, text });
    }
  },
};

function isEntry(value: unknown): boolean {
  const entry = objectOf(value);
  return 'content' in entry && ('participantrole' in entry || 'participantid' in entry);
}

/** Voice contacts count their moments from the start, which not every export names. */
function later(startedAt: WrittenTime | null, offset: number | null): string {
  return startedAt === null || offset === null ? '' : String(startedAt.at + offset);
}

/** What an interactive message shows is in its JSON. */
function words(content: string, type: string): string {
  if (!type.includes('json') && !content.startsWith('{"templateType"')) return content;
  try {
    const data: unknown = JSON.parse(content);
    const inner = objectOf(objectOf(objectOf(data).data).content);
    return textOf(inner.title, inner.subtitle, objectOf(data).text, objectOf(data).message);
  } catch {
    return content;
  }
}

function idFrom(entries: readonly JsonObject[], roles: ReadonlyMap<string, string>): string {
  const parts = entries
    .slice(0, 3)
    .map(({ absolutetime, beginoffsetmillis, participantid, content }) =>
      [
        textOf(absolutetime),
        numberOf(beginoffsetmillis) ?? '',
        roles.get(textOf(participantid)) ?? '',
        textOf(content),
      ].join('|'),
    );
  return contentId(...parts);
}
