import 'server-only';
import { LONGEST_NAME } from '@/core/review/review-step';
import { readInvitationFor } from '@/db/read/read-access-links';
import { readPersonByEmail } from '@/db/read/read-people';
import { createPerson } from '@/db/write/create-person';
import { admitInvited } from '@/db/write/follow-access-link';
import { recordEvent } from '@/db/write/record-event';
import { engine } from './engine';
import { singleSignOn } from './single-sign-on';

/** What the provider says of somebody, whose word was checked before. */
interface Claims {
  readonly iss?: unknown;
  readonly email?: unknown;
  readonly email_verified?: unknown;
  readonly name?: unknown;
}

/** Nobody: better-auth then sends the browser back with an error. */
const NOBODY = { email: '' };

/**
 * Who comes by the provider gets in where they have an account, an invitation or an e-mail of a domain that is let in.
 * An e-mail that the provider has not verified is nobody's: anybody might have claimed it there.
 */
export async function admit(claims: Claims): Promise<{ email: string; name?: string }> {
  const provider = singleSignOn();
  const { iss, email, email_verified: verified } = claims;
  if (provider === null || typeof email !== 'string' || verified !== true) return NOBODY;
  if (iss !== undefined && plain(String(iss)) !== plain(provider.issuer)) return NOBODY;
  const known = email.trim().toLowerCase();
  const domain = known.split('@').at(-1) ?? '';
  const name = nameIn(claims.name, known);
  const now = Date.now();
  return engine().transaction(async (db) => {
    const person = await readPersonByEmail(db, known);
    if (person !== null) return { email: known, name: person.name };
    const invitation = await readInvitationFor(db, known, now);
    if (invitation === null && !provider.domains.includes(domain)) return NOBODY;
    const newcomer = { name, email: known, role: 'viewer', channels: null, passwordHash: null } as const;
    const id =
      invitation === null
        ? await createPerson(db, newcomer, now)
        : await admitInvited(db, invitation, newcomer, now);
    const subject = { type: 'person', id } as const;
    await recordEvent(db, { id, name }, { kind: 'person-added', subject }, now);
    return { email: known, name };
  });
}

function plain(issuer: string): string {
  return issuer.replace(/\/$/, '');
}

function nameIn(claimed: unknown, email: string): string {
  const name = typeof claimed === 'string' ? claimed.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim() : '';
  return (name || email).slice(0, LONGEST_NAME);
}
