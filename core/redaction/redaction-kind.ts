/** What is replaced before a message is stored. */
export const REDACTION_KINDS = [
  'EMAIL',
  'PHONE',
  'CARD',
  'IBAN',
  'NATIONAL_ID',
  'IP',
  'ADDRESS',
  'NAME',
] as const;

export type RedactionKind = (typeof REDACTION_KINDS)[number];

export const REDACTION_LABELS: Readonly<Record<RedactionKind, string>> = {
  EMAIL: 'E-mail addresses',
  PHONE: 'Telephone numbers',
  CARD: 'Payment card numbers',
  IBAN: 'Bank account numbers (IBAN)',
  NATIONAL_ID: 'National identity and tax numbers',
  IP: 'IP addresses',
  ADDRESS: 'Postal addresses',
  NAME: 'Names of people',
};
