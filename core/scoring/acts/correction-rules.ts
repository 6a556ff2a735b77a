import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** How customers say that they were misunderstood. */
export const CORRECTION_RULES: readonly PhraseRule<Act>[] = [
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
      wasnt|not|didnt ~1 asking|ask whether|if|about|for|how
      i|we was|were ~1 talking|asking|speaking|writing ~1 about|if|whether|how|when
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
      ^ no no ~1 the|my|somebody|someone|its|it|this|that ~2
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
      not a|an|the|this|your? @bot
    `,
  },
  {
    act: 'rejects',
    rule: 'correction.rejects-the-topic',
    confidence: 0.82,
    phrases: `
      dont|didnt|do|not|never|wouldnt not? ~1 want|need|require|fancy ~4!
      not|isnt|wasnt on|asking|talking|about|interested|after|for ~4!
      didnt|never|dont|not|did not? ask|asked|mention|mentioned|say|said ~1 for|about|what|which|if|whether|anything ~3!
      ^ no|nope? no? not the|a|an|about|my|your ~3!
      ^ no|nope more? ~3!
      forget|enough|nevermind|screw|skip|stop|never about|of|with|the|your|telling|sending|mind|showing ~4!
      who ~1 said|mentioned|asked|cares ~2 about|for ~3!
      care ~1 less? about ~3!
      nothing to do with ~3!
    `,
  },
];
