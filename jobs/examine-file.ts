import type { Mapping } from '@/core/ingest/mapping';
import { privateSink } from '@/core/ingest/private-sink';
import type { Survey } from '@/core/ingest/survey';
import { Surveyor } from '@/core/ingest/surveyor';
import { understand } from '@/core/ingest/understand';
import type { Understanding } from '@/core/ingest/understanding';
import { unusedHeaders } from '@/core/ingest/unused-headers';
import { ImportRefused } from './import-refused';
import { openEntries } from './open-entries';
import { headOf, type RowsRead, readRows } from './read-rows';
import { unkeptPrivacy } from './unkept-privacy';

/** What is found of a file without scoring or storing anything. */
export interface Examination {
  /** What its first readable part was understood to be. */
  understanding: Understanding;
  survey: Survey;
}

/**
 * Reads all of a file once, as the import would with this mapping, and says what it holds, without personal
 * details. Throws ImportRefused with one sentence where the file cannot be used. `onProgress` may throw to stop.
 */
export async function examineFile(
  file: string,
  mapping: Mapping = {},
  privacy = unkeptPrivacy(),
  onProgress: (read: RowsRead) => void | Promise<void> = () => undefined,
): Promise<Examination> {
  const found = await firstUnderstanding(file, mapping);
  const understanding = { ...found, preview: privacy.conversations(found.preview) };
  const surveyor = new Surveyor();
  const sink = {
    ...privateSink(surveyor, privacy),
    part: (reading: Parameters<Surveyor['part']>[0]) => surveyor.part(reading, unusedHeaders(reading.recipe)),
  };
  for await (const read of readRows(file, mapping, sink)) await onProgress(read);
  return { understanding, survey: surveyor.survey() };
}

/** What the first readable part of a file is understood to be; throws ImportRefused where there is none. */
async function firstUnderstanding(file: string, mapping: Mapping): Promise<Understanding> {
  let refusal: string | null = null;
  for await (const entry of openEntries(file)) {
    const found = await headOf(entry)
      .then(({ head, whole }) => understand(head, whole, mapping))
      .catch((error: unknown) => {
        if (error instanceof ImportRefused) return { refusal: error.message };
        throw error;
      });
    if (!('refusal' in found)) return found;
    refusal ??= entry.name === null ? found.refusal : `${entry.name}: ${found.refusal}`;
  }
  throw new ImportRefused(refusal ?? 'The file holds nothing that can be read.');
}
