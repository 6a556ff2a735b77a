import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The records of a JSON Lines corpus in `folder`, gzipped or not; null where the file is not there. */
export function readCorpus<Row>(folder: string, name: string): Row[] | null {
  for (const file of [`${name}.jsonl.gz`, `${name}.jsonl`]) {
    const path = join(folder, file);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    return text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => JSON.parse(line) as Row);
  }
  return null;
}
