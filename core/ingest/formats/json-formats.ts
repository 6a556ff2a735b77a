import { CONTACT_LENS } from './contact-lens';
import { CX_INSIGHTS } from './cx-insights';
import { FRESHCHAT } from './freshchat';
import { GENESYS } from './genesys';
import type { JsonFormat } from './json-format';
import { MESSAGE_OBJECTS } from './message-objects';
import { NATIVE } from './native';

/** All JSON that can be read, the most telling first. */
export const JSON_FORMATS: readonly JsonFormat[] = [
  CONTACT_LENS,
  GENESYS,
  CX_INSIGHTS,
  FRESHCHAT,
  NATIVE,
  MESSAGE_OBJECTS,
];
