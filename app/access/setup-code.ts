import 'server-only';
import { createHash, randomInt, timingSafeEqual } from 'node:crypto';

/** Crockford's base 32: nothing that can be mistaken for another sign. Twelve of them are 60 bits. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** After so many wrong codes there is a new one, in the terminal. */
const MOST_WRONG = 10;

interface SetupCode {
  readonly hash: Buffer;
  wrong: number;
}

const shared = globalThis as { trustledgerSetupCode?: SetupCode };

/** Makes the code with which the first account is made and says it in the terminal; an earlier one is void. */
export function announceSetupCode(origin: string): void {
  const signs = Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('');
  shared.trustledgerSetupCode = { hash: hashOf(signs), wrong: 0 };
  const code = signs.replace(/.{4}(?=.)/g, '$&-');
  // On the error output: the start script passes that on from the first line.
  console.error(`Nobody has an account yet. Open ${origin}/setup and enter this code: ${code}`);
}

/** Whether this is the code, however it was typed. */
export function isSetupCode(typed: string, origin: string): boolean {
  const code = shared.trustledgerSetupCode;
  if (!code) return false;
  const right = timingSafeEqual(hashOf(plain(typed)), code.hash);
  if (!right) {
    code.wrong += 1;
    if (code.wrong >= MOST_WRONG) announceSetupCode(origin);
  }
  return right;
}

/** The code was used, and works no more. */
export function forgetSetupCode(): void {
  shared.trustledgerSetupCode = undefined;
}

function plain(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
}

/** Of one length, so that comparing takes one time. */
function hashOf(signs: string): Buffer {
  return createHash('sha256').update(signs).digest();
}
