import { z } from 'zod';

/** What a backup says of itself: `manifest.json`, the first file in it. */
export const backupManifestSchema = z.object({
  format: z.literal('trustledger-backup'),
  /** Raised when an older version of the program could not read it any more. */
  version: z.int().min(1),
  /** When the workspace was as this backup holds it, ISO 8601. */
  createdAt: z.iso.datetime(),
  /** When the newest migration of its database was made, epoch milliseconds. */
  schema: z.int().min(0),
  conversations: z.int().min(0),
  /** Imported files that come with it. */
  files: z.int().min(0),
});

export type BackupManifest = z.infer<typeof backupManifestSchema>;

/** The version of the form that this program writes, and the latest that it reads. */
export const BACKUP_VERSION = 1;
