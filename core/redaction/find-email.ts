import type { Finder, Sighting } from './sighting';

/** RFC 5321 limits: 64 characters before the at sign, 255 after it. */
const LONGEST_LOCAL = 64;
const LONGEST_DOMAIN = 255;

const LOCAL = /[\p{L}\p{N}._%+'-]/u;
const DOMAIN = /[\p{L}\p{N}.-]/u;
const TOP_LEVEL = /\.[\p{L}]{2,24}$/u;

/** As people say it: "anna dot berg at example dot org", also "(at)" and "[dot]". Bounded, so linear. */
const SPOKEN =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}_-]{1,30}(?:(?: ?[([] ?dot ?[)\]] ?| dot |\.)[\p{L}\p{N}_-]{1,30}){0,3}(?: ?[([] ?at ?[)\]] ?| at )[\p{L}\p{N}-]{1,40}(?:(?: ?[([] ?dot ?[)\]] ?| dot |\.)(?:[\p{L}\p{N}-]{1,30})){0,2}(?: ?[([] ?dot ?[)\]] ?| dot |\.)(?:com|net|org|edu|gov|info|biz|io|co|uk|us|ca|de|fr|es|it|nl|be|at|ch|se|no|dk|fi|pl|pt|ie|in|au|nz|br|mx|za|jp|eu|me|app|dev|test|example)(?![\p{L}\p{N}])/giu;

/** "Me at home dot com" is a joke unless the text speaks of mail. */
const SPOKEN_CUE = /mail|address|write|reach|contact|send|account|log ?in|registered/;

/** E-mail addresses, with or without a mail program's brackets, and spoken ones with "at" and "dot". */
export const findEmail: Finder = (text, { lower }) => {
  const found: Sighting[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let start = at;
    while (start > 0 && at - start < LONGEST_LOCAL && LOCAL.test(text[start - 1] ?? '')) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at <= LONGEST_DOMAIN && DOMAIN.test(text[end] ?? '')) end += 1;
    while (end > at && !/[\p{L}\p{N}]/u.test(text[end - 1] ?? '')) end -= 1;
    while (start < at && /[.'%-]/.test(text[start] ?? '')) start += 1;
    const domain = text.slice(at + 1, end);
    const server = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(domain);
    if (start === at || !(server || TOP_LEVEL.test(domain)) || domain.includes('..')) continue;
    found.push({ kind: 'EMAIL', start, end, value: lower.slice(start, end) });
  }
  if (/[([] ?(?:at|dot) ?[)\]]/.test(lower) || (/ dot /.test(lower) && SPOKEN_CUE.test(lower))) {
    for (const match of lower.matchAll(SPOKEN)) {
      const end = match.index + match[0].length;
      const value = match[0]
        .replace(/ ?[([] ?dot ?[)\]] ?| dot /g, '.')
        .replace(/ ?[([] ?at ?[)\]] ?| at /g, '@');
      found.push({ kind: 'EMAIL', start: match.index, end, value });
    }
  }
  return found;
};
