import type { AuditEvent, EventDetails, EventKind } from './event';

/** An event about an import, which is named by its number. */
export function about(kind: EventKind, id: number, details: EventDetails = {}): AuditEvent {
  return { kind, subject: { type: 'import', id: String(id) }, details };
}
