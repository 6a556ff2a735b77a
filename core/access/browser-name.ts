/** Most specific first: Edge says that it is Chrome, and Chrome that it is Safari. */
const BROWSERS = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const;

const SYSTEMS = [
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Android', 'Android'],
  ['Windows', 'Windows'],
  ['Mac OS', 'macOS'],
  ['Linux', 'Linux'],
] as const;

/** A browser as people know it, from what it says of itself, which it may make up. */
export function browserName(userAgent: string | null): string {
  const said = userAgent ?? '';
  const browser = BROWSERS.find(([sign]) => said.includes(sign))?.[1] ?? 'Another program';
  const system = SYSTEMS.find(([sign]) => said.includes(sign))?.[1];
  return system === undefined ? browser : `${browser} on ${system}`;
}
