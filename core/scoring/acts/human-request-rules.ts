import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/**
 * Ways to ask for a person. Confidence is the estimated precision of the rule on support chats;
 * a rule that is right less than half of the time is not worth having.
 */
export const HUMAN_REQUEST_RULES: readonly PhraseRule<Act>[] = [
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
      @speak to|with|#|w a|an|the|your|real|human|live assistant
      live chat|talk|conversation|call|support with ~2 {person}
      want|need|prefer|like a|an chat|conversation|call|word|talk with ~2 {person}
      direct|lead|point me to ~2 {person}
      speak|talk to|with ~2 human|person|agent|operator|representative
    `,
  },
  {
    act: 'human_request',
    rule: 'request.connect-me',
    confidence: 0.95,
    phrases: `
      put|pass|patch me|us ~2 through|on|over|onto to? ~3
      put|pass this|it|me through|over to ~3 {person}
      put|get|have me|us on|through|onto|over to|with ~3 {person}
      get me through to ~3
      @connect me|us|this to|with|#|over ~3 {person}
      @connect my call|chat|query|case|request|question ~1 to|with|#|over ~3 {person}
      @connect me|us to|with|#|over ~2 @team
      @connect me|us please|pls|now|already|$
      ^ please? escalate|escalation please?|this|it|now $
      put|get|have a|an|your|someone|somebody|@real @real? @person? on|through
      put|get @someone ~3 on|through $
      put your|a|the ~1 @person on|through
      get|take me off this|the|your @bot
      go|straight|directly|through|over to a|an|@real @real? @person
      let|put|get me|us through to
      get|grab hold of ~2 {person}
      be put|passed through to
      put me|us in contact|touch with ~2 {person}
      get|getting|involve|involving|include|including a|an|another|your|one ~2 colleague|colleagues|@server|person ~1 involved|in|here
      ask|get|have one of your|ur ~1 @person
      feel|be better|happier|safer|comfortable ~5 {person}
      @speak it|this|that|my ~2 with ~2 {person}
      ^ @real? @server|person|human please|pls|plz|now
      is|will a|any|@real @real? human|person going|gonna|ever|to ~1 read|look|see|check|reply|answer
      asked|asking|requested|requesting ~1 for? a|an|@real @real? @person
      ask|get|have a|an|your|one|some @real? colleague|colleagues|supervisor|manager|superior
      connecting|transferring me to ~3 {person}
      be connected|transferred|forwarded|put|passed|redirected|escalated ~1 to|with ~3 {person}
      be connected|transferred|forwarded|passed to|with ~2 @team
      hand|pass me|this|us over|on|to ~3 {person}
      give me to ~2 {person}
      transfer to|# ~2 {person}
      transfer|connect to|#|with ~1 @real? @person
      connect with ~2 {person}
      escalate to ~2 {person}|@team
      escalate this|it|me|my
      ^ handoff $
      human handoff|handover
      hand off to ~2 {person}
      get|be in touch with ~2 @person
    `,
  },
  {
    act: 'human_request',
    rule: 'request.want-person',
    confidence: 0.92,
    phrases: `
      @want a|an|some|any|the|your|another|one @real? @real? @server|manager|person|colleague|technician|staff|boss
      @want a|an|some|the|your @real? @real? specialist|expert|representative|consultant|associate|technician|clerk to|who|that|please|pls|now|here|for|on|$
      @want @real @person|@being|@someone
      {give-me} a|an|some|any|the|your|another|one @real? @real? @person
      {give-me} @real @person|@being|@someone|one
      {give-me} @person
      {give-me} ~1 human|real one
      @want|have one of you|your|ur|yours ~1 @person|people|guys|team|$
      @want|rather|prefer ~1 member of
      @want|rather @someone who|from|at|in|qualified|real|human|else
      @want|rather|prefer one of you|your|ur ~1 @person
      would|id|d like|prefer a|an|@real @real? @real? @person
      id|would|d rather|prefer|sooner ~1 @speak ~1 {person}
      id|would rather|prefer|sooner {person}
      @want|get|find|send|bring me? @someone who|from|on|human|real|else|here|at
      {give-me} @someone
      have a|an @real? @person
      @want assistance|help|support from|of a|an|@real|your @real? @real? @person
      help|assistance|support|answer|answers|reply from a|an|@real @real? @real? @person
      @want human|live|real help|assistance|support|contact|interaction|agent|person|operator
      @ask i|we have|get a|an|one @real? @person
      @ask i|we have|get @someone ~1 else|real|human|please
      @want @person please|pls|plz|now|asap|$
      @give a|an @real? @person please|pls|now|$
    `,
  },
  {
    act: 'human_request',
    rule: 'request.is-there-person',
    confidence: 0.88,
    phrases: `
      is|are|isnt|arent there ~2 @real @person|@being|@someone|people
      is|are|isnt|arent there ~1 a|an|any|no @real? @server
      any|some chance ~2 a|an|@real @real? @person
      @someone from|on|in|at your|the|ur ~1 @team ~1 can|could|would|will|who
      whos|who in charge
      is|are there a|an|any|some|no @real? @person ~1 i|we|who|that|to|available|here|around|there|on|in
      is|are|isnt|arent there @someone ~3 i|we|who|that|to|real|human|on|in|behind|with|there|else
      is|are @someone ~1 real|up|alive|human|awake|available|working
      is|are @someone on duty|shift
      is|are @someone at|in|from|on your|ur|the ~2 who|that|able
      any|no @real? agents|agent|humans|human|person|representative|rep|operators available|around|here|there|on|free|online
      any|no @real agents|agent|humans|human|person|representative|people|representatives
      is @someone who ~3 there|here|available
      do|does you|ya|u have|got ~2 @real @person|@someone|people
      do|does you|ya|u have|got any|a|an|some @person i|we|who|that|to|available
      how|where ~3 reach|contact|find|get @det? @real? @person|@someone
      is there no|not @person|woman|man|one|a|single
      human|person available|around|there
    `,
  },
  {
    act: 'human_request',
    rule: 'request.person-should-act',
    confidence: 0.86,
    phrases: `
      can|could|would|will|may a|an|any|one|your|@real @real? @real? @person ~2 @handle|help|call|tell|check|talk|speak|contact|message|text
      can|could|would|will one of you|your|ur ~1 @person|people|guys? ~1 help|look|check|sort|fix|step|take|handle|speak|talk
      can|could|would|will @someone at|from|in|on|real|human|actual|else|with|competent|there|over ~5 @handle|help|tell|check|explain|talk|speak
      can|could|would @someone ~2 step|intervene|take over|review|handle
      can|could|would @someone please|pls|actually|just|at ~2 look|sort|fix|handle|review|step|take|investigate|deal
      let a|an|@real|your @real? @person ~1 @handle|help|check
      have|get a|an|your|some @real? @person to? @handle|help|check|call|contact|message
      rather @someone ~1 @handle|tells|told|explains|looks|tell|help|answered|looked
      @speak properly|directly|to with a|an @person
      @someone i|we can|could @speak
    `,
  },
  {
    act: 'human_request',
    rule: 'request.not-a-bot',
    confidence: 0.8,
    phrases: `
      dont|not|never|no|stop|hate|refuse ~1 want|need|like|wanna|to ~3 @speak ~2 a|an|the|this|to|with @bot
      dont|not want|need|like|wanna a|an|the|this|your|any|another @bot
      @person|@someone|one|you not a|an|the|this|your|another @bot
      @person not @bot
      no more @bot
      sick|tired|fed of|with|up ~2 @speak ~2 @bot
      instead of a|an|the|this|your @bot
      rather|other than a|an|the|this|your|with|to @bot
    `,
  },
  {
    act: 'human_request',
    rule: 'request.someone-with',
    confidence: 0.72,
    phrases: `
      ^ @someone with|in ~2 authority|power|brain|pulse|clue|charge|heartbeat|hands|soul|sense|knowledge
      @someone|anything|anyone with a pulse|heartbeat|brain|soul
      @someone with|who ~1 authority|can|knows|could|actually|is|has|does
      ^ @someone from|at|in your|the|ur|customer|support|billing|refunds|service|care|actual ~3 please|pls|now|$
      @someone who|that works|breathes|understands|decides|speaks
      @real being|creature|soul
      @person|colleagues|people who|that|with breathes|breathe|thumbs|pulse|brain
    `,
  },
  {
    act: 'human_request',
    rule: 'request.wish-and-person',
    confidence: 0.72,
    phrases: `
      @cue ~6 a|an|any|some|another|your|real|live|actual|no @real? @server
      @cue ~4 @real|just|straight @server
      @cue ~4 member of ~2 @team|staff
      @cue ~6 a|an|real|live|actual person $
      @cue ~6 a|an|real|live|actual person please|pls|now|instead|asap|thanks|then
    `,
  },
  {
    act: 'human_request',
    rule: 'request.someone-should-look',
    confidence: 0.6,
    phrases: `
      @want @someone to
      get|find|have|send me? @someone to
      can|could|would @someone look|sort|fix|handle|review|step|take|investigate|deal
      have|get @someone look|review|handle|contact|message|sort|take|deal|speak|talk
    `,
  },
  {
    act: 'human_request',
    rule: 'request.one-of-them',
    confidence: 0.75,
    phrases: `
      @ask i|we have|get|speak|talk ~2 one of them|those
      @want|have one of them|those
      {give-me} one of them|those
    `,
  },
];
