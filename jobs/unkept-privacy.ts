import { randomBytes } from 'node:crypto';
import { Privacy } from '@/core/ingest/privacy';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { keyedHash } from '@/db/keyed-hash';

/** For looking at a file without a workspace: everything is redacted, under a key that nobody keeps. */
export function unkeptPrivacy(): Privacy {
  return new Privacy(DEFAULT_SETTINGS, keyedHash(randomBytes(32).toString('hex')));
}
