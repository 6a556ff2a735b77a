/** Whether this is an IANA time zone that the runtime knows ("Europe/Madrid"). */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
