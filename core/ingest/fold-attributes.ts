import type { Attributes } from './imported';

/** Fills what the first lacks from the second; what the first knows stays. */
export function foldAttributes(first: Attributes, second: Attributes): Attributes {
  return {
    channel: first.channel ?? second.channel,
    customerId: first.customerId ?? second.customerId,
    topic: first.topic ?? second.topic,
    language: first.language ?? second.language,
    botVersion: first.botVersion ?? second.botVersion,
    csat: first.csat ?? second.csat,
  };
}
