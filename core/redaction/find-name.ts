import type { Finder, Sighting } from './sighting';

const PART = "\\p{L}[\\p{L}'’-]{0,24}";
const CAPITAL = "\\p{Lu}[\\p{L}'’-]{1,24}";
const INITIAL = '\\p{Lu}\\.? ';
/** One to four words with capitals, with the small words that stand inside names. */
const FULL = `(?:${INITIAL})?${CAPITAL}(?:(?: (?:de|da|do|dos|van|von|der|den|el|al|bin|ter))? (?:${INITIAL})?${CAPITAL}){0,3}`;
const START = '(?<![\\p{L}\\p{N}])';

/** Sure cues: what follows is a name, also in small letters. */
const SURE = new RegExp(
  `${START}(?:[Mm]y (?:full |first |last |sur|family |maiden |legal )?name(?:'s| is|:| was)|(?:[Aa]ccount|[Pp]olicy|[Cc]ard) ?holder(?:'s)?(?: name)?(?: is|:)|(?:[Ff]irst |[Ll]ast |[Ff]ull |[Ss]ur)name(?: is|:)?|[Ii] am called|[Tt]hey call me|ich hei(?:ß|ss)e|[Ii]ch hei(?:ß|ss)e|[Mm]ein [Nn]ame ist|[Jj]e m['’]appelle|[Mm]on nom est|[Mm]e llamo|[Mm]i nombre es|[Mm]i chiamo|[Mm]eu nome [ée]|[Mm]ijn naam is|[Mm]ig hedder|[Jj]ag heter) (${PART}(?: ${PART}){0,3})`,
  'gu',
);
/** Cues that need a capital letter behind them, each with what a text must hold, in small letters, to be worth it. */
const CAPITALISED: readonly { hint: RegExp; pattern: RegExp }[] = [
  {
    hint: /names?(?:'s|:| )/,
    pattern: `${START}(?<!(?:company|product|file|user|brand|shop|store|business|host|domain|model|item) )(?:[Nn]ame|NAME)s?(?:'s|:| is:?| ?:) ?(${FULL}(?: and ${FULL})?)`,
  },
  {
    hint: /this is|i'?m |i’m |i am |it'?s |here is/,
    pattern: `${START}(?:[Tt]his is|[Ii]t'?s|[Ii] am|[Ii]['’]?m|[Hh]ere is) ((?:${INITIAL})?${CAPITAL}(?: (?:${INITIAL})?${CAPITAL}){1,2}|${CAPITAL}(?=(?: (?:speaking|here|from|calling|writing|and)|, how|,? your)(?!\\p{L})))`,
  },
  {
    hint: /name|behalf|signed by|booking for|passenger|recipient|beneficiary|contact person|holder|ask for/,
    pattern: `${START}(?:(?:[Bb]ooked (?:in|under)|[Ii]n|[Uu]nder) the name(?: of)?|[Oo]n behalf of|[Ss]igned by|[Bb]ooking for|[Pp]assengers?(?: names?)?:?|[Rr]ecipient:?|[Bb]eneficiary:?|[Cc]ontact person:?|[Cc]ard ?holder name:|[Aa]ccount holder:?|[Aa]sk for) (${FULL})`,
  },
  {
    hint: /(?:sp[oe]a?ke?|talk|chat)(?:ed|ing|ting|ted)? (?:with|to) /,
    pattern: `(?:[Ss]poke|[Ss]peak|[Tt]alk|[Tt]alked|[Tt]alking|[Ss]peaking|[Cc]hat|[Cc]hatting|[Cc]hatted) (?:with|to)(?: [Aa]gent)? (${FULL})`,
  },
  {
    hint: /my (?:husband|wife|son|daughter|brother|sister|mother|father|mum|mom|dad|partner|friend|boyfriend|girlfriend|neighbo|colleague)/,
    pattern: `${START}[Mm]y (?:husband|wife|son|daughter|brother|sister|mother|father|mum|mom|dad|partner|friend|boyfriend|girlfriend|neighbour|neighbor|colleague) (${CAPITAL})`,
  },
  {
    hint: /^h(?:i|ello|ey).* here/,
    pattern: `^(?:[Hh]i|[Hh]ello|[Hh]ey),? (${CAPITAL}(?: ${CAPITAL})?)(?= here(?!\\p{L}))`,
  },
  {
    hint: /regards|sincerely|wishes|many thanks|grü|cordialement|saludos/,
    pattern: `${START}(?:(?:[Kk]ind|[Bb]est|[Ww]arm) [Rr]egards|[Rr]egards|[Ss]incerely|[Bb]est wishes|[Mm]any thanks|[Vv]iele Grüße|[Mm]it freundlichen Grüßen|[Cc]ordialement|[Ss]aludos),? (${FULL})(?=[.!]?\\s*$)`,
  },
  {
    hint: /(?:thanks|thank you|cheers), \S+\s*$/,
    pattern: `${START}(?:[Tt]hanks|[Tt]hank you|[Cc]heers), (${CAPITAL})(?=[.!]?\\s*$)`,
  },
  { hint: / (?:joined|left|entered)/, pattern: `^(${FULL}) (?:has )?(?:joined|left|entered)(?=[ .!]|$)` },
].map(({ hint, pattern }) => ({ hint, pattern: new RegExp(pattern, 'gu') }));
const TITLED = new RegExp(
  `${START}(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Madam|Herr|Frau|Señora?|Monsieur|Madame)\\.? (${CAPITAL}(?:[ -]${CAPITAL}){0,2})`,
  'gu',
);
/** Whom a bot or an agent greets is the customer. */
const GREETED = new RegExp(
  `^(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Gg]ood (?:morning|afternoon|evening)|[Tt]hank you|[Tt]hanks|[Ww]elcome(?: back)?),? (${CAPITAL}(?: ${CAPITAL})?)(?=[,.!\\n]|$| [-–👋])`,
  'u',
);
/** A closing line of its own: "Kind regards,\nAnna Berg". */
const SIGNED = new RegExp(
  `(?:[Rr]egards|[Ss]incerely|[Bb]est wishes|[Mm]any thanks|[Cc]heers|[Tt]hanks|[Tt]hank you|[Yy]ours|[Bb]est),?\\s*\\n+\\s*(${CAPITAL}(?: ${CAPITAL}){0,2})\\s*$`,
  'u',
);

/** Words that follow a cue and are no names. */
const NO_NAME = new Set(
  `a an the not no on in at of for from to with and or but is was are were been my your our their his her its this that these those it i you we
  they he she wrong right correct spelled spelt misspelled missing different changed also still already there here very so too just only really
  sure sorry glad happy afraid trying looking having going getting calling writing waiting using based located new old same listed registered
  recorded shown printed written taken good bad fine okay ok yes about because when where what which who how if then than as by up out off over
  under customer team support everyone all sir madam there again back guest member user valued folks agent bot assistant service
  help account order virtual monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  english british american german french spanish italian dutch indian canadian australian christmas easter black great
  bye goodbye human person someone somebody anyone representative operator manager supervisor people gmbh ltd inc llc ag
  ober holle chef doktor professor nobody president airport amazon google paypal apple microsoft samsung
  thanks regards please hello hi hey dear welcome mr mrs ms miss dr`.split(/\s+/),
);

/** Names of people where words around them say so: "my name is", titles, greetings of the service, signatures. */
export const findName: Finder = (text, { lower, service }) => {
  const found: Sighting[] = [];
  const add = (start: number, name: string) => {
    const kept = leadingName(name);
    if (kept !== '') found.push({ kind: 'NAME', start, end: start + kept.length, value: kept.toLowerCase() });
  };
  const each = (pattern: RegExp) => {
    for (const match of text.matchAll(pattern)) {
      const name = match[1] ?? '';
      add(match.index + match[0].lastIndexOf(name), name);
    }
  };
  if (ANY_CUE.test(lower)) {
    if (SURE_WORDS.test(lower)) each(SURE);
    for (const { hint, pattern } of CAPITALISED) if (hint.test(lower)) each(pattern);
    if (TITLE_WORDS.test(lower)) each(TITLED);
  }
  if (service) {
    const greeted = GREETED.exec(text);
    if (greeted?.[1] !== undefined) add(greeted.index + greeted[0].length - greeted[1].length, greeted[1]);
  }
  const signed = text.includes('\n') ? SIGNED.exec(text.slice(-200)) : null;
  if (signed?.[1] !== undefined) add(text.lastIndexOf(signed[1]), signed[1]);
  return found;
};

/** One look says whether there is any cue at all. */
const ANY_CUE =
  /name|naam|nome|nombre|nom |holder|call|hei[sß]|appel|llamo|chiamo|hedder|heter|this is|it'?s |here|i'?m |i’m |i am |behalf|signed|booking|passenger|recipient|beneficiary|contact|ask for|sp[eo]|talk|chat|my [a-z]|regards|sincerely|wishes|thank|cheers|grü|cordial|saludos|joined|left|entered|\b(?:m(?:rs?|s|x|iss)|dr|prof|sir|mada|herr|frau|se.or|mons)/;

/** One look each says whether the patterns are worth their time. */
const SURE_WORDS =
  /name|holder|call me|am called|hei(?:ß|ss)e|appelle|nom est|nombre es|llamo|chiamo|meu nome|naam|hedder|heter/;
const TITLE_WORDS = /\b(?:mrs?|ms|miss|mx|dr|prof|sir|madam|herr|frau|se.ora?|monsieur|madame)\.? /;

/** The words of a supposed name up to the first that cannot be one. */
function leadingName(words: string): string {
  const kept: string[] = [];
  for (const word of words.split(' ')) {
    if (NO_NAME.has(word.toLowerCase().replace(/['’.]/g, ''))) break;
    kept.push(word);
  }
  return kept.join(' ');
}
