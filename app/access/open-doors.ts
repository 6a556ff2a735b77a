import { readHasPeople } from '@/db/read/read-has-people';
import { engine } from './engine';
import { announceSetupCode } from './setup-code';
import { signingSecret } from './signing-secret';
import { site } from './site';

/**
 * Settles at the start how the product is reached. It ends here, with one sentence, rather than be open to others
 * without accounts.
 */
export async function openDoors(): Promise<void> {
  try {
    const { mode, origin } = site();
    if (mode === 'local') return;
    signingSecret();
    if (!(await readHasPeople(engine().db))) announceSetupCode(origin);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
