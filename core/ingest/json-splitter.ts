import { LONGEST_ROW } from './csv-reader';
import { LONGEST_OFFERED } from './problem';
import type { JsonRecords } from './understanding';

export type JsonFault = 'row_too_long' | 'too_deep' | 'cut_off';

export interface JsonSink {
  /** The text of one record, a line or an object or list; `row` counts from 1. */
  record(text: string, row: number): void;
  fault(fault: JsonFault, row: number, start: string): void;
}

export interface Splitter {
  push(piece: string): void;
  end(): void;
}

/** Objects in objects: no export goes as deep, and what reads them afterwards calls itself as often. */
const DEEPEST = 200;

const QUOTE = 34;
const COMMA = 44;
const COLON = 58;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;

/** Divides JSON that comes in pieces, cut anywhere, into its records. Memory holds one record. */
export function jsonSplitter(records: JsonRecords, sink: JsonSink, longest = LONGEST_ROW): Splitter {
  return records === 'lines' ? new LineSplitter(sink, longest) : new ValueSplitter(records, sink, longest);
}

class LineSplitter implements Splitter {
  private text = '';
  private row = 0;
  private skipping = false;

  constructor(
    private readonly sink: JsonSink,
    private readonly longest: number,
  ) {}

  push(piece: string): void {
    this.text += piece;
    let from = 0;
    for (let end = this.text.indexOf('\n'); end >= 0; end = this.text.indexOf('\n', from)) {
      this.line(this.text.slice(from, end));
      from = end + 1;
    }
    this.text = this.text.slice(from);
    if (this.text.length <= this.longest) return;
    if (!this.skipping) this.sink.fault('row_too_long', this.row + 1, this.text.slice(0, LONGEST_OFFERED));
    this.skipping = true;
    this.text = '';
  }

  end(): void {
    if (this.text !== '' || this.skipping) this.line(this.text);
    this.text = '';
  }

  private line(line: string): void {
    this.row += 1;
    if (!this.skipping && line.trim() !== '') this.sink.record(line, this.row);
    this.skipping = false;
  }
}

/**
 * Follows brackets and strings alone; whether a record is JSON shows when it is parsed, so one that is
 * broken inside costs itself only. Linear: every character is looked at once.
 */
class ValueSplitter implements Splitter {
  private readonly path: readonly string[];
  /** Whether every value at depth 0 is a record. */
  private readonly roots: boolean;
  private depth = 0;
  private row = 0;
  private inString = false;
  private escaped = false;
  /** Depth of the list whose elements are records; -1 outside it. */
  private listDepth = -1;
  /** How many keys of the path lead to where we are. */
  private matched = 0;
  private key: string | null = null;
  private readingKey = false;
  private lastString = '';
  /** Depth at which the current record began; -1 outside records. */
  private recordDepth = -1;
  private record = '';
  private dropped: JsonFault | null = null;

  constructor(
    records: Exclude<JsonRecords, 'lines'>,
    private readonly sink: JsonSink,
    private readonly longest: number,
  ) {
    this.path = typeof records === 'object' ? records.under : [];
    this.roots = records === 'values';
  }

  push(piece: string): void {
    /** Where the part of the piece begins that belongs to the record. */
    let from = this.recordDepth < 0 ? -1 : 0;
    let i = 0;
    while (i < piece.length) {
      if (this.inString) {
        i = this.string(piece, i);
        continue;
      }
      const code = piece.charCodeAt(i);
      if (code === QUOTE) {
        this.inString = true;
        this.readingKey = this.recordDepth < 0 && this.depth === this.matched + 1;
        if (this.readingKey) this.lastString = '';
      } else if (code === OPEN_OBJECT || code === OPEN_LIST) {
        if (this.recordDepth < 0 && this.beginsRecord()) {
          this.recordDepth = this.depth;
          this.row += 1;
          from = i;
        } else if (this.recordDepth < 0) this.enter(code);
        this.depth += 1;
        if (this.recordDepth >= 0 && this.depth - this.recordDepth > DEEPEST) this.drop('too_deep');
      } else if (code === CLOSE_OBJECT || code === CLOSE_LIST) {
        if (this.depth > 0) this.depth -= 1;
        if (this.recordDepth >= 0 && this.depth === this.recordDepth) {
          this.finish(piece.slice(from, i + 1));
          from = -1;
        } else if (this.recordDepth < 0) this.leave();
      } else if (code === COLON && this.recordDepth < 0) this.key = this.lastString;
      else if (code === COMMA && this.recordDepth < 0) this.key = null;
      i += 1;
    }
    if (from >= 0) this.keep(piece.slice(from));
  }

  end(): void {
    if (this.depth === 0 && !this.inString) return;
    const inRecord = this.recordDepth >= 0;
    if (!inRecord || this.dropped === null) {
      this.sink.fault('cut_off', inRecord ? this.row : this.row + 1, this.record.slice(0, LONGEST_OFFERED));
    }
    this.recordDepth = -1;
    this.record = '';
  }

  /** Reads on in a string and returns the position behind what was read. */
  private string(piece: string, start: number): number {
    let i = start;
    if (this.escaped) {
      this.escaped = false;
      i += 1;
    }
    for (; i < piece.length; i += 1) {
      const code = piece.charCodeAt(i);
      if (code === BACKSLASH) {
        i += 1;
        if (i >= piece.length) this.escaped = true;
      } else if (code === QUOTE) {
        this.inString = false;
        break;
      }
    }
    if (this.readingKey && this.lastString.length < 1000) this.lastString += piece.slice(start, i);
    return i + 1;
  }

  private beginsRecord(): boolean {
    return this.roots ? this.depth === 0 : this.listDepth >= 0 && this.depth === this.listDepth;
  }

  /** A bracket opens outside records: it may lead to the list. */
  private enter(code: number): void {
    if (this.listDepth >= 0) return;
    const { depth, path, matched } = this;
    const here = depth === 0 || (depth === matched + 1 && this.key === path[matched]);
    if (!here) return;
    const below = depth === 0 ? 0 : matched + 1;
    if (below === path.length && code === OPEN_LIST) this.listDepth = depth + 1;
    else if (below < path.length && code === OPEN_OBJECT) this.matched = below;
    this.key = null;
  }

  private leave(): void {
    if (this.depth < this.listDepth) this.listDepth = -1;
    this.matched = Math.max(0, Math.min(this.matched, this.depth - 1));
    this.key = null;
  }

  private keep(part: string): void {
    if (this.dropped !== null) return;
    this.record += part;
    if (this.record.length > this.longest) this.drop('row_too_long');
  }

  private drop(fault: JsonFault): void {
    if (this.dropped !== null) return;
    this.dropped = fault;
    this.sink.fault(fault, this.row, this.record.slice(0, LONGEST_OFFERED));
    this.record = '';
  }

  private finish(part: string): void {
    this.keep(part);
    this.recordDepth = -1;
    if (this.dropped === null) this.sink.record(this.record, this.row);
    this.dropped = null;
    this.record = '';
  }
}
