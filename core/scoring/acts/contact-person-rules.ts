import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** Asking to be in contact with a person: to talk to one, to be connected, passed on or put through. */
export const CONTACT_PERSON_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'human_request',
    rule: 'request.talk-to-person',
    confidence: 0.95,
    phrases: `
      @speak to|with|#|wit|too|w @det? {person}
      @speak to|with|#|wit|too|w ~3 {person}
      @speak to|with|#|wit|too|w who|whoever|whomever
      @speak to|with|# @we|the ~2 @team|people
      have|a word with ~2 {person}
      word|chat|talk with|to ~3 people|lot|lads|crew|folks|bunch
      @speak|type|write|text|message to|with ~2 whoever|whomever
      whoever|whomever ~1 deals|does|handles|handle|looks|runs|works|decides|manages|fitted|did|is ~6 @speak|chat|join|text|message|call|reach|contact
      is|are there ~8 i|we ~1 can|could|may|might|would|should ~1 @speak|type|write|turn
      @speak|discussing|discuss ~3! with one of you|your|ur
      safer|happier|better|easier|comfortable|rather discussing|talking|speaking|dealing ~3! with ~2 {person}
      complain to a|an|the|your @real? @person
      who can|could|do|should i|we ~2 @speak ~1 to|with
      @speak to|with|# the? @team
      @speak to|with|# customer|technical|tech|human ~1 @team
      @speak directly|properly to|with ~3 {person}
      call|phone to? @speak to|with ~2 {person}
      explain|describe|say|report|show|tell|submit|give ~3 to a|an|some|your|the|actual @real? @person
      explain|describe|say|report|show ~3 to @real @person|@someone|@being
      converse|contact with? a|an @real? @person
      contact|contacting|reach|reaching a|an|the|your|any|some|another @real? @person
      contact|contacting|reach|reaching @real? @server
      contact|contacting|reach|reaching @someone
      contact|contacting a|an ~1 @person|assistant
      @speak to|with|#|w a|an ~1 assistant
      @speak to|with|#|w a|an|the|your|real|human|live assistant
      live chat|talk|conversation|call|support with ~2 {person}
      want|need|prefer|like a|an chat|conversation|call|word|talk with ~2 {person}
      direct|lead|point me to ~2 {person}
      speak|talk to|with ~2 human|person|agent|operator|representative
      @speak to|with|#|w ~1 a|an|the|your|another @trade
      @speak to|with|#|w @trade
      @ask i|we ask|consult a|an @trade
      @speak to|with ~2 man|woman|guy|lady|bloke $
      @want ~2 @speak ~1 @person|@someone
      ^ please? @speak|talking ~1 @server|@someone
      @speak to|with the? ~2 department|dept|desk|office|team|line please|pls|now|$
      @person|people|@someone ~3 i|we can|could|may|might ~2 @speak|turn
      ask|consult|message|text|email|dm a|an|@real @real? @server|person instead|directly|$
      through|thru to a|an|the|your|@real @real? @person
      get|come|go|break ~1 @through to ~2 {person}
      get|come to ~1 @real @person|@being|@someone
      get|come to a|an @server
      get an|a answer|reply|response from ~1 {person}
      hear|response|reply|answer|answers from a|an|@real @real? @person|@being
      served|assisted|helped|attended|answered|handled|advised by ~1 {person}
      have|having|start|get|hold|do ~4! conversation|chat|talk|word|call|discussion with ~3 {person}
      @real|normal|proper conversation|chat|talk with ~3 {person}
      complaint|complain|concern|concerns|complaints with|to|at a|an|the|your|@real @real? @person
      @person|@being|@someone|people|gentleman|woman|man ~1 i|we can|could|may|might explain|tell|show|report|describe|give|complain|turn|ask
      looking|hoping|trying|waiting|asking|begging|wishing for a|an|@real @real? @server|human|person
      looking|hoping|trying|wanting|needing|wishing|attempting|like|love|way|possible|able|chance to|for|of ~1 get|getting|reach|reaching|have|having|see|find|finding|contact|contacting ~3 @real|a|an|your|some|hold|@someone @real? @person|@being|someone|somebody|anyone|$
      hold of ~1 {person}
      go|run|discuss|sort|settle|clear|solve|handle|resolve|do|talk ~3! with a|an|@real @real? @person|@being
      go|run|discuss|sort|settle|clear|solve|handle|resolve|talk ~3! with @someone
      contact|touch with ~2 {person}
    `,
  },
  {
    act: 'human_request',
    rule: 'request.connect-me',
    confidence: 0.95,
    phrases: `
      put|pass|patch me|us ~2 @through to? ~3
      put|pass|patch me|us ~1 on|over|onto to|with? ~2 {person}|@team
      put|pass|patch me|us on|over $|now|please
      get me|us ~2 @through to? ~3
      put|pass this|it|me through|thru|over to ~3 {person}
      put|get|have me|us on|through|thru|onto|over to|with ~3 {person}
      get me through|thru to ~3
      @connect me|us|this to|with|#|over ~3 {person}
      @connect my call|chat|query|case|request|question ~1 to|with|#|over ~3 {person}
      @connect me|us to|with|#|over ~2 @team
      @connect me|us please|pls|now|already|$
      ^ please? escalate|escalation please?|this|it|now? $
      put|get|have a|an|your|someone|somebody|@real @real? @person? on|through|thru
      put|get @someone ~3 on|through|thru $
      put your|a|the ~1 @person on|through|thru
      get|take me off this|the|your @bot
      go|straight|directly|through|thru|over to a|an|@real @real? @person
      let|put|get me|us through|thru to
      get|grab hold of ~2 {person}
      be put|passed through|thru to
      put me|us in contact|touch with ~2 {person}
      get|getting|involve|involving|include|including a|an|another|your|one ~2 colleague|colleagues|@server|person ~1 involved|in|here
      ask|get|have one of your|ur ~1 @person
      feel|be better|happier|safer|comfortable ~5 {person}
      @speak it|this|that|my ~2 with ~2 {person}
      ^ @real? @server|person|human please|pls|plz|now
      is|will a|any|@real @real? human|person going|gonna|ever|to ~1 read|look|see|check|reply|answer
      asked|asking|requested|requesting ~1 for? a|an|@real @real? @person
      ask|get|have a|an|your|one|some @real? colleague|colleagues|supervisor|manager|superior
      connecting|transferring me to|with ~3 {person}
      be connected|transferred|forwarded|put|passed|redirected|escalated ~1 to|with ~3 {person}
      be connected|transferred|forwarded|passed to|with ~2 @team
      hand|pass|give me|us over|on|to ~3 {person}
      hand|pass|give me|us over|on|to ~2 @team|people|side
      hand|pass|give this|it|case|chat|conversation over|on to ~3 {person}|@team
      hand|pass|give this|it|case|chat to ~1 @person|@someone|people
      give me to ~2 {person}
      transfer to|# ~2 {person}
      transfer|connect to|#|with ~1 @real? @person
      connect with ~2 {person}
      escalate to|my
      @connect|get ~1 @server|person $|please|pls|now|asap
      assign ~5! to ~2 {person}|@team
      ^ please|pls? assign ~1 {person}
      @ask i|we have|get ~1 @someone|human|person $
      @ask i|we ~1 have|get a|an ~2 @trade
      {give-me} a|an ~2 @trade
      @want|have a|an @trade to|here|on|in|please|now|look|check
      escalate this|it|me|my
      ^ handoff $
      human handoff|handover
      hand off to ~2 {person}
      get|be in touch with ~2 @person
      take|move|send|bring|switch|swap|change|show|guide me|us ~1 to ~2 {person}
      take|move|switch|swap|change me|us ~1 over ~1 to ~2 {person}
      ^ please? switch|change|go|move|swap|skip|jump|straight ~1 to a|an|the|@real? @real? @server|person
      loop|bring|pull|call|rope|get|invite|add in|over|up? ~1 a|an|another|your|one|some @real? @person please|pls|now|in|here|over|$
      loop|pull|rope in ~1 {person}
      can|could|would|will you ~1 loop|bring|pull|call|invite in? ~1 {person}
      call|summon|page|alert|fetch|ring ~1 @real? @server|colleague|manager please|pls|now|here|$
      summon|page ~1 {person}
      hook me up with ~2 {person}
      over to ~1 @real? @server
      take this|it to ~1 @real? @person
    `,
  },
];
