import 'server-only';
import { isAPIError } from 'better-auth/api';
import { headers } from 'next/headers';
import { encode } from 'uqr';
import { auth } from './auth';

/** Why a code is not taken, by better-auth's names for it; all else is a wrong code. */
const PROBLEMS: Readonly<Record<string, string>> = {
  INVALID_TWO_FACTOR_COOKIE: 'This took too long. Please begin again with your password.',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'That was tried too often. Please begin again with your password.',
  ACCOUNT_TEMPORARILY_LOCKED: 'That was tried too often. Please wait 15 minutes.',
};

const WRONG = 'This is not a code that works now.';

/** Finishes signing in by a code of the app (six digits) or a backup code, which works once. */
export async function finishSecondFactor(typed: string): Promise<{ email: string } | { problem: string }> {
  const code = typed.replace(/\s/g, '');
  const asked = { body: { code }, headers: await headers() };
  try {
    const byApp = /^\d{6}$/.test(code);
    const { user } = byApp ? await auth().api.verifyTOTP(asked) : await auth().api.verifyBackupCode(asked);
    return { email: String(user.email) };
  } catch (error) {
    return { problem: problemOf(error) };
  }
}

/** What an app needs to make codes from now on, and the codes for a day without it: shown once. */
export interface SecondFactorSetup {
  readonly secret: string;
  /** The square picture that the app reads: an SVG path on a grid of this size. */
  readonly picture: { readonly size: number; readonly path: string };
  readonly backupCodes: readonly string[];
}

/** Begins a second factor for whoever is signed in; it is in force once a first code was confirmed. */
export async function beginSecondFactor(password: string): Promise<SecondFactorSetup | { problem: string }> {
  try {
    const begun = await auth().api.enableTwoFactor({ body: { password }, headers: await headers() });
    if (begun.method !== 'totp') return { problem: WRONG };
    const secret = new URL(begun.totpURI).searchParams.get('secret') ?? '';
    return { secret, picture: pictureOf(begun.totpURI), backupCodes: begun.backupCodes };
  } catch (error) {
    return { problem: problemOf(error, 'This is not your password.') };
  }
}

/** Confirms the first code; gives a problem where it is wrong. */
export async function confirmSecondFactor(typed: string): Promise<string | null> {
  try {
    await auth().api.verifyTOTP({ body: { code: typed.replace(/\s/g, '') }, headers: await headers() });
    return null;
  } catch (error) {
    return problemOf(error);
  }
}

/** Takes the second factor away again; gives a problem where the password is wrong. */
export async function endSecondFactor(password: string): Promise<string | null> {
  try {
    await auth().api.disableTwoFactor({ body: { password }, headers: await headers() });
    return null;
  } catch (error) {
    return problemOf(error, 'This is not your password.');
  }
}

function problemOf(error: unknown, otherwise = WRONG): string {
  if (!isAPIError(error) || error.statusCode >= 500) throw error;
  return PROBLEMS[String(error.body?.code)] ?? otherwise;
}

/** One step to the right and back for each dark cell: a path that no script or style is needed for. */
function pictureOf(text: string): { size: number; path: string } {
  const { size, data } = encode(text, { ecc: 'M', border: 4 });
  const cells = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { size, path: cells.join('') };
}
