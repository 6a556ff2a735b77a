/** What the audit log tells of, in the words that its page shows. */
export const EVENT_NAMES = {
  'sign-in': 'Signed in',
  'sign-in-failed': 'Failed to sign in',
  'sign-out': 'Signed out',
  'transcript-viewed': 'Read a conversation',
  exported: 'Took data away',
  'import-requested': 'Imported a file',
  'import-approved': 'Approved an import',
  'import-retried': 'Had a file read again',
  'import-cancelled': 'Cancelled an import',
  'import-undone': 'Undid an import',
  reviewed: 'Reviewed',
  'settings-changed': 'Changed settings',
  'policies-changed': 'Changed policies',
  'rescore-requested': 'Had all scored again',
  'person-added': 'Added a person',
  'person-changed': 'Changed a person',
  'person-removed': 'Removed a person',
  'key-created': 'Made an API key',
  'key-revoked': 'Revoked an API key',
  'report-closed': 'Closed a month',
  'report-sent': 'Sent a report',
  'backup-made': 'Made a backup',
  'backup-restored': 'Restored a backup',
  'text-deleted': 'Deleted text by the rule',
  'customer-exported': 'Took a customer’s data away',
  'customer-erased': 'Erased a customer',
  'workspace-emptied': 'Emptied the workspace',
} as const;

export type EventKind = keyof typeof EVENT_NAMES;

/** What an event can be about. A customer is kept as a keyed hash only. */
export type SubjectType = 'conversation' | 'customer' | 'import' | 'report' | 'person' | 'key';

/** Facts beside the subject. Never the text of a message, never a secret. Numbers are whole. */
export type EventDetails = Readonly<Record<string, string | number | boolean | null>>;

/** What happened, as whoever makes the change says it. */
export interface AuditEvent {
  readonly kind: EventKind;
  /** About which one, by the id that people know it by. */
  readonly subject?: { readonly type: SubjectType; readonly id: string };
  readonly details?: EventDetails;
}

/** Who did it; `address` where they came over a network and the workspace has accounts. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly address?: string | null;
}

/** The product itself, on a schedule or after a rule. */
export const SCHEDULE: Actor = { id: 'schedule', name: 'The schedule' };

/** Whoever runs a command on this machine. */
export const COMMAND_LINE: Actor = { id: 'command-line', name: 'Command line' };
