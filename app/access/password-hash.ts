import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto';

/**
 * One of the equivalent sets that OWASP's Password Storage Cheat Sheet gives for scrypt: 32 MB and three rounds.
 * Node computes on four threads at most, so a flood of sign-ins takes no more than 128 MB.
 */
const COST = { N: 2 ** 15, r: 8, p: 3 };
const KEY_BYTES = 32;

/** `scrypt$N$r$p$salt$key`, so that later costs can stand beside these. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64'), key.toString('base64')].join('$');
}

/** Whether this is the password; false for a hash of another make. */
export async function verifyPassword({
  hash,
  password,
}: {
  hash: string;
  password: string;
}): Promise<boolean> {
  const [make, N, r, p, salt = '', key = ''] = hash.split('$');
  if (make !== 'scrypt') return false;
  const kept = Buffer.from(key, 'base64');
  const made = await derive(password, Buffer.from(salt, 'base64'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  });
  return kept.length === made.length && timingSafeEqual(kept, made);
}

/** NFKC, so that the same password typed on another keyboard is the same (NIST SP 800-63B 5.1.1.2). */
function derive(
  password: string,
  salt: Buffer,
  cost: ScryptOptions & { N: number; r: number },
): Promise<Buffer> {
  const maxmem = 256 * cost.N * cost.r;
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { ...cost, maxmem }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}
