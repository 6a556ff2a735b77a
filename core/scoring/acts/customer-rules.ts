import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';
import { REPEATING_RULES, WRONG_PLACE_RULES } from './after-transfer-rules';
import { POINTS_OUT_RULES } from './contradiction-rules';
import { CORRECTION_RULES } from './correction-rules';
import { CUSTOMER_LOST_RULES } from './customer-lost-rules';
import { DISTRESS_RULES } from './distress-rules';
import { FEELING_RULES } from './feeling-rules';
import { GRAVE_MATTER_RULES } from './grave-matter-rules';
import { NO_HUMAN_REQUEST_RULES } from './human-request-guards';
import { HUMAN_REQUEST_RULES } from './human-request-rules';
import { INSIST_RULES } from './insist-rules';

const CONTACT_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'contact_request',
    rule: 'contact.asks-number-or-address',
    confidence: 0.9,
    phrases: `
      what|whats|which|wheres|where|got|have|is|need|want|give|send|share|find|there|get|know|provide|for|tell ~4 phone|telephone|contact|direct|support|service|hotline|helpline|customer|landline|toll number|numbers|line|info|details
      what|whats|which|where|got|have|need|want|give|send|share|there|get|know|provide ~3 email|mail|e-mail address|addresses
      which|what|whats|wheres e? email|mail|mailbox|inbox
      what|which number|phone|email|line|hotline do|can|could|should|to|shall|would i|we|call|ring|contact|dial|write
      number|hotline|helpline|line|email to|i|we|where|that can|call|ring|could|reach|contact|dial|write ~2 call|ring|reach|contact|dial|save|speak|you|write|text|phone
      number to call|ring|dial|phone|reach|contact
      e? mail|email ~1 of|for your|the|ur ~3 team|department|support|manager|office|depot|desk|service
      how|where can|do|could|should|would i|we ~1 call|phone|ring|email|telephone|mail you|u|ya|your|support|customer
      can|could|may i|we|you ~1 have|get|give|send me? ~1 a|the|your|an|ur phone|telephone|contact|direct|email|mail|support number|address|info|details|contact|line
      what|whats|which the|a|your|is ~2 number|email|mail|hotline|helpline for|of|to
      who|whom ~3 email|mail|write|phone|ring|call
      where|to|which ~3 send|write|mail|address ~2 letter|complaint|mail|email|post
      ^ contact|phone|telephone number|details|info|email|line ~4 $
      ^ contact|phone|telephone number|details|info|email|line for|of|to|please
      phone|telephone number please|pls|for|of|to
      is there a|an|any ~1 number|hotline|helpline|email|phone
      your|ur phone|telephone|contact|support|customer|hotline number|email|details|info
    `,
  },
  {
    act: 'no_contact_request',
    rule: 'guard.own-contact-data',
    confidence: 1,
    phrases: `
      my|his|her|their|our|old|new|wrong|another|different ~2 phone|telephone|contact|mobile|cell|email|mail|number ~1 number|address|details|info|email
      my|our|his|her phone|email|mail|number|address
      i|we ~2 used|use|have|registered|signed|gave|got
      forgot|forget|forgotten|remember|lost|know ~2 which|what|my
      change|update|verify|confirm|add|edit|remove|link|register|modify|correct|replace ~4 phone|email|mail|contact number|address|details|info
      tracking|order|account|card|reference|confirmation|flight|serial|booking|routing|vin|ticket|policy|pin|iban|invoice|social|license|model|room|seat number|numbers
      phone number|email on|associated|linked|registered|in
      driver|drivers|courier|couriers|rider|riders|restaurant|seller|hotel|store|shop|doctor|doctors|bank ~1 number|phone|email
    `,
  },
];

export const CUSTOMER_RULES: readonly PhraseRule<Act>[] = [
  ...HUMAN_REQUEST_RULES,
  ...NO_HUMAN_REQUEST_RULES,
  ...CONTACT_RULES,
  ...CORRECTION_RULES,
  ...CUSTOMER_LOST_RULES,
  ...INSIST_RULES,
  ...POINTS_OUT_RULES,
  ...FEELING_RULES,
  ...REPEATING_RULES,
  ...WRONG_PLACE_RULES,
  ...GRAVE_MATTER_RULES,
  ...DISTRESS_RULES,
];
