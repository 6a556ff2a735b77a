import { CONTACT_LENS } from './contact-lens';
import { COPILOT_STUDIO } from './copilot-studio';
import { CX_INSIGHTS } from './cx-insights';
import { FRESHCHAT } from './freshchat';
import { GENESYS } from './genesys';
import { INTERCOM } from './intercom';
import type { JsonFormat } from './json-format';
import { MESSAGE_OBJECTS } from './message-objects';
import { NATIVE } from './native';
import { rowsAsJson } from './rows-as-json';
import { SALESFORCE } from './salesforce';
import { X } from './x';
import { ZENDESK_CHAT } from './zendesk-chat';
import { zendeskHistory } from './zendesk-history';

/** All JSON that can be read, the most telling first. */
export const JSON_FORMATS: readonly JsonFormat[] = [
  CONTACT_LENS,
  GENESYS,
  CX_INSIGHTS,
  FRESHCHAT,
  rowsAsJson(INTERCOM),
  rowsAsJson(ZENDESK_CHAT, zendeskHistory),
  rowsAsJson(SALESFORCE),
  rowsAsJson(X),
  rowsAsJson(COPILOT_STUDIO),
  NATIVE,
  MESSAGE_OBJECTS,
];
