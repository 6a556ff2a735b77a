import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** Stretches in which a person is spoken of and not asked for; they cancel a request they touch. */
export const NO_HUMAN_REQUEST_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'no_human_request',
    rule: 'guard.past-contact',
    confidence: 1,
    phrases: `
      @past_talk to|with|# ~4 {person}
      @past_talk a|an|your|the|my|@someone ~2 @person
      @past_talk @someone
      @past_talk to|with ~2 @team
      i|we|ive|weve have|had|was|were|been|already ~2 speaking|talking|chatting|dealing to|with ~3 {person}
      i|we|ive|weve had|tried|managed|waited to|a|in ~1 @speak to|with ~3 {person}
      been|was|were|am|im|ive in contact|touch with ~3 {person}
      made|makes|making me|us|him|her|them @speak ~5 {person}|people
      been|was|were|got|being|already transferred|connected|passed|forwarded|put|told ~4 {person}
      after|when|while|since|before speaking|talking|chatting to|with ~3 {person}
      last time|night|week|month ~6 {person}
      conversation|chat|call|discussion with ~3 {person} ~2 yesterday|earlier|last|ago
      @person|@someone who|that i|we|he|she spoke|talked|chatted|dealt|helped|told|said|promised
    `,
  },
  {
    act: 'no_human_request',
    rule: 'guard.third-party',
    confidence: 1,
    phrases: `
      my|his|her|their|our|hers|its ~2 @person|@team
      my|his|her|their|our own ~1 @person
      travel|estate|cleaning|release|bonding|parking|border|immigration|letting|insurance|booking|realtor|leasing|ticket|gate|shipping|customs|secret|tax|bank|hr|project|account|store|hotel|property|relationship|branch|line|product|marketing|engineering|case|password|task|file|window|device|package|stage|campaign agent|agents|manager|managers|adviser|advisor|staff|operator
      @person @thing
      representative|representatives of|for
      @administer ~4! @person
      play|playing|against|versus|vs ~3! @person
      third party ~1 @person
      @someone|@person ~1 have|has|need|needs|must|be ~2 be|home|in|here|there|present ~2 to|when|for|home|in|$
      @someone|nobody|neighbour|neighbor|neighbours has|have|took it|them|one
      user agent
      @speak|talk to|with my|his|her|their|our ~3
      person|people in|from|on my|the party|booking|reservation|group|phone|ticket
      per|each|every|extra|another|additional|one|second|third|for|another person|human|adult
      first|last|other|same|the person on|in|named|called|whose|receiving|picking
    `,
  },
  {
    act: 'no_human_request',
    rule: 'guard.are-you-human',
    confidence: 1,
    phrases: `
      are|r|is|were|r|am you|u|this|it|that|ya i ~1 @real? @person|@bot|real|automated
      are|r you|u ~3 @real? @person|@bot|real
      is this|it|that ~2 @real? @person|@bot|real
      is this|it|that chat|conversation|call|line|service ~2 @real? @person|@bot|real
      do|have|did|am i|we ~1 have|got|chatting|reached|talking ~3 @person|@bot ~1 here|or
      you|u|youre|ur are|a|an|not|sound|seem|look|act|type ~2 @real? human|person|@bot|real
      am|are i|we ~1 @speak ~1 to|with ~3 {person}
      am|are i|we ~1 @speak ~1 to|with ~3 @bot
      am i|we ~1 connected|chatting|talking|speaking ~5
      thought|think|wondering|know|believe|see|hope if|that? you|u|this|it are|is|was|were|re|be ~2 @person|@bot|real
      thought|think|wondering|know|believe|see|hope if|that? youre|ur|its ~2 @person|@bot|real
      like|as a|an @real? @person
      call|consider yourself ~4
      is|are|was|were he|she|they|such ~2 @person
      he|she|they is|are|was|were ~3 @person|being
      used|want|trying to be a|an ~2 @person
      is|are there anyone|someone living|home|under|below ~3
    `,
  },
  {
    act: 'no_human_request',
    rule: 'guard.negated',
    confidence: 1,
    phrases: `
      dont|not|never|no|doesnt|didnt|neednt|wouldnt ~1 need|want|require|wanna|necessary|wish|bother ~5! {person}
      dont|not want|need you to @connect|put|pass|call|escalate
      no @real? @person|@someone please|pls|thanks|thank|necessary|needed|required
      no need|reason|point to|for|in|of ~5! {person}
      prefer|rather|want|wish|like|choose|asked not to? be? ~1 @connect|connected|transferred|put|passed|escalated|forwarded ~4!
      no need to @connect|put|pass|escalate|call
      ^ do|does|will|would|must|should i|we need|have to ~5 {person}|@trade
      prefer|rather|like|want to not @speak ~3 {person}|@trade
      and|but|so|or do|will|must i|we need|have to ~5 {person}
      does a|an @person need|have
      without ~1 @speak|having|needing|calling|contacting|bothering ~5! {person}
      without a|an|any @real? @person
      dont|not think|believe|suppose|guess ~2 need|needs|necessary|requires|have|want ~4! {person}
      how ~3 assign|route|train|configure|set|build
      train|teach|configure|set|build|make|program|design|tell ~2 @bot|assistant ~7
      @someone|@person ~3 @errand
      @someone|@person ~1 tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|saturdays|sunday|sundays
      ^ please|and|but|just|pls? dont|never @connect|put|pass|call|get|send me|us|it|this|a ~4!
      please|pls|and|but|so|just dont|never @connect|put|pass|call|get|send me|us|it|this|a ~4!
      you|u dont|neednt have|need to? @connect|put|pass|call|get|send me|us|it|this|a ~4!
      before ~2 @speak|contact|involve|call ~4 {person}
      no @person needed|required|necessary
      contact|reach|call|ask|@speak ~4 {person} ~1 if|when|once|unless needed|necessary|i|that|it
      i|we|ill|well|id will ~1 get|find|ask|call|try ~1 @someone|@person ~2 on|at|else|myself|there|later
      ill|well ~1 get|find|ask|call|try ~1 @someone|@person ~2 on|at|else|myself|there|later
      ill|will|gonna|going|gotta to? ~1 go|drive|walk|come|visit|call|ring|phone ~8! {person}|@speak
      ill|will|gonna|going|gotta to? ~1 go|drive|walk|come|visit ~4 and @speak|see|ask ~2 {person}
      ill|well|will ~1 try|find|check ~5 contact|call|ask ~2 {person}
      hate|hated|avoid|afraid ~2 @speak|calling ~4! {person}
      rather not ~2 @speak|calling ~4! {person}
      better|nicer|faster|quicker|smarter|friendlier|kinder than ~3 {person}
      @person|@someone is not needed|necessary|required
    `,
  },
  {
    act: 'no_human_request',
    rule: 'guard.reported',
    confidence: 1,
    phrases: `
      a|an|the|your|that|this|one|last|previous|first|another @real? @person ~2 told|said|promised|confirmed|called|sent|gave|helped|hung|was|were|has|had|did|didnt|never|yesterday|earlier|assured|advised|offered|refused|wrote|asked|left|came|shouted
      @someone told|said|promised|called|sent|gave|hung|has|had|was|used|stole|took|left|came|broke|shouted|keeps|already|accidentally|tried|hacked|made|charged|changed|logged
      @person @person? told|said|promised|called|gave|helped
      become|becoming|being|work|working|hired|job as? a|an ~1 @person
      to|you|he|she|they be a|an ~1 @person
      tip|tipping|thank|rate|praise|compliment|about ~2 the|your|my|that|this ~1 @person
      tell|told her|him|them|@person
    `,
  },
];
