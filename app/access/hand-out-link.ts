import 'server-only';
import type { FormAnswer } from '@/core/access/form-answer';
import { linkLetter } from '@/core/access/link-letter';
import { LINK_LIFE_WORDS, type LinkKind } from '@/core/access/link-life';
import type { Database } from '@/db/database';
import { readDeliverySettings } from '@/db/read/read-delivery-settings';
import { isMailError } from '@/jobs/delivery/failed-attempt';
import { canSendLetters, sendLetter } from '@/jobs/delivery/send-letter';
import { site } from './site';

/** Where a link leads. */
function linkTo(kind: LinkKind, secret: string): string {
  return `${site().origin}/${kind}/${secret}`;
}

/**
 * Brings somebody their link: by mail, or where no mail is set up or it does not get through, to whoever asked, to
 * hand it over.
 */
export async function handOutLink(
  db: Database,
  { kind, secret, email, madeBy }: { kind: LinkKind; secret: string; email: string; madeBy: string },
): Promise<FormAnswer> {
  const link = linkTo(kind, secret);
  const byHand = `Please hand this link over. It works once, for ${LINK_LIFE_WORDS[kind]}.`;
  const settings = await readDeliverySettings(db);
  if (!canSendLetters(settings)) return { problem: null, done: `No mail is set up. ${byHand}`, link };
  try {
    await sendLetter(settings, { to: email, ...linkLetter(kind, { link, madeBy, origin: site().origin }) });
    return { problem: null, done: `A mail with a link is on its way to ${email}.` };
  } catch (error) {
    if (!isMailError(error)) console.error('Mail:', error);
    return { problem: null, done: `The mail server did not take the mail. ${byHand}`, link };
  }
}
