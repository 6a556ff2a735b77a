import type { DriverGroup } from './driver-group';
import type { FindingKind } from './finding';

/** What a reader sees instead of a key: a short label and one sentence that defines it. */
export interface Name {
  label: string;
  definition: string;
}

export const FINDING_NAMES: Readonly<Record<FindingKind, Name>> = {
  human_request: {
    label: 'Asked for a person',
    definition:
      'The customer asks to be served by a person, here and now. A signal: it costs nothing by itself.',
  },
  contact_request: {
    label: 'Asked for a phone number or e-mail',
    definition: 'The customer asks how to reach the company elsewhere. A signal: it costs nothing by itself.',
  },
  'escalation.refused': {
    label: 'Hand-off refused',
    definition:
      'The answer to a request for a person says no or leads back to self-service, with no way to a person.',
  },
  'escalation.ignored': {
    label: 'Hand-off ignored',
    definition: 'The answer to a request for a person neither grants nor declines it.',
  },
  'escalation.circular': {
    label: 'Had to ask again',
    definition: 'The customer asks for a person a second time before any person has written.',
  },
  'escalation.dropped': {
    label: 'Promised person never came',
    definition: 'A transfer or a person was promised, and no person wrote before the conversation ended.',
  },
  'escalation.delayed': {
    label: 'Person came late',
    definition: 'The first message of a person came later than the limit that the workspace sets.',
  },
  'escalation.repeat_after_transfer': {
    label: 'Had to repeat after the transfer',
    definition: 'After a transfer the customer had to give again what this conversation already held.',
  },
  'escalation.misdirected': {
    label: 'Sent to the wrong team',
    definition: 'The customer reached a team that could not help, or was passed on a second time.',
  },
  'escalation.missed': {
    label: 'Hand-off not offered',
    definition:
      'Nobody asked for a person and none was offered, though the bot was clearly out of its depth.',
  },
  'confusion.fallback': {
    label: 'Bot did not understand',
    definition: 'The bot says that it did not understand, asks for other words, or says that it cannot help.',
  },
  'confusion.loop': {
    label: 'Bot repeated itself',
    definition: 'The bot sends nearly the same content again in answer to a different message.',
  },
  'confusion.rephrase': {
    label: 'Customer had to rephrase',
    definition: 'The customer makes the same request in other words because the answer missed it.',
  },
  'confusion.correction': {
    label: 'Customer corrected the bot',
    definition: 'The customer says that they were misunderstood.',
  },
  'confusion.customer_lost': {
    label: 'Customer was lost',
    definition: 'The customer says that they do not understand the answer.',
  },
  'confusion.contradiction': {
    label: 'Bot contradicted itself',
    definition: 'The bot states something that conflicts with what it said earlier, and does not say so.',
  },
  'confusion.unanswered': {
    label: 'Question left unanswered',
    definition: 'A direct question gets a reply about something else.',
  },
  'accuracy.contradicts_policy': {
    label: 'Contradicts the policy',
    definition: 'A rule, price, limit or date that was stated conflicts with the policy register.',
  },
  'accuracy.unsupported_policy': {
    label: 'Invented policy',
    definition:
      'A rule was stated that nothing in the policy register supports, though the register covers the topic.',
  },
  'empathy.missing': {
    label: 'Distress not recognised',
    definition:
      'The customer states distress, anger or frustration, and the reply does not recognise it at all.',
  },
};

export const DRIVER_NAMES: Readonly<Record<DriverGroup, Name>> = {
  escalation: {
    label: 'Hand-offs',
    definition: 'Points lost where a customer needed a person and the way to one failed.',
  },
  accuracy: {
    label: 'Wrong statements',
    definition:
      'Points lost where something was stated that the policy register contradicts or does not support.',
  },
  confusion: {
    label: 'Confusion',
    definition: 'Points lost where bot and customer misunderstood each other.',
  },
  empathy: {
    label: 'Missing empathy',
    definition: 'Points lost where distress met no recognition.',
  },
  negativeEnd: {
    label: 'Negative end',
    definition: 'Points lost where the customer left on a negative note, whatever caused it.',
  },
};
