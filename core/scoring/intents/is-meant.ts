import type { ActMatch } from '@/core/scoring/acts/analyse';

/** From this probability on an intent counts that no phrase heard; where the labelled clean conversations stay clean. */
const UNHEARD = 0.5;
/** Below this a phrase that was heard does not count: the words around it say something else. */
const HEARD = 0.2;

/** Whether a message has an intent, by its probability and by the phrase that was heard, if any. */
export function isMeant(p: number, phrase: ActMatch | undefined, unheard = UNHEARD): boolean {
  return p >= (phrase === undefined ? unheard : HEARD);
}
