import { openEngine } from '@/db/open-engine';
import { UnusableWorkspace } from '@/db/unusable-workspace';
import { failureSentence, isOutside } from './failure-sentence';

/**
 * Ends the server with one sentence where its database is damaged, of a later version or not ours. Anything else may
 * pass, such as a full disk, and does not keep it from starting: pages say what is the matter.
 */
export function refuseUnusable(database: string): void {
  try {
    openEngine(database).close();
  } catch (error) {
    if (error instanceof UnusableWorkspace) {
      console.error(error.message);
      process.exit(1);
    }
    if (!isOutside(error)) throw error;
    console.error(failureSentence(error));
  }
}
