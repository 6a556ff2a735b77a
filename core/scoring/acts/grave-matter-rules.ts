import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** Matters that a bot must not be left alone with: safety, law, fraud, leaving. The codebook's list. */
export const GRAVE_MATTER_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'grave',
    rule: 'missed.safety',
    confidence: 0.8,
    phrases: `
      smell|smells|smelling|smelt|leak|leaking|leaks ~3 gas|burning|smoke
      gas leak|smell|leaking
      carbon monoxide
      on|caught|catches|catching|starts ~1 fire
      smoke|smoking|sparks|sparking|flames ~3 coming|from|out|it|socket|plug|charger|battery
      electric ~1 shock|shocks
      got|get|gave ~2 shocked|shock
      bleeding|overdose|suicidal|suicide|unconscious|seizure|anaphylaxis|anaphylactic|choking
      chest ~2 pain|pains|tight|hurts|hurting
      lips|face|throat|tongue|eyes|mouth ~3 puffy|swollen|swelling|swell|tight|closing
      hives|rash ~3 all|covered|over|spreading
      covered in hives|rash
      ambulance|hospital|emergency room
      gas|fumes|chemical ~2 smell|leak|leaking|everywhere
      water ~3 electrics|socket|sockets|switch|fuse|plug|wires|light
      following|followed|stalking me|us
      hard|cant|difficulty|trouble ~1 to? breathe|breathing
      allergic|allergy reaction
      kill|hurt|harm|harming|hurting myself|himself|herself
      in danger|unsafe
      not|isnt safe
      took|taken|given|swallowed ~4 wrong|double|too ~4 dose|tablets|pills|medicine|medication
      wrong|double dose|medicine|medication|tablets|pills|prescription
      injured|injury|burned|burnt|burns my|his|her|me|child|hand|son|daughter
      brakes|steering|airbag failed|fail|failing|not|gone
    `,
  },
  {
    act: 'grave',
    rule: 'missed.legal',
    confidence: 0.75,
    phrases: `
      my|a|our|the|talk|hire|see|contact|get|call solicitor|lawyer|attorney|barrister
      legal action|advice|proceedings|claim
      take|taking|see|sue|suing ~3 court|legally
      small claims
      evicted|eviction
      court order|hearing|summons
      illegal|unlawful|illegally|unlawfully
      legally ~3 allowed|obliged|required|lock|entitled|bound
      can|is ~1 he|she|they|it|that legally|legal
      chargeback
      sue|suing you|them|your|the
      ombudsman|tribunal|regulator
      data breach
      discrimination|discriminated
      police report
      report ~3 police|regulator|ombudsman|authorities
    `,
  },
  {
    act: 'grave',
    rule: 'missed.fraud',
    confidence: 0.8,
    phrases: `
      fraud|fraudulent|scam|scammed|scammer|scammers|phishing|hacked|hacker|unauthorised|unauthorized
      identity theft
      stolen|stole ~3 card|account|identity|money|wallet|purse|details|phone|passport
      card|account|money|identity|wallet|purse|phone|passport ~2 was|been|got|is|has? ~1 stolen|cloned|hacked|compromised
      not|didnt|never|did ~1 make|made|authorise|authorize|approve|recognise|recognize|do ~3 payment|transaction|transactions|charge|charges|transfer|purchase|withdrawal|payments|purchases
      dont|do ~1 not? recognise|recognize
      someone|somebody|stranger|somebodys|someones ~3 used|using|bought|accessed|logged|spending|spent|withdrew|taking|took|opened|changed ~3 my|card|account|money|name|details|password
    `,
  },
  {
    act: 'grave',
    rule: 'missed.cancellation',
    confidence: 0.6,
    phrases: `
      want|wants|need|like|wish|trying|please|can|could|how|decided|going|must ~4 cancel|terminate ~4 contract|subscription|membership|account|plan|policy|service|services|broadband|everything|it
      ^ cancel|terminate ~3 contract|subscription|membership|account|plan|policy|service|services|broadband
      want|need|like|wish|trying|please|can|could|how|going ~4 close|delete|deactivate ~3 account
      cancellation ~3 contract|subscription|membership|account|plan|policy
    `,
  },
];
