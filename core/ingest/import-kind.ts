/** What an imported file holds. */
export const IMPORT_KINDS = ['transcripts', 'customers', 'policies'] as const;

export type ImportKind = (typeof IMPORT_KINDS)[number];
