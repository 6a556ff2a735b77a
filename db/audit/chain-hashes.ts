import { createHash } from 'node:crypto';
import { type ChainedEvent, chainedText } from '@/core/audit/chain';
import type { SubjectType } from '@/core/audit/event';
import { keyedHash } from '@/db/keyed-hash';

/** SHA-256 of the event and the hash before it, in hexadecimal digits. */
export function eventHash(event: ChainedEvent): string {
  return createHash('sha256').update(chainedText(event)).digest('hex');
}

/** What the log keeps of a subject for good: nobody without the workspace's key can tell what it was. */
export function subjectHash(workspaceKey: string, type: SubjectType, id: string): string {
  return keyedHash(workspaceKey)(`audit\n${type}\n${id}`);
}
