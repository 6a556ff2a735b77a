import type { Finder, Sighting } from './sighting';

/** What streets are called; short forms count only where a name with a capital stands before them. */
const STREET =
  'street|road|avenue|lane|drive|court|boulevard|terrace|crescent|close|gardens|square|highway|parkway|place|way|walk|row|mews|grove|hill|quay|alley|circle|trail|turnpike|view';
const STREET_SHORT = 'st|rd|ave|av|ln|dr|ct|blvd|pl|hwy|pkwy|cres|tce|sq';

const WORD = "\\p{L}[\\p{L}'’.-]{0,24}";
const CAPITAL = "\\p{Lu}[\\p{L}'’.-]{0,24}";
const START = '(?<![\\p{L}\\p{N}.,:/£$€#-])';
const END = '(?![\\p{L}\\p{N}])';
const NUMBER = `${START}(?:(?:[Ff]lat|[Aa]pt|[Uu]nit) ?\\d{1,4}[a-z]?,? )?\\d{1,5}[a-zA-Z]?(?:-\\d{1,5})?`;

/** "42 Elm Street", "flat 3, 12b mill lane"; the words between decide. */
const ENGLISH = new RegExp(
  `${NUMBER},? ((?:${WORD} ){0,3})(${STREET}|${STREET_SHORT})${END}\\.?(?: [NSEW][EW]?(?!\\p{L}))?`,
  'giu',
);
const HOUSE = '\\d{1,4} ?[a-zA-Z]?(?:[/-]\\d{1,4}){0,2}(?![\\p{L}\\p{N}])';
/** "Hauptstraße 12", "Schönbrunner Straße 88/4", "12 rue de la Paix", "Calle Mayor 5", "ul. Polna 3". */
const CONTINENTAL = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])[\\p{L}-]{2,24}(?:straße|strasse|str\\.|straat|gasse|gatan|gata|vej|veien|gade|gracht|laan|plein|platz|allee|tie|katu) ${HOUSE}`,
    `(?<![\\p{L}\\p{N}])${CAPITAL} (?:Straße|Strasse|Str\\.|Allee|Platz|Weg|Gasse|Ring|Damm|Ufer) ${HOUSE}`,
    `(?<![\\p{L}\\p{N}])\\d{1,4}(?: ?bis| ?ter)?,? (?:[Rr]ue|[Aa]venue|[Bb]oulevard|[Pp]lace|[Cc]hemin|[Ii]mpasse|[Aa]llée|[Qq]uai) (?:(?:(?:de|du|des|la|le|les) |l’|l'|d'|d’){1,2}[\\p{L}'’-]{2,24}|${CAPITAL})(?: ${CAPITAL}){0,2}`,
    `(?<![\\p{L}\\p{N}])(?:[Cc]alle|[Aa]venida|[Aa]vda\\.?|[Pp]laza|[Pp]aseo|[Vv]ia|[Vv]iale|[Pp]iazza|[Cc]orso|[Rr]ua|[Pp]raça|[Pp]raca) (?:(?:de|del|la|los|las|el|da|do|dos|das|di|della) ){0,2}[\\p{L}'’-]{2,24}(?: ${CAPITAL}){0,2},? (?:n[º°o]\\.? ?)?\\d{1,4}(?![\\p{L}\\p{N}])`,
    `(?<![\\p{L}\\p{N}])(?:ul|al|os)\\. ?${CAPITAL}(?: ${CAPITAL}){0,2} ${HOUSE}`,
  ].join('|'),
  'gu',
);
/** What stands in front of a town: 10115, 111 51, 00-590, 1015 CJ, A-1010. */
const POST = '(?:[A-Z]{1,2}-)?(?:\\d{2}-\\d{3}|\\d{3} \\d{2}|\\d{4} ?[A-Z]{2}|\\d{4,5})(?!\\d)';
/** "Am Alten Markt 5a, 50667 Köln": any words, but a house number and a postcode with a town behind. */
const BY_POSTCODE = new RegExp(
  `(?<![\\p{L}\\p{N}])${CAPITAL}(?: ${WORD}){0,3} ${HOUSE}, ${POST} ${CAPITAL}`,
  'gu',
);
const BOX = /(?<![\p{L}\p{N}])p\.? ?o\.? box \d{1,6}(?!\d)/giu;

const BRITISH = '[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}';
const AMERICAN = '[A-Z]{2},? \\d{5}(?:-\\d{4})?';
const UNIT =
  ',? ?(?:[Aa]pt|[Aa]partment|[Ff]lat|[Uu]nit|[Ss]uite|[Ss]te|[Ff]loor|[Ff]l|[Rr]oom|#)\\.? ?#?[\\p{L}\\p{N}-]{1,6}';
const TOWN = `${CAPITAL}(?: ${CAPITAL}){0,2}`;
/** What follows a street: a flat, a town, a postcode. */
const REST = new RegExp(
  `(?:${UNIT})?(?:,? (?:${POST} ${TOWN}|(?:${TOWN},? ){1,2}(?:${BRITISH}|${AMERICAN}|[A-Z]{2,3} \\d{4}|[A-Z]{2} [A-Z]\\d[A-Z] ?\\d[A-Z]\\d)|${BRITISH}|\\d{3,4}º ?[A-Z]?)|, ${TOWN}(?: \\d{4}(?!\\d))?|, \\dº ?[A-Z]?, ${POST} ${TOWN})?`,
  'uy',
);

