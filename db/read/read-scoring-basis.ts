import { compileRegister } from '@/core/scoring/accuracy/compile-register';
import { type ScoringBasis, scoringBasis } from '@/core/scoring/scoring-basis';
import type { Database } from '@/db/database';
import { readPolicies } from './read-policies';
import { readRegisterInForce } from './read-register-in-force';
import { readSettings } from './read-settings';

/** The settings and the policies in force. A register without an entry is none. */
export async function readScoringBasis(db: Database): Promise<ScoringBasis> {
  const settings = await readSettings(db);
  const inForce = await readRegisterInForce(db);
  if (inForce === null || inForce.entries === 0)
    return scoringBasis(settings, { register: null, registerVersion: null });
  const register = compileRegister(await readPolicies(db, inForce.version));
  return scoringBasis(settings, { register, registerVersion: inForce.judgesAs });
}
