import { contentId } from '@/core/ingest/content-id';
import { type JsonObject, listOf, nameOf, numberOf, objectOf, textOf } from '@/core/ingest/json-value';
import { attributesOf } from '@/core/ingest/reading';
import type { JsonFormat } from './json-format';

interface Phrase {
  data: JsonObject;
  text: string;
  at: number | null;
  index: number;
}

const BOTS = new Set(['ivr', 'bot', 'botflow', 'digitalbot', 'workflow', 'voicebot']);
const PEOPLE = new Set(['agent', 'user', 'supervisor']);

/**
 * Genesys: phrases of a contact, marked external or internal. Who is internal follows from a phrase's own
 * participant, else from who took part; where both a bot and a person did, the file does not say.
 */
export const GENESYS: JsonFormat = {
  system: 'genesys',
  fits: (record) =>
    'phrases' in objectOf(listOf(record.transcripts)[0]) ||
    Array.isArray(record.phrases) ||
    ('conversationid' in record && 'participantpurpose' in objectOf(listOf(record.participants)[0])),
  read(record, row, reading) {
    const transcripts = Array.isArray(record.phrases) ? [record] : listOf(record.transcripts).map(objectOf);
    const phrases = transcripts.flatMap((transcript) =>
      listOf(transcript.phrases).map((value, index): Phrase => {
        const data = objectOf(value);
        return {
          data: { ...transcript, ...data, participants: undefined },
          text: textOf(data.text, data.decoratedtext),
          at: numberOf(data.starttimems),
          index: numberOf(data.phraseindex) ?? index,
        };
      }),
    );
    if (phrases.every(({ at }) => at !== null)) {
      phrases.sort((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.index - b.index);
    }
    const participants = [record, ...transcripts].flatMap((part) => listOf(part.participants).map(objectOf));
    const conversationId =
      nameOf(record.conversationid, transcripts[0]?.conversationid) ??
      contentId(...phrases.slice(0, 3).flatMap(({ at, text }) => [String(at), text]));
    const customer = participants.find((p) => /^(?:customer|external)$/i.test(textOf(p.participantpurpose)));
    const attributes = attributesOf({
      channel: nameOf(record.mediatype, transcripts[0]?.mediatype),
      customerId: nameOf(
        record.customerid,
        record.externalcontactid,
        customer?.externalcontactid,
        customer?.userid,
      ),
      topic: nameOf(record.topic, record.queuename, objectOf(listOf(record.topics)[0]).name),
      language: nameOf(record.language, transcripts[0]?.language)?.slice(0, 2).toLowerCase() ?? null,
    });
    const internal = internalSender(participants);
    let unsure = false;
    if (phrases.length === 0) reading.skip();
    const start = numberOf(record.conversationstarttime);
    for (const { data, text, at } of phrases) {
      if (text.trim() === '') {
        reading.skip();
        continue;
      }
      const who = participantOf(data, participants, at);
      const own = textOf(who.participantpurpose);
      const purpose = textOf(data.participantpurpose);
      const inside = /^internal$/i.test(purpose);
      unsure ||= inside && own === '' && internal === null;
      reading.message({
        conversationId,
        attributes,
        sender: inside ? own || (internal ?? purpose) : purpose || own,
        name: nameOf(who.participantname, who.name, data.participantname),
        text,
        at: at === null ? '' : String(at < 1e11 && start !== null ? start + at : at),
        externalId: null,
        row,
      });
    }
    if (unsure) reading.unsureWhoAnswers += 1;
  },
};

function internalSender(participants: readonly JsonObject[]): string | null {
  const purposes = participants.map((p) => textOf(p.participantpurpose).toLowerCase());
  const bot = purposes.find((purpose) => BOTS.has(purpose));
  const person = purposes.find((purpose) => PEOPLE.has(purpose));
  if (bot !== undefined && person !== undefined) return null;
  return bot ?? (person === undefined ? null : 'agent');
}

/** The participant that a phrase names, or the only one who was there at its time. */
function participantOf(
  phrase: JsonObject,
  participants: readonly JsonObject[],
  at: number | null,
): JsonObject {
  const id = textOf(phrase.participantid);
  if (id !== '') return participants.find((p) => textOf(p.participantid, p.id) === id) ?? {};
  if (at === null) return {};
  const there = participants.filter((p) => {
    const purpose = textOf(p.participantpurpose).toLowerCase();
    const from = numberOf(p.starttimems);
    const to = numberOf(p.endtimems) ?? Number.POSITIVE_INFINITY;
    return (BOTS.has(purpose) || PEOPLE.has(purpose)) && from !== null && from <= at && at < to;
  });
  return there.length === 1 ? objectOf(there[0]) : {};
}
