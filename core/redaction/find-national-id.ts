import {
  isAadhaar,
  isAustralianTfn,
  isBrazilianCpf,
  isCanadianSin,
  isDutchBsn,
  isFrenchNir,
  isGermanTaxId,
  isItalianCode,
  isNhsNumber,
  isPersonnummer,
  isPesel,
  isSpanishId,
  isSwissAhv,
} from './check-digits';
import { digitsOf } from './digit-runs';
import type { Finder, Sighting } from './sighting';
import { wordsBefore } from './words-before';

/** Numbers made of digits: how they look with separators, and the words without which they are not believed. */
const NUMERIC: readonly {
  shape: RegExp;
  holds: (digits: string) => boolean;
  /** Null: the shape and the check digits say enough. */
  cue: RegExp | null;
}[] = [
  // US social security: never 000, 666 or 9xx, no group of zeros.
  { shape: /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/, holds: () => true, cue: null },
  {
    shape: /^(?!000|666|9)\d{3}[ -]?(?!00)\d{2}[ -]?(?!0000)\d{4}$/,
    holds: () => true,
    cue: /\b(?:ssn|social security|social)\b/,
  },
  { shape: /^\d{3}\.\d{3}\.\d{3}-\d{2}$/, holds: isBrazilianCpf, cue: null },
  { shape: /^\d{11}$/, holds: isBrazilianCpf, cue: /\bcpf\b/ },
  { shape: /^756[. ]?\d{4}[. ]?\d{4}[. ]?\d{2}$/, holds: isSwissAhv, cue: null },
  { shape: /^[12] ?\d{2} ?\d{2} ?\d{2} ?\d{3} ?\d{3} ?\d{2}$/, holds: isFrenchNir, cue: null },
  { shape: /^\d{4}[ -]\d{4}[ -]\d{4}$/, holds: isAadhaar, cue: null },
  { shape: /^\d{12}$/, holds: isAadhaar, cue: /\ba(?:a)?dh?aa?r\b/ },
  { shape: /^(?:\d{2})?\d{6}-\d{4}$/, holds: isPersonnummer, cue: null },
  {
    shape: /^(?:\d{2})?\d{10}$/,
    holds: isPersonnummer,
    cue: /\b(?:personnummer|personal number|personal id)\b/,
  },
  { shape: /^\d{6}-?\d{4}$/, holds: () => true, cue: /\bcpr\b/ },
  { shape: /^\d{6} ?\d{5}$/, holds: () => true, cue: /\b(?:f.dselsnummer|fodselsnummer)\b/ },
  { shape: /^\d{3}[ -]?\d{3}[ -]?\d{4}$/, holds: isNhsNumber, cue: /\bnhs\b/ },
  { shape: /^\d{2} ?\d{3} ?\d{3} ?\d{3}$/, holds: isGermanTaxId, cue: /\b(?:steuer|idnr|tax)/ },
  { shape: /^\d{4}\.?\d{2}\.?\d{3}$/, holds: isDutchBsn, cue: /\bbsn\b|burgerservice/ },
  { shape: /^\d{11}$/, holds: isPesel, cue: /\bpesel\b/ },
  { shape: /^\d{3}[ -]?\d{3}[ -]?\d{3}$/, holds: isCanadianSin, cue: /\bsin\b|social insurance/ },
  { shape: /^\d{3}[ -]?\d{3}[ -]?\d{3}$/, holds: isAustralianTfn, cue: /\btfn\b|tax file/ },
];

/** Numbers with letters, in capitals or in small letters; each pattern is of bounded length. */
const LETTERED: readonly { pattern: RegExp; holds: (id: string) => boolean }[] = [
  // UK national insurance: letters that are issued, six digits, A to D.
  {
    pattern:
      /(?<![\w-])(?!bg|gb|kn|nk|nt|tn|zz)[a-ceghj-prtw-z][a-ceghj-nprtw-z] ?\d{2} ?\d{2} ?\d{2} ?[a-d](?![\w-])/g,
    holds: () => true,
  },
  { pattern: /(?<![\w-])\d{8}[ -]?[a-hj-np-tv-z](?![\w-])/g, holds: isSpanishId },
  { pattern: /(?<![\w-])[xyz][ -]?\d{7}[ -]?[a-hj-np-tv-z](?![\w-])/g, holds: isSpanishId },
  { pattern: /(?<![\w-])[a-z]{6}\d{2}[abcdehlmprst]\d{2}[a-z]\d{3}[a-z](?![\w-])/g, holds: isItalianCode },
  // India's PAN: the fourth letter says what kind of holder it is.
  { pattern: /(?<![\w-])[a-z]{3}[abcfghjlpt][a-z]\d{4}[a-z](?![\w-])/g, holds: () => true },
];

/** Documents whose numbers have no shape of their own: the words before them say what they are. */
const NAMED =
  /\b(?:passport|driving licen[cs]e|driver'?s licen[cs]e|identity card|id card|national id)(?: number| no\.?| nr\.?)?(?: is|:)? ?#?((?=[a-z0-9]{0,14}\d)[a-z0-9]{6,15})(?![\w-])/g;

/** National identity, insurance and tax numbers of fifteen countries, checked where they have check digits. */
export const findNationalId: Finder = (text, { lower, runs }) => {
  const found: Sighting[] = [];
  const add = (start: number, end: number, value: string) =>
    found.push({ kind: 'NATIONAL_ID', start, end, value });
  for (const { start, end } of runs) {
    const written = text.slice(start, end);
    if (written.length < 9 || written.length > 21) continue;
    if (/[\p{L}\p{N}_#-]/u.test(text[start - 1] ?? '') || /[\p{L}_]/u.test(text[end] ?? '')) continue;
    const digits = digitsOf(text, start, end);
    const before = wordsBefore(lower, start);
    const known = NUMERIC.some(
      ({ shape, holds, cue }) => (cue === null || cue.test(before)) && shape.test(written) && holds(digits),
    );
    if (known) add(start, end, digits);
  }
  if (runs.length === 0) return found;
  for (const { pattern, holds } of LETTERED) {
    for (const { 0: written, index } of lower.matchAll(pattern)) {
      const id = written.replace(/[ -]/g, '').toUpperCase();
      if (holds(id)) add(index, index + written.length, id);
    }
  }
  for (const { 0: whole, 1: id = '', index } of lower.matchAll(NAMED)) {
    add(index + whole.length - id.length, index + whole.length, id.toUpperCase());
  }
  return found;
};
