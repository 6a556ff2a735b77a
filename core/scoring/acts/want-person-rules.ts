import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** Asking for a person as for a thing: a wish, a question whether there is one, a demand for no bot. */
export const WANT_PERSON_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'human_request',
    rule: 'request.want-person',
    confidence: 0.92,
    phrases: `
      @want|like|love|prefer|appreciate a|an|some|any|your|another|one @real? @real? @server|manager|person|colleague|technician|staff|boss
      @want the|your @real? @server|manager|boss|receptionist|@trade
      @ask i|we have|get|see @someone in|from|at|on ~2 @team
      would|should|id|d like|love|prefer a|an|the @real? @trade please|pls|if|for|to|who|$
      get|find|send|have a|an|some|your|the @real @person|@being|@trade to
      get a|an @person to
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
      would|id|d like|prefer|love|appreciate a|an|@real @real? @real? @person
      would|id|d like|prefer|love|appreciate @someone with|who|that|from|in|to|@real|else
      id|would|d rather|prefer|sooner ~1 @speak ~1 {person}
      id|would rather|prefer|sooner {person}
      @want|get|find|send|bring me? @someone who|from|on|human|real|else|here|at
      {give-me} @someone
      have a|an @real? @person
      @want assistance|help|support from|of a|an|@real|your @real? @real? @person
      help|assistance|support|answer|answers|reply from a|an|@real @real? @real? @person
      @want|for ~1 human|live help|assistance|support|contact|interaction|agent|person|operator|review|reviewer|attention|response|reply|answer|assistant|intervention|decision|touch|eyes|involvement|chat
      @ask i|we have|get a|an|one @real? @person
      @ask i|we have|get @someone ~1 else|real|human|please
      @want @person please|pls|plz|now|asap|$
      @give a|an @real? @person please|pls|now|$
      {give-me} ~1 customer|client|technical|tech|live service|care|support|chat|agent
      @want|try to? ~1 customer|client|technical|tech service|care|support please|pls|now|person|people|agent|team|rep|$
      @want|prefer|try live chat|support|help|agent|assistance
      @want @speak ~1 customer|tech|technical service|care|support
      customer|client|live|tech|technical|human service|care|support|chat|agent|assistance please|pls|plz|now|asap
      ^ please? customer|client|live|tech|technical|human service|care|support|chat|agent|rep $
      @server please|pls|plz|now|asap|urgently $
      times|#|it|again|today|here|working|help|out|off|nope human|agent|operator|representative|rep|advisor|adviser|supervisor $
      @real? @person|@server required|needed|wanted|requested urgently|asap|now|please|pls|here|immediately|$
      requesting|request|demanding|seeking|wanting|needing|requiring ~1 a|an|the|your|@real @real? @person|@someone
      @want an|a|the|some|@real? actual|real|live|human|proper|other|different one|voice please|pls|now|$
      @want to? ~1 @speak ~1 @real|@server
      demand|insist|request|expect ~1 a|an|the|your|@real ~1 @person
      a|an|@real @real? @server|person would|will|should do|suffice
      how|what about a|an|@real|just @real? @person|@being
      @real? human|person|agent|representative|operator instead
      normal|proper|real|actual|any|some|get|have|is|want|need human conversation|contact|help|support|interaction|assistance|service|chat
      anything|nothing|anyone but a|an ~1 @bot
    `,
  },
  {
    act: 'human_request',
    rule: 'request.is-there-person',
    confidence: 0.88,
    phrases: `
      is|are|isnt|arent there ~2 @real @person|@being|@someone|people
      is|are|isnt|arent there ~1 a|an|any|no @real? human|humans|operator|operators|rep|reps
      is|are|isnt|arent there ~1 a|an|any|no @real? @server available|here|around|there|on|in|online|free|who|that|i|we|to|please|left|behind|$
      any|some chance ~2 a|an|@real @real? @person|@trade
      @someone from|on|in|at your|the|ur ~1 @team ~1 can|could|would|will|who
      whos|who is? responsible|accountable here|there
      whos|who is? in charge $|here|there
      ^ then? who can|could $
      is|are there a|an|any|some|no @real? @person ~1 i|we|who|that|to|available|here|around|there|on|in
      is|are|isnt|arent there @someone ~3 @speak|reach|ask|deal|contact|complain|turn
      is|are|isnt|arent there @someone ~2 who|that|to ~2 @handle|help|knows|understands|speaks|can|could|actually $|@handle|help|this|me|what|how|about
      is|are|isnt|arent there @someone ~1 real|human|behind|else|@real
      is|are|isnt|arent there @someone on|in|with|there ~1 your|the|this|end|side|line|charge|authority|team|support|brain|chat|other
      is|are|isnt|arent there @someone ~2 help|assist
      is|are @someone ~1 real|up|alive|human|awake|available|working
      is|are @someone on duty|shift
      is|are @someone at|in|from|on your|ur|the ~2 who|that|able
      any|no @real? agents|agent|humans|human|person|representative|rep|operators ~1 available|around|here|there|free|online
      any|no @real? humans|human|agent|person|operator ~1 on|in|to $|here|there|duty|this|chat|now|help|@speak|line
      any @real? humans|human|operator|representative $
      any|no @real agents|agent|humans|human|person|representative|people|representatives
      is @someone who ~3 there|here|available
      do|does you|ya|u have|got ~2 @real @person|@someone|people
      do|does you|ya|u have|got any|a|an|some @person i|we|who|that|to|available
      how|where ~3 reach|contact|find|get @det? @real? @person|@someone
      is there no|not @person|woman|man|one|a|single
      human|person available|around|there
      is|are a|an|the|your|any|@real @real? @person ~1 available|free|around|online $|now|right|to|please|yet|today
      is|are @someone|@person ~1 monitoring|watching|reading|manning
      ^ @someone ~1 @real|human ~1 $|there|here|please
      {give-me}|have|@want @someone with eyes|ears|hands|feelings
      @someone|anyone ~1 there|here|around ~1 who|that|with|to ~2 @handle|help|speaks|is|not
      there must|should|has to? be ~2 @person|@someone|people ~5 @speak|help|contact|ask|reach
      is|are there ~1 some|a|an|any ~1 @being|gentleman ~3 i|we|who|that|to
      do|does you|ya|u have|got ~2 staff|humans|agents|operators here|there|i|we|who|that|to|$
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
      skip|bypass|stop|exit|disable|avoid|drop|kill|quit|leave|end|cut the|this|your|these|with|using|all? ~1 @bot please|pls|now|stuff|thing|nonsense|and|$
      turn|switch ~1 off ~1 @bot
      ^ no @bot please|pls|$|i|just|only|human
      get|take me out|off|away of? the|this|your? @bot
      refuse|wont|not ~4! @speak ~2 with|to ~2 @bot
      dont ~1 @speak ~1 to|with ~1 @bot
      anything|anybody|anyone|someone|somebody but|except|other|who|that a|an|the|this|than|isnt|is|not? ~1 a|an? @bot
      @bot cant|cannot|wont|isnt ~5 need|want ~1 @person|@someone
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
    rule: 'request.one-of-them',
    confidence: 0.75,
    phrases: `
      @ask i|we have|get|speak|talk ~2 one of them|those
      @want|have one of them|those
      {give-me} one of them|those
    `,
  },
];
