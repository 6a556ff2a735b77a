const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '\u200d',
  shy: '',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  sect: '§',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  copy: '©',
  reg: '®',
  trade: '™',
  iexcl: '¡',
  iquest: '¿',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  ordf: 'ª',
  ordm: 'º',
  rarr: '→',
  larr: '←',
  check: '✓',
};

/** é is "eacute": a letter and the name of its accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};

const ENTITY =
  /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{1,2}(?:grave|acute|circ|tilde|uml|ring|cedil|caron)|[a-zA-Z]{2,8}[0-9]{0,2}));/g;

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'address article blockquote br dd div dl dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Elements whose content is not for reading. */
const HIDDEN = new Set(['script', 'style', 'head', 'title', 'template']);

/**
 * The words of an HTML fragment: tags removed, block elements on lines of their own, entities resolved.
 * Text without any tag or entity comes back as it is. Linear in its input; never throws.
 */
export function htmlToText(html: string): string {
  if (!html.includes('<')) return html.includes('&') ? unescaped(html) : html;
  const lower = html.toLowerCase();
  const find = finder(lower);
  let text = '';
  let at = 0;
  for (;;) {
    const open = html.indexOf('<', at);
    const piece = open < 0 ? html.slice(at) : html.slice(at, open);
    text += unescaped(piece.replace(/\s+/g, ' '));
    if (open < 0) break;
    const name = /^\/?([a-z][a-z0-9]{0,15})|^!/.exec(lower.slice(open + 1, open + 18));
    const close = name ? find('>', open) : -1;
    if (!name || close < 0) {
      text += '<';
      at = open + 1;
      continue;
    }
    const comment = html.startsWith('<!--', open) ? find('-->', open) : -1;
    at = comment < 0 ? close + 1 : comment + 3;
    const element = name[1] ?? '';
    if (BLOCKS.has(element)) text += '\n';
    if (!HIDDEN.has(element) || lower[open + 1] === '/') continue;
    const end = find(`</${element}`, at);
    if (end >= 0) at = end;
  }
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line, i, lines) => line !== '' || (i > 0 && lines[i - 1] !== ''))
    .join('\n')
    .trim();
}

/** Finds from positions that only grow; what was found ahead, or found missing, is not looked for again. */
function finder(text: string): (wanted: string, from: number) => number {
  const known = new Map<string, number>();
  return (wanted, from) => {
    let place = known.get(wanted);
    if (place === undefined || (place >= 0 && place < from)) {
      place = text.indexOf(wanted, from);
      known.set(wanted, place);
    }
    return place;
  };
}

function unescaped(text: string): string {
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named(name) ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    const usable = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
    return usable ? String.fromCodePoint(code) : '\ufffd';
  });
}

function named(name: string): string | null {
  if (Object.hasOwn(ENTITIES, name)) return ENTITIES[name] ?? null;
  const accent = name.slice(1);
  if (!Object.hasOwn(ACCENTS, accent)) return null;
  return `${name[0]}${ACCENTS[accent]}`.normalize('NFC');
}
