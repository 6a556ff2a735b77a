import type { Finder, Sighting } from './sighting';

/** Length of an IBAN by country (SWIFT IBAN registry). */
const LENGTHS: Readonly<Record<string, number>> = Object.fromEntries(
  `AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22
  GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27
  MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
    .split(/\s+/)
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);

/** IBANs with their check digits right, with or without spaces and dashes. */
export const findIban: Finder = (text, { runs }) => {
  const found: Sighting[] = [];
  let past = 0;
  for (const { groups } of runs) {
    for (const { start: digit } of groups) {
      const start = digit - 2;
      if (start < past) continue;
      const length = LENGTHS[text.slice(start, digit).toUpperCase()];
      if (length === undefined || /[\p{L}\p{N}]/u.test(text[start - 1] ?? '')) continue;
      const piece = alphanumerics(text, start, length);
      if (piece === null) continue;
      if (!passesMod97(piece.value)) continue;
      found.push({ kind: 'IBAN', start, end: piece.end, value: piece.value });
      past = piece.end;
    }
  }
  return found;
};

/** So many letters and digits from a place on, single spaces and dashes left out; null where they end early. */
function alphanumerics(text: string, start: number, length: number): { value: string; end: number } | null {
  let value = '';
  let i = start;
  for (; value.length < length; i += 1) {
    const char = text[i] ?? '';
    if (/^[A-Za-z0-9]$/.test(char)) value += char.toUpperCase();
    else if (!/^[ \u00a0-]$/.test(char) || /^[ \u00a0-]$/.test(text[i - 1] ?? '')) return null;
  }
  return /[\p{L}\p{N}]/u.test(text[i] ?? '') ? null : { value, end: i };
}

/** ISO 7064 MOD 97-10 on the account number with its head moved to the end. */
function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
