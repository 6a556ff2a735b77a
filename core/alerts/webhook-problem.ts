/**
 * Why alerts cannot be sent to a URL, one sentence; null where they can. Where it leads is looked at when it is
 * called: a name may mean another machine by then.
 */
export function webhookProblem(text: string): string | null {
  if (!URL.canParse(text)) return 'This is not a URL.';
  const { protocol, username, password, hash } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return 'A webhook begins with https://.';
  if (username !== '' || password !== '')
    return 'A webhook holds no user and no password; messages are signed.';
  if (hash !== '') return 'A webhook ends before its #.';
  return null;
}
