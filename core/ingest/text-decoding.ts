import { utf8Length } from './detect-encoding';
import type { Encoding } from './encoding';

/** Windows-1252 where Latin-1 has control characters; some runtimes decode the one as the other. */
const HIGH_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const NONE = new Uint8Array(0);

/** Longest UTF-8 character, bytes. */
const LONGEST_CHARACTER = 4;

/**
 * Bytes to text, piece by piece; characters that lie across two pieces stay whole. A file whose beginning
 * is ASCII is UTF-8 or Windows-1252 as its first other character says, however far behind that comes.
 */
export class TextDecoding {
  private decoder: TextDecoder | null = null;
  private western = false;
  /** Bytes that wait for more before the encoding can be told. */
  private pending: Uint8Array = NONE;

  /** `given` is what was detected or what the user said; null leaves the choice to the bytes. */
  constructor(given: Encoding | null) {
    if (given !== null) this.choose(given);
  }

  push(bytes: Uint8Array): string {
    if (this.decoder) return this.decoded(bytes, true);
    const all = this.pending.length > 0 ? joined(this.pending, bytes) : bytes;
    this.pending = NONE;
    const text = ASCII.decode(all);
    // What is not ASCII takes several bytes for a character, or stands for a broken byte.
    if (text.length === all.length && !text.includes('\ufffd')) return text;
    const first = all.findIndex((byte) => byte >= 0x80);
    if (all.length - first < LONGEST_CHARACTER) {
      this.pending = all.slice(first);
      return ASCII.decode(all.subarray(0, first));
    }
    this.choose(utf8Length(all, first) > 0 ? 'utf-8' : 'windows-1252');
    return this.decoded(all, true);
  }

  end(): string {
    const rest = this.pending;
    this.pending = NONE;
    if (rest.length > 0) this.choose(utf8Length(rest, 0) > 0 ? 'utf-8' : 'windows-1252');
    return this.decoder ? this.decoded(rest, false) : '';
  }

  private choose(encoding: Encoding): void {
    this.western = encoding === 'windows-1252';
    this.decoder = new TextDecoder(encoding);
  }

  private decoded(bytes: Uint8Array, stream: boolean): string {
    const text = this.decoder?.decode(bytes, { stream }) ?? '';
    if (!this.western) return text;
    return text.replace(/[\u0080-\u009f]/g, (c) => HIGH_CONTROLS[c.charCodeAt(0) - 0x80] ?? c);
  }
}

const ASCII = new TextDecoder('utf-8', { ignoreBOM: true });

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}
