export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 128;

/**
 * The commonest words that passwords of twelve characters and more are made of, from the top of the lists that
 * SecLists collects of leaked ones, and this product's name.
 */
const COMMON = new Set(
  `password passwort passw0rd p@ssword p@ssw0rd qwerty qwertz azerty qwertyuiop qwertyuiopasdf asdfghjkl zxcvbnm
   iloveyou letmein welcome welcometo administrator admin changeme letmeinnow abc abcd abcdef abcdefgh
   abcdefghijkl princess sunshine football baseball basketball superman batman dragon monkey shadow master
   whatever trustno trustnoone starwars computer internet michael jennifer jordan liverpool charlie samsung
   trustledger secret mysecret mypassword newpassword thisisapassword correcthorsebatterystaple qazwsx
   qazwsxedc qazwsxedcrfv zaqxsw asdf asdfasdf asdfqwer test testtest default temporary summer winter spring
   autumn january february december unitedkingdom manchester`.split(/\s+/),
);

/** Rows and runs of which a password may not be a piece. */
const RUNS = [
  '0123456789'.repeat(13),
  'abcdefghijklmnopqrstuvwxyz'.repeat(6),
  'qwertyuiopasdfghjklzxcvbnm'.repeat(6),
];

/**
 * Why a password is not taken, in one sentence; null where it is. Length and no guessable word, no rules on kinds
 * of characters (OWASP ASVS 5.0, 6.2; NIST SP 800-63B 5.1.1.2).
 */
export function passwordProblem(password: string, { email }: { email: string }): string | null {
  const characters = [...password].length;
  if (characters < SHORTEST_PASSWORD) return `A password has ${SHORTEST_PASSWORD} characters or more.`;
  if (password.length > LONGEST_PASSWORD) return `A password has ${LONGEST_PASSWORD} characters or fewer.`;
  const small = password.normalize('NFKC').toLowerCase();
  const [name = ''] = email.toLowerCase().split('@');
  if (small === email.toLowerCase() || (bare(name) !== '' && bare(small) === bare(name))) {
    return 'The password must not be the e-mail address.';
  }
  if (isGuessable(small)) return 'This password is one of the first to be guessed. Please choose another.';
  return null;
}

function isGuessable(small: string): boolean {
  const piece = repeated(small);
  const backwards = [...piece].reverse().join('');
  return (
    RUNS.some((run) => run.includes(piece) || run.includes(backwards)) || COMMON.has(repeated(bare(small)))
  );
}

/** The letters, without digits and signs at either end. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

/** The part that a word repeats; the word itself where it repeats none. */
function repeated(word: string): string {
  const period = `${word}${word}`.indexOf(word, 1);
  return period > 0 ? word.slice(0, period) : word;
}
