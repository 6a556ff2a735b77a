const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PNG picture', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG picture', [0xff, 0xd8, 0xff]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a PDF document', [0x25, 0x50, 0x44, 0x46]],
  ['an old Excel workbook; save it as CSV', [0xd0, 0xcf, 0x11, 0xe0]],
  ['a ZIP archive in another file', [0x50, 0x4b, 0x03, 0x04]],
  ['a gzip archive in another file', [0x1f, 0x8b]],
  ['a 7-Zip archive; unpack it', [0x37, 0x7a, 0xbc, 0xaf]],
  ['an RAR archive; unpack it', [0x52, 0x61, 0x72, 0x21]],
  ['a Zstandard archive; unpack it', [0x28, 0xb5, 0x2f, 0xfd]],
  ['a Parquet file; save it as CSV', [0x50, 0x41, 0x52, 0x31]],
  ['a SQLite database', [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66]],
];

/** What a file is that is no text, by its first bytes; null where they do not say. */
export function binaryKind(head: Uint8Array): string | null {
  const found = SIGNATURES.find(([, bytes]) => bytes.every((byte, i) => head[i] === byte));
  return found?.[0] ?? null;
}

/** Text has hardly any of these; a file with more than one in a hundred is not text. */
const MOST_CONTROLS = 0.01;

/** Whether a text holds more control characters than any text does. */
export function hasBinaryControls(text: string): boolean {
  let controls = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) controls += 1;
  }
  return controls > text.length * MOST_CONTROLS;
}
