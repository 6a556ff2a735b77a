/** Pages that people see before they are signed in. */
const DOORS = /^\/(sign-in|setup|reset|invitation)(\/|$)/;

/** What pages are made of: nothing of anybody's data. */
const PARTS = /^\/(_next\/|icon\.svg$|favicon\.ico$)/;

/** Whether an address may be asked for by somebody who is not signed in. */
export function isPublicPath(pathname: string): boolean {
  return DOORS.test(pathname) || PARTS.test(pathname) || pathname.startsWith('/api/auth/callback/');
}
