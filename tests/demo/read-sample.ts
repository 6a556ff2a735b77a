import Papa from 'papaparse';
import { createSample } from '@/demo/create-sample';

export const sample = createSample();

/** The rows of one of the sample's files, read by an independent CSV reader. */
export function rowsOf(file: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(sample.files[file] ?? '', {
    header: true,
    skipEmptyLines: true,
  });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  return data;
}

/** The messages of each conversation, in file order. */
export function conversationsOf(
  rows: readonly Record<string, string>[],
): Map<string, Record<string, string>[]> {
  const found = new Map<string, Record<string, string>[]>();
  for (const row of rows) {
    const id = row.conversation_id ?? '';
    const messages = found.get(id);
    if (messages) messages.push(row);
    else found.set(id, [row]);
  }
  return found;
}
