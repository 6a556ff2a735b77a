import { COPILOT_STUDIO } from './copilot-studio';
import { INTERCOM } from './intercom';
import { MESSAGES } from './messages';
import { SALESFORCE } from './salesforce';
import type { TableFormat } from './table-format';
import { TRANSCRIPTS } from './transcripts';
import { X } from './x';
import { ZENDESK_CHAT } from './zendesk-chat';

/** All tables that can be read, those with names of their own first. */
export const TABLE_FORMATS: readonly TableFormat[] = [
  INTERCOM,
  ZENDESK_CHAT,
  SALESFORCE,
  X,
  COPILOT_STUDIO,
  MESSAGES,
  TRANSCRIPTS,
];
