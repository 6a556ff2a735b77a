/** What a UTF-16 unit is to the tokenizer. */
export const SEPARATOR = 0;
export const LETTER = 1;
export const DIGIT = 2;
/** Part of a word but not of its normal form: don't, don’t and dont are one word. */
export const SILENT = 3;

const table = new Uint8Array(0x3100);
/** Lower-case form of the units below 0x250; others stay as they are. */
const lower = new Uint16Array(0x250);

for (let unit = 0; unit < table.length; unit++) {
  const text = String.fromCharCode(unit);
  if (/\p{L}|\p{M}/u.test(text)) table[unit] = LETTER;
  else if (/\p{Nd}/u.test(text)) table[unit] = DIGIT;
}
for (const unit of [0x27, 0x60, 0xb4, 0x2019, 0x2018, 0xad, 0x200b, 0x200c, 0x200d, 0x2060])
  table[unit] = SILENT;
for (let unit = 0; unit < lower.length; unit++) {
  const low = String.fromCharCode(unit).toLowerCase();
  lower[unit] = low.length === 1 ? low.charCodeAt(0) : unit;
}

/** Class of a UTF-16 unit. Scripts above the table are letters; surrogates (emoji) separate. */
export function characterClass(unit: number): number {
  if (unit < 0x3100) return table[unit] ?? SEPARATOR;
  return unit >= 0xd800 && (unit < 0xf900 || unit >= 0xfe00) ? SEPARATOR : LETTER;
}

/** Lower-case form of one UTF-16 unit; scripts without a one-unit form stay as they are. */
export function lowerUnit(unit: number): number {
  return unit < 0x250 ? (lower[unit] ?? unit) : unit;
}
