import type { Role } from '@/core/conversation/role';
import { compileGrammars, type Grammar } from '@/core/text/compile-grammars';
import { spellingVariants } from '@/core/text/spelling-variants';
import type { Act } from './act';
import { CUSTOMER_RULES } from './customer-rules';
import { EVENT_RULES, SERVICE_RULES } from './service-rules';
import { PHRASE_GROUPS, WORD_CLASSES } from './word-classes';

/** Nouns worth reading through a slip of the finger: everything else would find false friends. */
const KEY_NOUNS = `operator advisor adviser manager colleague somebody someone anyone anybody customer human agent
  person employee service support`;
/** Long ones, and hard to spell: two slips still leave no other word. */
const LONG_NOUNS = 'representative supervisor specialist technician receptionist';
/** Words of the frames around them, read through the commonest slips only. */
const KEY_VERBS = 'speak talk transfer connect contact escalate please need want';

/** Shorter words than this are too near to others for an arbitrary slip. */
const ANY_SLIP_FROM = 5;

/** Ordinary words and names near a key word. */
const NEIGHBOURS = new Set(
  `manage manages manger managed mangler advisory advise advised advises supervisory supervise humane persona operate
   operated operates anybodys specials specialism specialise specialize specialised specialized agents humans persons mangers serve served
   servile custom customs humana gent aged hunan argent parson pearson peron persian supports tal tall tale seed
   ned ned wan wart wat wait ant tak weant sneak steak speck speaks spear spoke plea pleas peas pleased pleases ease
   escalated escalates connects connected transfers advisors advisers managers operators`.split(/\s+/),
);

const words = (list: string) => list.split(/\s+/);

const compiled = compileGrammars<'customer' | 'service' | 'event', Act>(
  { customer: CUSTOMER_RULES, service: SERVICE_RULES, event: EVENT_RULES },
  { classes: WORD_CLASSES, groups: PHRASE_GROUPS },
  [
    ...words(KEY_NOUNS).map((word) => ({
      word,
      variants: spellingVariants(word, NEIGHBOURS, { anySlipFrom: ANY_SLIP_FROM }),
    })),
    ...words(LONG_NOUNS).map((word) => ({
      word,
      variants: spellingVariants(word, NEIGHBOURS, { twoSlips: true }),
    })),
    ...words(KEY_VERBS).map((word) => ({
      word,
      variants: spellingVariants(word, NEIGHBOURS, { anySlipFrom: 99 }),
    })),
  ],
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
