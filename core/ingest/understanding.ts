import type { Column } from './column-aliases';
import type { Encoding } from './encoding';
import type { ImportedConversation } from './imported';
import type { ColumnMap } from './map-columns';
import type { SenderRole } from './mapping';
import type { DateOrder } from './parse-time';
import type { System } from './system';

/** How the text of a file is divided into records. */
export type Layout =
  | {
      kind: 'table';
      delimiter: string;
      lineEnd: '\n' | '\r';
      /** Row of the header, the first row of the file is 1; 0 where there is none. */
      headerRow: number;
      header: string[];
      columns: ColumnMap;
      /** A column with the time of day, where `sent_at` holds the date only. */
      clockAt?: number;
    }
  | {
      kind: 'json';
      records: JsonRecords;
    };

/**
 * Where the records of JSON stand: one a line, one after the other, in the outermost list, or in the list
 * under a path of keys.
 */
export type JsonRecords = 'lines' | 'values' | 'list' | { under: string[] };

/** All that a reader needs to know of a file. Plain data: it can be stored and shown. */
export interface Recipe {
  system: System;
  encoding: Encoding;
  /** False where the beginning is ASCII: what comes first behind it decides between UTF-8 and Windows-1252. */
  encodingSure: boolean;
  layout: Layout;
  /** Roles of sender values as the user gave them, by the exact value. */
  roles: Record<string, SenderRole>;
  /** Names of bots as the user gave them; null: a name that says so itself is a bot. */
  bots: string[] | null;
  dateOrder: DateOrder;
  /** False where the dates seen so far can be read both ways and nobody has said how. */
  dateOrderSure: boolean;
  /** IANA zone of times that name none. */
  zone: string;
  /** Of conversations that name none themselves. */
  channel: string | null;
  topic: string | null;
}

/** A value of the sender column (or of its equivalent), and what it stands for; null: not known. */
export interface SenderSeen {
  value: string;
  role: SenderRole | null;
  messages: number;
}

/** Somebody who answers customers. */
export interface NameSeen {
  name: string;
  role: 'agent' | 'bot';
  messages: number;
  /** Median time from a customer's message to this name's next one, milliseconds; null without times. */
  medianPauseMs: number | null;
  /** Why this name may be a bot though it is read as a person, one sentence; null: no reason to think so. */
  suggestion: string | null;
}

/** How the times of a file are written. */
export interface TimesSeen {
  /** Times that name their zone, count from an epoch, or need `zone`. */
  zoned: number;
  epoch: number;
  unzoned: number;
  unreadable: number;
  /** Numeric dates that prove day/month, prove month/day, or leave it open. */
  dayFirst: number;
  monthFirst: number;
  eitherOrder: number;
}

/** What is believed of a file after its beginning was read. */
export interface Understanding extends Recipe {
  /** Why it is believed to be of this system, one sentence. */
  because: string;
  /** Names the shape of the file: see `headerSignature`. */
  signature: string;
  senders: SenderSeen[];
  names: NameSeen[];
  times: TimesSeen;
  /** Headers of columns that are not used. */
  unused: string[];
  /** Columns of ours that the file has. */
  found: Column[];
  /** The conversations in the first rows, for looking at. */
  preview: ImportedConversation[];
}

/** One sentence that says why a file cannot be read. */
export interface Refusal {
  refusal: string;
}
