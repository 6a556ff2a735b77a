import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';
import { POINTS_OUT_RULES } from './contradiction-rules';
import { CUSTOMER_LOST_RULES } from './customer-lost-rules';
import { FEELING_RULES } from './feeling-rules';
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

const CORRECTION_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'correction',
    rule: 'correction.not-what-i-said',
    confidence: 0.93,
    phrases: `
      not|isnt|wasnt|wasn what i|we|im ~1 asked|asking|said|saying|meant|mean|wanted|want|told|requested|talking|need|needed|wrote
      not|isnt|wasnt ~1 what i|we @polite? asked|said|meant|mean|want|wanted|told
      not the|my question|point|issue|problem|topic|answer i|we asked|raised|wanted
      not|isnt|wasnt|doesnt|didnt ~1 the|my|answer|answering|addressed|address|answered ~1 question|query
      not an answer to
      nothing to do with ~1 what|my|that|it|this
      un related|unrelated to ~1 what|my
      isnt|not|wasnt|doesnt relevant|related|relate to|for ~1 what|my
      youre|you|u are? answering|talking ~1 a|about? ~2 different|another|wrong|else|other
      not|isnt|wasnt the|what ~2 i|we gave|sent|typed|wrote|told|meant|said|asked
      doesnt|didnt|dont|not answer|answering|address|addressing my|the|what ~2
    `,
  },
  {
    act: 'correction',
    rule: 'correction.i-said',
    confidence: 0.88,
    phrases: `
      ^ no|nope|nah ~1 i|we said|asked|meant|told|wrote|typed
      ^ no|nope not ~2 i said|meant|asked
      never said|asked|wrote
      did|do you|u even|actually? read|listen|look ~1 what|my|at|to|it|that|the
      have you|u even|actually? read ~1 what|my|it
      im|am talking|asking|referring|speaking|complaining about ~5! not
      im|am talking|asking|referring|speaking for|to ~2! not
      about ~3 not about
      asking|talking|complaining|mean|meant|is|its about ~4! not|never the|a|an|my|about ~2 $
      ^ not ~2 i|im ~1 meant|mean|asked|said|talking|need|want|wanted
      did|didnt|do|never not? ask|asked ~1 for|about|to|if|how|whether|you
      never|didnt mentioned|mention|spoke|say|wrote ~5 i want|meant|need|asked|said
      i|we didnt|never say|said|mention|write|mean ~6 i|we said|meant|wrote|asked|want
      ^ no? wrong @matter|one|address|city|date|day|flight|person|name|product|item $|i|its
      ^ no? thats|that|its is? a|an|the? wrong|different|another @matter|one|address|city|date|day|flight|person|name|product|item $|i
      wasnt|not|wasn asking|talking ~1 for|about|to|how
      i|we said ~3 not
      i|we asked|said|meant|wrote|typed ~4 not
      i|we already? asked|said|meant you? about|for|if|whether|how|why|when
      my question|point|issue|problem was|is|remains
      ^ please? read|reread what|my|it ~2 again|properly|said|wrote|message|question|please|carefully
      what i said|asked|meant|mean|wrote was|is
      im|i am not ~1 asking|talking|shopping
    `,
  },
  {
    act: 'correction',
    rule: 'correction.you-misunderstood',
    confidence: 0.93,
    phrases: `
      you|u|youve|you've|uve have|are|keep|just|re|still|completely? ~1 misread|misunderstood|misunderstand|misunderstanding|misheard|misinterpreted|mistook
      youre|your misunderstanding|misreading|misinterpreting
      misunderstood me|my|the|what
      you|u|youve got|get|have|keep|getting|youre me|it|that|this ~2 wrong
      you|u|youve got got? me|it|that|this|what ~2 wrong
      you|u didnt|dont|did|do|arent|are|not|havent|arent ~1 get|understand|understanding|listening|listen|read|reading|getting|hear|follow|following|grasp|paying ~2 what|me|my|it|question|attention|i|im|that|$
      youre|ur|your not listening|understanding|reading|getting|hearing|answering
      you misheard|misread|misunderstood
      you|u|youve got|have got? ~1 that|it|this|me|things backwards|mixed|confused|twisted|muddled|upside
      mixing|mixed|mix ~2 up ~2 with
      wrong again
      you|u answered|answer|addressed|gave|replied ~2 completely|totally|entirely|something|a|the? different|wrong|else|another|other
      listen to|carefully me|what i
      listen to me
    `,
  },
  {
    act: 'correction',
    rule: 'correction.not-this-but-that',
    confidence: 0.62,
    phrases: `
      ^ not the|a|an ~3 $
      ^ no|nope not ~4 $
      ^ no|nope no ~1 not ~4 $
      ^ no no no|not ~2 the|not|i|that
      ^ no no ~1 i want|need|meant|mean|said|asked
      ^ not the|a|my ~2 the|my ~2 $
      that|this|it isnt|is|wasnt|was not? my name|address|order|account|number|booking
    `,
  },
  {
    act: 'correction',
    rule: 'correction.says-it-again',
    confidence: 0.65,
    phrases: `
      ^ no|hello|but|sorry? i|im|we am|was|were? asking|complaining|talking|speaking|inquiring|enquiring|referring about ~2
      ^ i|we was|were only|just? asking|talking about|if|whether|how
      ^ i|we only|just|simply|merely asked|want|wanted|need|needed to? know? if|whether|how|when|what|why|where|about|for
      ^ i|we mean|meant a|an|the|my|our ~2
      ^ it|this|that is|was about the|my|our ~4
      ^ its about the|my|our ~4
    `,
  },
  {
    act: 'no_correction',
    rule: 'guard.own-slip',
    confidence: 1,
    phrases: `
      sorry i meant|mean|said
      oops|whoops|my|mistake|typo ~3 meant|mean|mistake|bad
      i meant|mean to|well
      you|u got|get my|the|our ~3 order|item|size|address|name|delivery|package|parcel wrong
      never|didnt|dont|havent ask|asked|ordered|order|said|told for|about|me|anyone ~2 charge|charges|subscription|payment|transaction|fee|fees|card|loan|upgrade|insurance|anything|nothing
      never asked|said|told|mentioned anyone|anybody|anything|nothing
      asked|asking|said|told|requested|asks ~5! {person}|@real|escalate
      said ~1 i want|wanted|need ~4 {person}
      want|wanted ~2 @speak ~3 {person}
      want|wanted a|an ~1 @person
      what i ordered|bought|paid|expected
      i|we said|asked|told ~2 yes|ok|okay|fine
      never told|mentioned me|us
      never said|mentioned how|that|when
      not ask|asking for much|money|lot|trouble
      did not ask ~1 for ~1 charge|charges|charged|anything
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
];
