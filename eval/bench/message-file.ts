import { once } from 'node:events';
import fs from 'node:fs';
import Papa from 'papaparse';

const SAMPLE = 'demo/data/messages.csv';

/**
 * Writes a file of about this many messages: the sample workspace's conversations over and over,
 * each time as other conversations of other customers. Interleaved, the rows of all conversations of
 * a round lie as far apart as they can.
 */
export async function writeMessageFile(
  file: string,
  messages: number,
  interleaved: boolean,
): Promise<number> {
  const { data } = Papa.parse<Record<string, string>>(fs.readFileSync(SAMPLE, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const fields = Object.keys(data[0] ?? {});
  const out = fs.createWriteStream(file);
  out.write(`${fields.join(',')}\n`);
  const rounds = Math.ceil(messages / data.length);
  let written = 0;
  const write = async (row: Record<string, string>, round: number) => {
    const copy = { ...row };
    for (const key of ['conversation_id', 'customer_id', 'message_id']) {
      if (copy[key]) copy[key] = `${copy[key]}-${round}`;
    }
    written += 1;
    if (!out.write(`${Papa.unparse([fields.map((field) => copy[field])])}\n`)) await once(out, 'drain');
  };
  if (interleaved) {
    for (const row of data) {
      for (let round = 0; round < rounds && written < messages; round += 1) await write(row, round);
    }
  } else {
    for (let round = 0; round < rounds; round += 1) {
      for (const row of data) if (written < messages) await write(row, round);
    }
  }
  out.end();
  await once(out, 'finish');
  return written;
}
