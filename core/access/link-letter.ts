import { LINK_LIFE_WORDS, type LinkKind } from './link-life';

/** The mail that brings somebody a link. Names of people are on a line of their own and in no address. */
export function linkLetter(
  kind: LinkKind,
  { link, madeBy, origin }: { link: string; madeBy: string; origin: string },
): { subject: string; text: string } {
  const until = `The link works once, for ${LINK_LIFE_WORDS[kind]}:`;
  if (kind === 'invitation') {
    return {
      subject: 'You are invited to Trustledger',
      text: `${madeBy} invites you to the Trustledger at ${origin}.\n\nMake your account here. ${until}\n\n${link}\n\nIf you expected no invitation, do nothing.\n`,
    };
  }
  return {
    subject: 'A new password for Trustledger',
    text: `Somebody asked for a new password for your account at ${origin}.\n\nChoose it here. ${until}\n\n${link}\n\nIf it was not you, do nothing: your password stays as it is.\n`,
  };
}
