import { HUMAN_REQUESTS, HUMAN_REQUESTS_AGAIN, REASONS } from '@/demo/pieces/human-requests';
import type { Talk } from '@/demo/talk';

/** The customer asks for a person, here and now. */
export function askForPerson(talk: Talk): void {
  talk.askedForPerson = true;
  const parts = [talk.say(HUMAN_REQUESTS)];
  if (talk.random.chance(0.3)) parts.push(talk.say(REASONS));
  talk.customerAdds(parts);
}

/** And asks once more. */
export function askForPersonAgain(talk: Talk): void {
  talk.plantNext('escalation.circular');
  talk.customer(talk.say(HUMAN_REQUESTS_AGAIN), 'cross');
}
