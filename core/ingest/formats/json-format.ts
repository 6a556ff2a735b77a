import type { JsonObject } from '@/core/ingest/json-value';
import type { Reading } from '@/core/ingest/reading';
import type { System } from '@/core/ingest/system';

/** One system's way of writing JSON. Records come with their keys reduced to letters and digits. */
export interface JsonFormat {
  system: System;
  /** Whether a record, or the beginning of one, is this system's. */
  fits(record: JsonObject): boolean;
  /** Reads one record; `row` is its number in the file. */
  read(record: JsonObject, row: number, reading: Reading): void;
  /** Called once behind the last record. */
  end?(reading: Reading): void;
}
