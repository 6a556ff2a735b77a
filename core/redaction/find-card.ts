import { digitsOf } from './digit-runs';
import { passesLuhn } from './luhn';
import type { Finder, Sighting } from './sighting';
import { wordsBefore } from './words-before';

/** Issuers by the digits they begin with, and the lengths they use (ISO/IEC 7812, the schemes' own pages). */
const ISSUERS: readonly { starts: RegExp; lengths: readonly number[] }[] = [
  { starts: /^4/, lengths: [13, 16, 19] }, // Visa
  { starts: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] }, // Mastercard
  { starts: /^3[47]/, lengths: [15] }, // American Express
  { starts: /^3(?:0[0-5]|095|[689])/, lengths: [14, 16, 19] }, // Diners Club
  { starts: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] }, // Discover
  { starts: /^35(?:2[89]|[3-8])/, lengths: [16, 17, 18, 19] }, // JCB
  { starts: /^62/, lengths: [16, 17, 18, 19] }, // UnionPay
  { starts: /^(?:50|5[6-9]|6[0-9])/, lengths: [16] }, // Maestro, RuPay
];

const FEWEST = 13;
const MOST = 19;
const MOST_GROUPS = 6;
/** Month, year and code. */
const MOST_BEHIND = 10;
/** One number in ten passes the Luhn check by chance, so what is said to be another number stays. */
const OTHER_NUMBER =
  /\b(?:order|tracking|track|parcel|shipment|waybill|consignment|ticket|case|reference|ref|invoice|booking|serial|imei|imsi|iccid|sim|ean|upc|isbn|article|sku|meter|part|item|product|model|contract|policy|customer|member|membership|claim|lot|batch|voucher|gift|coupon|transaction|confirmation|barcode)\b/;
const CARD = /\b(?:card|visa|mastercard|amex|american express|debit|credit|maestro|pan)\b/;

/** Payment card numbers: 13 to 19 digits of a known issuer that pass the Luhn check. */
export const findCard: Finder = (text, { lower, runs }) => {
  const found: Sighting[] = [];
  for (const { groups } of runs) {
    for (let from = 0; from < groups.length; from += 1) {
      const to = cardEnd(text, groups, from);
      const first = groups[from];
      const last = groups[to];
      if (to < 0 || !first || !last) continue;
      if (/[\p{L}_]/u.test(text[first.start - 1] ?? '') || /[\p{L}_]/u.test(text[last.end] ?? '')) continue;
      // The month, the year and the code that people write behind it, and no more: else it is cut out of another number.
      if (from > 0 && digitsOf(text, groups[0]?.start ?? 0, first.start).length > 1) continue;
      if (digitsOf(text, last.end, groups.at(-1)?.end ?? last.end).length > MOST_BEHIND) continue;
      const before = wordsBefore(lower, first.start);
      if (OTHER_NUMBER.test(before) && !CARD.test(before)) continue;
      const { start } = first;
      found.push({ kind: 'CARD', start, end: last.end, value: digitsOf(text, start, last.end) });
      from = to;
    }
  }
  return found;
};

/** The group with which a card number that begins at `from` ends, the longest one; -1 where there is none. */
function cardEnd(text: string, groups: readonly { start: number; end: number }[], from: number): number {
  let best = -1;
  let digits = '';
  for (let to = from; to < groups.length && to < from + MOST_GROUPS; to += 1) {
    const group = groups[to];
    if (!group) break;
    digits += text.slice(group.start, group.end);
    if (digits.length > MOST) break;
    // People write a number in equal blocks; a group of one or two digits belongs to something else.
    if (to > from && group.end - group.start < 3) break;
    if (digits.length >= FEWEST && isCard(digits)) best = to;
  }
  return best;
}

function isCard(digits: string): boolean {
  if (/^(\d)\1*$/.test(digits) || !passesLuhn(digits)) return false;
  return ISSUERS.some(({ starts, lengths }) => starts.test(digits) && lengths.includes(digits.length));
}
