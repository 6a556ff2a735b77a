import type { EventDetails } from './event';

/** An event as it is hashed: everything of a row but its own hash, and of the subject only its keyed hash. */
export interface ChainedEvent {
  readonly seq: number;
  /** UTC epoch milliseconds. */
  readonly at: number;
  readonly kind: string;
  readonly personId: string;
  readonly personName: string;
  readonly address: string | null;
  readonly subjectType: string | null;
  readonly subjectHash: string | null;
  /** Canonical JSON. */
  readonly details: string;
  /** The hash of the event before; empty for the first. */
  readonly previous: string;
}

/** Facts as canonical JSON (RFC 8785, of which a flat object with whole numbers needs the order of keys only). */
export function canonicalDetails(details: EventDetails): string {
  return canonicalJson(details);
}

/**
 * The text whose SHA-256 is the event's hash: its canonical JSON, the hash before included. The subject itself is
 * not in it, only its keyed hash: erasing a customer takes the names out and leaves the chain whole.
 */
export function chainedText({
  seq,
  at,
  kind,
  personId,
  personName,
  address,
  subjectType,
  subjectHash,
  details,
  previous,
}: ChainedEvent): string {
  const all = { seq, at, kind, personId, personName, address, subjectType, subjectHash, details, previous };
  return canonicalJson(all);
}

function canonicalJson(flat: Readonly<Record<string, string | number | boolean | null>>): string {
  return JSON.stringify(Object.fromEntries(Object.entries(flat).sort(([a], [b]) => (a < b ? -1 : 1))));
}
