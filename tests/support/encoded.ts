import type { Encoding } from '@/core/ingest/encoding';

/** Windows-1252 from 0x80 to 0x9F; the blanks are bytes that it leaves out. */
const HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** A text as bytes of an encoding; what Windows-1252 does not have becomes a question mark. */
export function encoded(text: string, encoding: Encoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(text, 'utf8');
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  const byte = (c: string) => {
    const code = c.codePointAt(0) ?? 0;
    const high = c === ' ' ? -1 : HIGH.indexOf(c);
    return high >= 0 ? 0x80 + high : code < 0x80 || (code >= 0xa0 && code <= 0xff) ? code : 63;
  };
  return Buffer.from([...text].map(byte));
}
