import type { Role } from '@/core/conversation/role';
import { compileGrammars, type Grammar } from '@/core/text/compile-grammars';
import { spellingVariants } from '@/core/text/spelling-variants';
import type { Act } from './act';
import { CUSTOMER_RULES } from './customer-rules';
import { EVENT_RULES, SERVICE_RULES } from './service-rules';
import { PHRASE_GROUPS, WORD_CLASSES } from './word-classes';

/** Nouns worth reading through a slip of the finger: everything else would find false friends. */
const KEY_NOUNS = `representative operator advisor adviser supervisor manager specialist colleague somebody
  someone anyone anybody customer human agent person technician receptionist employee service support`;

/** Ordinary words one slip away from a key noun. */
const NEIGHBOURS = new Set(
  `manage manages manger managed advisory advise advised supervisory humane persona operate anybodys specials
   specialism agents humans persons mangers serve served custom customs humana gent aged`.split(/\s+/),
);

const compiled = compileGrammars<'customer' | 'service' | 'event', Act>(
  { customer: CUSTOMER_RULES, service: SERVICE_RULES, event: EVENT_RULES },
  { classes: WORD_CLASSES, groups: PHRASE_GROUPS },
  KEY_NOUNS.split(/\s+/).map((word) => ({ word, variants: spellingVariants(word, NEIGHBOURS) })),
);

export const VOCABULARY = compiled.vocabulary;

const BY_ROLE: Record<Role, Grammar<Act>> = {
  customer: compiled.grammars.customer,
  bot: compiled.grammars.service,
  agent: compiled.grammars.service,
  system: compiled.grammars.event,
};

/** The phrases that count in a message of this role. */
export function grammarOf(role: Role): Grammar<Act> {
  return BY_ROLE[role];
}
