import type { Act } from './act';
import type { ActMatch } from './analyse';

/** The act that a guard cancels where they touch. */
const GUARDS: Partial<Record<Act, Act>> = {
  no_human_request: 'human_request',
  no_contact_request: 'contact_request',
  no_correction: 'correction',
  no_not_followed: 'not_followed',
  not_told_otherwise: 'told_otherwise',
  no_fallback: 'fallback',
  no_promise: 'promise',
  no_steer: 'steer',
  no_feeling: 'praise',
  no_distress: 'distress',
};

/** Stays in sight: words that only mention a person must not be read as a request by their look. */
const KEPT: Act = 'no_human_request';

/** Drops the acts that a guard's stretch of text overlaps, and the guards themselves but for the kept one. */
export function withoutGuarded(acts: readonly ActMatch[]): readonly ActMatch[] {
  if (!acts.some((act) => GUARDS[act.act] !== undefined)) return acts;
  return acts.filter((match) => {
    if (GUARDS[match.act] !== undefined) return match.act === KEPT;
    return !acts.some(
      (guard) => GUARDS[guard.act] === match.act && guard.from < match.to && match.from < guard.to,
    );
  });
}
