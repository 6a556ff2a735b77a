import fs from 'node:fs';
import Papa from 'papaparse';

const SAMPLE = 'demo/data/messages.csv';
const CONVERSATIONS = 200;
/** Half of each file is in the file before it too. */
const STEP = CONVERSATIONS / 2;

/** Files of messages, one after the other without end: the sample's conversations under other ids, overlapping by half. */
export function* overlappingFiles(): Generator<string> {
  const { data, meta } = Papa.parse<Record<string, string>>(fs.readFileSync(SAMPLE, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const conversations = new Map<string, Record<string, string>[]>();
  for (const row of data) {
    const id = row.conversation_id ?? '';
    conversations.set(id, [...(conversations.get(id) ?? []), row]);
  }
  const all = [...conversations.values()];
  for (let first = 0; ; first += STEP) {
    const rows = Array.from({ length: CONVERSATIONS }, (_, i) => {
      const n = first + i;
      return (all[n % all.length] ?? []).map((row) => ({
        ...row,
        conversation_id: `soak-${n}`,
        message_id: `${row.message_id}-soak-${n}`,
      }));
    }).flat();
    yield Papa.unparse({ fields: meta.fields ?? [], data: rows });
  }
}