/** A British postcode or an American one is somebody's where the text speaks of living somewhere. */
const POSTCODE = /(?<![\p{L}\p{N}-])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}-])/giu;
const ZIP = /(?<![\p{L}\p{N}-])\d{5}(?:-\d{4})?(?![\p{L}\p{N}-])/gu;
const POSTCODE_CUE =
  /\b(?:post ?code|postal code|address|live at|live in|lives at|deliver|delivered|delivery to|send it to|moved to|home is|ship to)\b/;
const ZIP_CUE = /\b(?:zip|zip ?code|postal code|code postal|postcode|plz|postleitzahl)\b(?: is|:| code)? ?$/;
/** Words before a street that is written in small letters. */
const ADDRESS_CUE = /\b(?:live|lives|living|address|moved|send|sent|ship|deliver(?:ed)?|house|home|at|to)\b/;

/** One look each, in small letters, says whether the patterns are worth their time. */
const STREET_HINT = new RegExp(` (?:${STREET}|${STREET_SHORT})(?![a-z0-9])`);
const CONTINENTAL_HINT =
  /(?:stra(?:ß|ss)e|str\.|straat|gasse|gatan?|vej|veien|gade|gracht|laan|plein|platz|allee|tie|katu|weg|ring|damm|ufer) \d|(?:rue|avenue|boulevard|place|chemin|impasse|allée|quai) |(?:calle|avenida|avda|plaza|paseo|via|viale|piazza|corso|rua|pra[çc]a)\.? .*\d|(?:ul|al|os)\./;
const BY_POSTCODE_HINT = /\d ?[a-z]?, (?:[a-z]{1,2}-)?\d/;

/** Words that make a number a measure and not a house: "20 minutes down the road". */
const NO_STREET = new Set(
  `minutes minute mins min hours hour hrs days day weeks week months month years year miles mile km metres meters yards items item people
  persons times time of the a an on in at from to for with by off down up along across this that my your our their his her its every each
  other more less per and or is are was were it we i you one two three four percent pounds dollars euros bucks orders parcels pairs
  boxes bags cars way ways lane lanes star stars square feet gb tb mb bed bay seat seats drive wheel k`.split(
    /\s+/,
  ),
);

/** Postal addresses: a house number with a street in English or a dozen other languages, boxes, and postcodes with a cue. */
export const findAddress: Finder = (text, { lower, runs }) => {
  if (runs.length === 0) return [];
  const found: { start: number; end: number }[] = [];
  const street = (start: number, end: number) => {
    REST.lastIndex = end;
    found.push({ start, end: end + (REST.exec(text)?.[0].length ?? 0) });
  };
  for (const match of STREET_HINT.test(lower) ? text.matchAll(ENGLISH) : []) {
    const { 0: whole, 1: names = '', 2: kind = '', index } = match;
    if (isStreet(names.trim(), kind, lower.slice(Math.max(0, index - 24), index)))
      street(index, index + whole.length);
  }
  for (const match of CONTINENTAL_HINT.test(lower) ? text.matchAll(CONTINENTAL) : [])
    street(match.index, match.index + match[0].length);
  for (const match of lower.includes('box') ? text.matchAll(BOX) : [])
    street(match.index, match.index + match[0].length);
  for (const match of BY_POSTCODE_HINT.test(lower) ? text.matchAll(BY_POSTCODE) : [])
    found.push({ start: match.index, end: match.index + match[0].length });
  if (POSTCODE_CUE.test(lower)) {
    for (const match of text.matchAll(POSTCODE))
      found.push({ start: match.index, end: match.index + match[0].length });
  }
  if (/zip|post|plz/.test(lower)) {
    for (const match of text.matchAll(ZIP)) {
      if (ZIP_CUE.test(lower.slice(Math.max(0, match.index - 24), match.index)))
        found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return joined(found).map(({ start, end }): Sighting => {
    const value = lower.slice(start, end).replace(/[\s,.]+/g, ' ');
    return { kind: 'ADDRESS', start, end, value: value.trim() };
  });
};

/** Whether the words between a number and what a street is called name one. */
function isStreet(names: string, kind: string, before: string): boolean {
  const words = names === '' ? [] : names.split(' ');
  // "3 The Crescent" is one, "down the road" and "1 Place" are none.
  if (words.length === 0) return false;
  if (words.length === 1 && words[0] === 'The') return /^\p{Lu}/u.test(kind);
  if (words.some((word) => NO_STREET.has(word.toLowerCase()))) return false;
  if (words.some((word) => /^\p{Lu}/u.test(word))) return true;
  const short = new RegExp(`^(?:${STREET_SHORT})$`, 'i').test(kind);
  return !short && ADDRESS_CUE.test(before);
}

/** Spans that overlap as one. */
function joined(spans: { start: number; end: number }[]): { start: number; end: number }[] {
  const result: { start: number; end: number }[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}
