import { LONGEST_OFFERED } from './problem';

/** Longest row that is kept in memory, characters; a longer one is reported and passed over. */
export const LONGEST_ROW = 16 * 1024 * 1024;

export type CsvFault = 'row_too_long' | 'open_quote';

export interface CsvSink {
  /** `row` counts every line of the table from 1, as a spreadsheet does. */
  record(cells: string[], row: number): void;
  /** A row that cannot be read; reading goes on behind its first line. */
  fault(fault: CsvFault, row: number, start: string): void;
}

const QUOTE = 34;
const OPEN = -1;

/**
 * Reads delimited text piece by piece: any cut of the text into pieces gives the same records.
 * RFC 4180 with what real exports need: LF, CRLF or CR line ends, blank lines (counted, not
 * reported), stray quotes inside unquoted cells, and text behind a closing quote. A quote that is
 * never closed costs its own row only. Works in linear time, also when one row is very long.
 */
export class CsvReader {
  private text = '';
  private row = 0;
  /** Inside a row that is too long: everything up to the next line end is dropped. */
  private skipping = false;
  private readonly lineEnd: string;

  constructor(
    private readonly delimiter: string,
    private readonly sink: CsvSink,
    options: { lineEnd?: '\n' | '\r'; longestRow?: number } = {},
  ) {
    this.lineEnd = options.lineEnd ?? '\n';
    this.longest = options.longestRow ?? LONGEST_ROW;
  }

  private readonly longest: number;

  push(piece: string): void {
    this.text = this.text === '' ? piece : this.text + piece;
    this.text = this.text.slice(this.consume(false));
    if (this.text.length > this.longest) this.giveUp('row_too_long');
  }

  end(): void {
    for (;;) {
      this.text = this.text.slice(this.consume(true));
      if (this.text === '' || this.skipping) return;
      this.giveUp('open_quote');
    }
  }

  /** Reads all whole records and returns the position behind the last one. */
  private consume(last: boolean): number {
    const { text, lineEnd } = this;
    let from = 0;
    if (this.skipping) {
      const end = text.indexOf(lineEnd);
      if (end < 0) return text.length;
      this.skipping = false;
      from = end + 1;
    }
    let quote = text.indexOf('"', from);
    while (from < text.length) {
      if (quote >= 0 && quote < from) quote = text.indexOf('"', from);
      const found = text.indexOf(lineEnd, from);
      if (found < 0 && !last) return from;
      const end = found < 0 ? text.length : found;
      if (quote < 0 || quote >= end) {
        this.emit(this.plain(from, end));
        from = end + 1;
        continue;
      }
      const next = this.quoted(from, last);
      if (next === OPEN) return from;
      from = next;
    }
    return text.length;
  }

  private plain(from: number, end: number): string[] {
    const stop = this.lineEnd === '\n' && end > from && this.text.charCodeAt(end - 1) === 13 ? end - 1 : end;
    return this.text.slice(from, stop).split(this.delimiter);
  }

  /** Reads one record that holds quotes; OPEN when the text ends inside it. */
  private quoted(from: number, last: boolean): number {
    const { text, delimiter, lineEnd } = this;
    const cells: string[] = [];
    let at = from;
    let end = -1;
    for (;;) {
      let cell = '';
      if (text.charCodeAt(at) === QUOTE) {
        at += 1;
        for (;;) {
          const close = text.indexOf('"', at);
          if (close < 0 || (close + 1 === text.length && !last)) return OPEN;
          cell += text.slice(at, close);
          at = close + 1;
          if (text.charCodeAt(at) !== QUOTE) break;
          cell += '"';
          at += 1;
        }
      }
      const comma = text.indexOf(delimiter, at);
      if (end < at) end = nextOrEnd(text.indexOf(lineEnd, at), text.length);
      const ended = comma < 0 || comma > end;
      if (ended && end === text.length && !last) return OPEN;
      const stop = ended ? end : comma;
      const rest = text.slice(at, ended && stop > at && text.charCodeAt(stop - 1) === 13 ? stop - 1 : stop);
      cells.push(cell + rest);
      at = stop + 1;
      if (ended) {
        this.emit(cells);
        return at;
      }
    }
  }

  private emit(cells: string[]): void {
    this.row += 1;
    if (cells.length === 1 && cells[0] === '') return;
    this.sink.record(cells, this.row);
  }

  private giveUp(fault: CsvFault): void {
    this.row += 1;
    this.sink.fault(fault, this.row, this.text.slice(0, LONGEST_OFFERED));
    const end = this.text.indexOf(this.lineEnd);
    this.skipping = end < 0;
    this.text = end < 0 ? '' : this.text.slice(end + 1);
  }
}

function nextOrEnd(found: number, length: number): number {
  return found < 0 ? length : found;
}
