import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { digitsOf } from './digit-runs';
import type { DigitRun, Finder, Sighting } from './sighting';
import { wordsBefore } from './words-before';

const FEWEST = 7;
/** ITU-T E.164: fifteen digits, and up to four to dial out. */
const MOST = 19;

/** Words that a telephone number follows, in the languages of most exports. */
const PHONE =
  /\b(?:phone|telephone|tel|mobile|mob|cell|cellphone|handphone|landline|whatsapp|handset|call|calling|ring|ringing|dial|text|sms|fax|reach|contact|number'?s? is|my number|my line|call back|callback|hotline|direct line|telefon\w*|tel[eé]fono|t[eé]l[eé]phone|telefoon\w*|handy|mobil\w*|m[oó]vil|celular|cellulare|portable|fixe|gsm|r[uü]ckruf|ruf|rufnummer|anrufen|appele[rz]|joindre|ll[aá]ma\w*|ligar|bel|num[eé]ro|n[uú]mero|numer|nummer)\b/g;
/** Words that another number follows. */
const OTHER_NUMBER =
  /\b(?:orders?|tracking|track|parcel|shipment|waybill|consignment|ticket|case|claim|reference|ref|invoice|booking|reservation|confirmation|serial|imei|meter|article|sku|isbn|ean|upc|account|acct|customer|policy|member|membership|contract|flight|train|version|build|model|part|code|voucher|coupon|gift|card|transaction|receipt|sort|routing|bsb|vat|registration|licence|license|loyalty|points|balance|amount|total|id|no\.? of|pnr|sim|iban|reading|batch|lot|rma|score|years?|ages?|lottery|miles|insurance|security|auftrag\w*|bestell\w*|kundennummer|vertrag\w*|rechnung\w*|sendung\w*|z[aä]hler\w*|commande|facture|dossier|pedido|factura|referencia|ordine|fattura|bestelling|klantnummer)\b/g;
/** So near, another number's word takes what looks like a telephone number by itself. */
const NEAR = 16;

/**
 * Telephone numbers: international ones, and those that the numbering plan of a country of the workspace
 * knows. Bare digits count where the words before speak of a telephone, or where they begin with the trunk
 * zero; order numbers and their like stay.
 */
export const findPhone: Finder = (text, { lower, runs, countries }) => {
  const found: Sighting[] = [];
  for (const run of runs) {
    const piece = pieceOf(text, run);
    const value = piece && phoneNumber(text, lower, piece, countries);
    if (piece && value !== null) found.push({ kind: 'PHONE', start: piece.start, end: piece.end, value });
  }
  return found;
};

interface Piece {
  start: number;
  end: number;
}

/** The run with its plus and opening bracket, if it has as many digits as a telephone number. */
function pieceOf(text: string, { start, end, groups }: DigitRun): Piece | null {
  const digits = groups.reduce((sum, group) => sum + group.end - group.start, 0);
  if (digits < FEWEST || digits > MOST) return null;
  let from = start;
  while (from > 0 && /[+(]/.test(text[from - 1] ?? '')) from -= 1;
  const international = /[+]/.test(text.slice(from, start));
  const clung = international ? /[\p{L}\p{N}_#@$€£&?]/u : /[\p{L}\p{N}_#@/$€£=&?-]/u;
  if (clung.test(text[from - 1] ?? '') || /[\p{L}_@%€]/u.test(text[end] ?? '')) return null;
  if (/^[:.,]\d/.test(text.slice(end, end + 2))) return null;
  if (/\d[:,]$/.test(text.slice(Math.max(0, from - 2), from))) return null;
  return { start: from, end };
}

function phoneNumber(
  text: string,
  lower: string,
  { start, end }: Piece,
  countries: readonly string[],
): string | null {
  const written = text.slice(start, end);
  if (isDate(written)) return null;
  if (written.startsWith('+') || written.startsWith('(+')) {
    const number = parsePhoneNumberFromString(written.replace(/^\(\+/, '+'));
    // Whoever writes the plus means a telephone number, also in a range that no plan has given out.
    return number?.isPossible() ? number.number : null;
  }
  if (written.startsWith('00')) {
    const number = parsePhoneNumberFromString(written.replace(/^00/, '+'));
    return number?.isValid() ? number.number : null;
  }
  const before = wordsBefore(lower, start);
  const said = lastIndex(before, PHONE);
  const other = lastIndex(before, OTHER_NUMBER);
  const american = AMERICAN.test(written);
  if (american || /^\(0?\d{2,5}\)/.test(written)) {
    if (other > said && before.length - other <= NEAR) return null;
  } else if (other > said || (said < 0 && !hasTrunk(written))) return null;
  for (const country of american ? ['US', 'CA'] : countries) {
    if (!isSupportedCountry(country)) continue;
    const number = parsePhoneNumberFromString(written, country as CountryCode);
    if (number?.isValid()) return number.number;
  }
  // Called a phone number, or grouped behind a trunk zero, it is one, though no plan knows it.
  const called = /\b(?:phone|telephone|tel|mobile|cell)(?: number| no)?(?: is|:)? ?$/.test(before);
  const local = digitsOf(text, start, end);
  return called || (/^\(?0\d+[ )/-]/.test(written) && local.length >= 10 && local.length <= 11)
    ? local
    : null;
}

/** 202-555-0143, (202) 555-0143, 202.555.0143, 1 (202) 555 0143. */
const AMERICAN =
  /^(?:1[-. ]{0,2})?(?:\([2-9]\d{2}\)[-. ]{0,2}|[2-9]\d{2}(?:-|\.| ))[2-9]\d{2}(?:-|\.| )\d{4}$/;

function hasTrunk(written: string): boolean {
  return written.startsWith('0') || written.startsWith('(0');
}

function lastIndex(words: string, pattern: RegExp): number {
  let last = -1;
  for (const { index } of words.matchAll(pattern)) last = index;
  return last;
}

function isDate(written: string): boolean {
  return (
    /^(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2}(?:\D|$)/.test(written) ||
    /^\d{1,2}[-./]\d{1,2}[-./]\d{4}(?:\D|$)/.test(written)
  );
}
