import type { Role } from '@/core/conversation/role';
import { digitRuns } from './digit-runs';
import { findAddress } from './find-address';
import { findCard } from './find-card';
import { findEmail } from './find-email';
import { findIban } from './find-iban';
import { findIp } from './find-ip';
import { findName } from './find-name';
import { findNationalId } from './find-national-id';
import { findPhone } from './find-phone';
import type { RedactionKind } from './redaction-kind';
import type { Finder, Sighting } from './sighting';
import { TAG } from './tag';

/** The surer kinds first: where two see the same characters, the earlier one has them. */
const FINDERS: readonly [RedactionKind, Finder][] = [
  ['EMAIL', findEmail],
  ['IBAN', findIban],
  ['CARD', findCard],
  ['NATIONAL_ID', findNationalId],
  ['IP', findIp],
  ['ADDRESS', findAddress],
  ['PHONE', findPhone],
  ['NAME', findName],
];

export interface RedactionRules {
  kinds: ReadonlySet<RedactionKind>;
  /** Countries whose telephone numbers are known without a country code. */
  countries: readonly string[];
}

/** The personal details of a message, left to right, none overlapping another. Linear in the text. */
export function sightings(role: Role, text: string, { kinds, countries }: RedactionRules): Sighting[] {
  const runs = /\d/.test(text) ? digitRuns(text) : [];
  const lower = lowerCase(text);
  const context = { lower, runs, countries, service: role !== 'customer' };
  const found: Sighting[] = [];
  /** Where something was seen already; made when it is needed. */
  let taken: Uint8Array | null = null;
  const take = (sighting: Sighting) => {
    taken ??= new Uint8Array(text.length);
    if (taken[sighting.start] || taken[sighting.end - 1]) return;
    // A later one may lie around an earlier one.
    if (taken.subarray(sighting.start, sighting.end).includes(1)) return;
    taken.fill(1, sighting.start, sighting.end);
    found.push(sighting);
  };
  for (const { 0: tag, 1: kind, index } of text.includes('[') ? text.matchAll(TAG) : []) {
    take({ kind: kind as RedactionKind, start: index, end: index + tag.length, value: tag });
  }
  for (const [kind, find] of FINDERS) {
    if (kinds.has(kind)) for (const sighting of find(text, context)) take(sighting);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Lower case without a change of length: some capitals have two small letters. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
