import type { ActMatch, Analysis, MessageAnalysis } from '@/core/scoring/acts/analyse';
import { VOCABULARY } from '@/core/scoring/acts/grammars';
import { STOP } from '@/core/text/tokens';
import { hashOf } from '@/core/text/word-hash';

const PEOPLE = ['person', 'trade', 'trades', 'server'].map((name) => VOCABULARY.setOf(name));
const DENIALS = new Set(
  `not no never none nobody cannot cant wont dont doesnt didnt isnt arent unable without only just solely purely busy
  closed unavailable offline elsewhere instead`
    .split(/\s+/)
    .map(hashOf),
);
/** Read by hand: seven of eight such sentences after a request turn it down. */
const CONFIDENCE = 0.8;

/**
 * A sentence of a reply that speaks of people and says no, only, busy or closed after it: in answer to a request for
 * a person it turns it down, whatever the words. Undefined where there is none.
 */
export function deniedPeople({ tokens }: Analysis, reply: MessageAnalysis): ActMatch | undefined {
  let people = -1;
  for (let at = reply.from; at < reply.to; at++) {
    const word = tokens.word[at] ?? 0;
    if (people < 0 && PEOPLE.some((set) => VOCABULARY.sets.has(set, word))) people = at;
    else if (people >= 0 && DENIALS.has(tokens.hash[at] ?? 0)) {
      return {
        act: 'refuse_person',
        rule: 'refusal.people-and-no',
        confidence: CONFIDENCE,
        from: people,
        to: at + 1,
      };
    }
    if ((tokens.after[at] ?? 0) >= STOP) people = -1;
  }
  return undefined;
}
