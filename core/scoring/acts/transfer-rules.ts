import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** What a bot says about people: that one is coming, could come, will come later, or won't. */
export const TRANSFER_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'promise',
    rule: 'promise.transferring',
    confidence: 0.95,
    phrases: `
      connecting|transferring|redirecting|forwarding|routing|escalating|switching|rerouting you|u|this|your|the|now|it ~2
      putting you|u|this ~2 through|on|over to|now|$
      putting you|u through and|while|just|right|straight
      putting you|u in touch with ~2 {person}
      putting you|u on|onto|with to? ~3 {person}|@team
      {person} ~2 will|ll|shall be ~2 with you|u
      handing|passing|moving|sending|bringing|forwarding|taking|directing you|u|this|it|your ~3 over|on|to|onto|through|across
      handing over
      moving|sending|passing you|u on|over|across|along
      getting|fetching|finding|bringing|calling|summoning|grabbing|looping|pulling|paging|inviting|alerting|ringing|asking you|u|in? ~1 {person}
      getting|fetching|bringing|finding|grabbing|calling one now|in|for|over
      bringing|looping|pulling|calling in a|an|one|someone|somebody|our|my|the ~2
      ill|well|i|we will|ll|shall|can|am|m? now? connect|transfer|forward|hand|escalate|redirect|route|switch|patch you|u|this|your|the|it ~3
      ill|well now? put|pass|hand|send|move|bring|get|fetch|find|grab|call|take you|u ~2 through|over|{person}
      ill|well now? put|pass|hand|send|move|bring|get|take you|u ~2 on|to|onto ~3 {person}|@team
      ill|well now? get|fetch|find|grab|bring|call|pull|loop in|you|u|up? ~1 {person}
      i|we will|shall ~1 put|pass|hand|send|move|get|fetch|find|bring|call you|u ~2 through|over|{person}
      i|we will|shall ~1 put|pass|hand|send|move|get|bring you|u ~2 on|to|onto ~3 {person}|@team
      i|we will|shall ~1 get|fetch|find|bring|call|alert ~1 {person}
      let me ~1 connect|transfer|put|get|hand|pass|forward|bring|fetch|find|route|move|switch|escalate|patch|grab you|u|this|in? ~2 through|over|{person}
      let me ~1 connect|transfer|put|get|hand|pass|forward|bring|route|move|switch you|u|this ~2 to|on|with ~3 {person}|@team
      let me ~1 connect|transfer|escalate|forward|redirect ~2 you|this|your
      let me ~1 get|find|fetch|grab|call|bring|pull in? {person}
      going to ~1 connect|transfer|put|get|hand|pass|forward|bring|fetch|find|escalate ~1 you|this|{person}
      ive|have|has|weve|been just|now|also|already? connected|transferred|handed|passed|forwarded|escalated|alerted|paged|notified|asked|requested|summoned|called ~3 {person}|@team
      ive|have|been just|now? connected|transferred|escalated|handed you|u|this|your|over
      being|are|is|been now? connected|transferred|escalated|redirected|forwarded|handed|passed|rerouted to|over|on|now|through|you
      im|i|am ~1 connecting|transferring|handing|passing|forwarding|putting|getting|bringing|fetching|calling ~3 {person}|@team
      i|we rang|called|pinged|buzzed ~4 @team|@person|bell
      please? hold|stand|wait|stay ~3 while|whilst ~2 connect|transfer|get|find|put|fetch|bring|locate|look ~4 {person}|you|your|request
      hold for a|an|the|our|one|@someone|@person ~2
      transfer|transferring initiated|requested|started|to|in
      stay|remain|hold|keep on|in the line|chat ~4 @person|someone|somebody
    `,
  },
  {
    act: 'hold',
    rule: 'promise.please-hold',
    confidence: 0.8,
    phrases: `
      please? hold the? line? ~2 $
      please? hold|stand|wait|stay ~3 while|whilst ~5
      one|a|just moment|second|sec|minute ~2 $
      bear with me
    `,
  },
  {
    act: 'promise',
    rule: 'promise.person-will-join',
    confidence: 0.92,
    phrases: `
      {person} ~3 will|ll|shall ~1 be ~1 with|here|joining|in|available|taking|assisting|helping
      {person} ~3 will|ll|shall now? ~1 join|take|pick|step|text|message|chat|assist|help|continue|jump|look|read|speak|reply|respond|answer|handle|see|come|attend
      {person} ~3 is|are|s now? ~1 taking|picking|joining|coming|on|reading|here|reviewing|stepping|being|getting|looking|ready|connecting|headed|heading
      {person} ~3 joins|takes|comes|steps|texts|reads|jumps|writes ~2 you|over|up|in|on|your|this|here|now
      {person} ~3 picks ~1 up ~2 this|your|here|now|chat|conversation|shortly|soon|$
      {person} ~1 now reads|takes|sees|has|joins
      {person} on ~1 way
      will|ll|shall be ~1 with|joining you|u|this|here|the
      is|are|ll|will be? now|about|going? to? joining|join this|the|you|u|here|us|our|chat|now|$
      is|are|gets now? being? added|invited|pulled|brought to|into|in ~2 conversation|chat|call|thread|$
      {person}|@trade has|have been? added|invited|pulled|brought to|into|in ~2 conversation|chat|call|thread
      asking|asked|calling|called|alerting|alerted|pinging|pinged|paging|paged|inviting|invited|messaging ~5 to ~1 join|step|take|come|pick|jump|hop|message|write|chat
      get|getting|bring|bringing|fetch|fetching ~5 on|onto|to|into ~1 line|call|phone|chat|conversation|thread
      {person} on it|its
      nurse|doctor|pharmacist|engineer|moderator|banker ~1 will|ll|is ~1 be|join|with|joining
      {person} with you|u ~1 shortly|soon|now|moment|minute|asap|in
      {person} ~4 with you|u in|shortly|soon|right|momentarily|very|any|as
      youll|you|u will|ll|are|be ~2 connected|transferred|chatting|talking|speaking|joined to|with|by|over ~3 {person}|@team
      youll|you|u will|ll ~2 hear|be|have ~2 from|served|helped|with ~1 {person} ~1 shortly|soon|now|here|moment|momentarily
      help is on
      next available ~1 @person
      first available|free ~1 @person
      as soon as ~3 @person ~3 free|available
      you|u|youre|are|now|is|re ~1 number|next|# in ~1 queue|line
      youre|are ~1 in ~1 queue
      added|placed|put you|u ~2 queue
      queue ~2 @person
    `,
  },
  {
    act: 'no_promise',
    rule: 'guard.not-promised',
    confidence: 1,
    phrases: `
      recommend|suggest|advise|need|may|might ~2 transferring|transfer|connecting|connect|escalating|contacting ~4
      i|we can|could|may|might ~1 have|connect|transfer|put|get|ask|pass|arrange|hand|forward|bring|call|escalate ~6
      @negation ~5 connect|transfer|put|get|hand|pass|forward|bring|escalate|connecting|transferring|available|able|join|take|help|joining|taking|coming|come|be
      to @speak|reach|talk|contact|be ~6
      press|say|type|reply|dial|tap|click|choose ~6 to|for
      only|just available|deals|handles|for
    `,
  },
  {
    act: 'conditional',
    rule: 'guard.offered',
    confidence: 1,
    phrases: `
      would|do you|u ~2 like|want|prefer|wish|me
      should|shall|can|may|could|might|want i|we
      should you|u
      if|whenever|unless|once you|u|youd|youre|youll|needed|necessary|i|it|this|that
      happy|glad|able|possible to
      any time|anytime
      or|otherwise|alternatively|either i|we|you|shall|should
    `,
  },
  {
    act: 'later_path',
    rule: 'path.callback-or-ticket',
    confidence: 0.85,
    phrases: `
      call|ring|phone|calls|rings|phones|calling you|u|back|555 ~2
      @person|@someone|@team ~3 will|ll ~1 call|ring|phone|email|mail|contact|get|write|reach|follow|reply|respond|answer ~3
      @person|@someone|@team|them ~3 calls|rings|phones|emails|writes|replies|contacts|answers ~3
      call back
      arrange|book|schedule|organise|organize|set|request ~2 call|callback|appointment|visit
      callback|callbacks
      get|be|gets|getting back to|in you|u|touch
      reach|follow out|up to|with you|u
      opened|open|created|create|raised|raise|logged|log|filed|file|submitted|submit|started|lodged|booked ~3 ticket|case|request|complaint|report|callback|claim
      ticket|case|callback ~3 opened|created|raised|logged|filed|submitted|booked|scheduled|answered
      email|write|mail us|to|them|him|her|me at|on|to
      call|ring|phone|reach|dial us|them|our|on|him|her|0800|at ~4
      our|the ~3 number|line|hotline|phone ~1 is|at
      back|open|start|available|return at|from|on # ~3
      leave ~1 message|number|email|note
    `,
  },
  {
    act: 'later_path',
    rule: 'path.at-a-time',
    confidence: 0.6,
    phrases: `
      within|in # ~1 hours|hour|working|business|days|day|hrs
      within one|two|three|24|48|a|an ~1 working|business|hour|hours|day|days
      in the morning
      next|one working|business day
      tomorrow|monday|tuesday|wednesday|thursday|friday
    `,
  },
  {
    act: 'offer_person',
    rule: 'offer.person',
    confidence: 0.85,
    phrases: `
      would|do you|u ~1 like|want|prefer|wish ~2 me? ~2 @speak|connect|transfer|get|put|pass|escalate|call|be ~4 {person}|@team|through|you
      would|do you|u ~1 like|want|prefer ~2 {person}
      shall|should|can|may|could i|we ~1 connect|transfer|put|get|pass|hand|forward|escalate|bring|have|ask ~3 {person}|@team|through
      shall|should|can i|we ~1 connect|transfer you|u
      i|we can|could|may|am|are ~2 connect|transfer|put|get|have|ask|arrange|hand|pass|bring|forward|call|escalate ~3 {person}|@team|@person
      {person} can|could|may ~1 take|help|join|call|look|contact|step|assist|ring|check|do
      happy|glad to ~1 connect|transfer|put|get|hand|pass|escalate ~3 {person}|@team|through
      to @speak|talk|reach|be|chat ~4 {person}|@team ~2 press|say|type|reply|dial|tap|click|text
      press|say|type|reply|dial|tap|click|text|choose ~5 to|for @speak|a|an|@person ~2 {person}
      say|type|text|write agent|human|operator|representative|advisor|adviser|person|staff
      if you|youd ~4 @speak|talk ~3 {person}
    `,
  },
  {
    act: 'refuse_person',
    rule: 'refusal.no-person',
    confidence: 0.93,
    phrases: `
      @negation ~4 connect|transfer|put|pass|hand|forward|escalate you|u|this|me|chats|calls|it|directly|to|through|over ~4
      @negation ~3 @real? agents|humans|people|staff|person|operators|operator|representatives|advisors|advisers|colleagues|employees|team|anyone|anybody|someone|somebody|human|agent|specialists|technicians|managers|manager|callback|switchboard ~2 available|here|behind|on|online|at|in|for|to|around|working|right|who|you|$
      theres|is|are|there|have|has|offer|got no|zero|not ~3 staff|agents|humans|people|person|human|operators|agent|team|phone|telephone|hotline|chat|colleagues|advisors|manager|callback|option|switchboard|call
      @negation ~2 have|has|offer|provide|support|operate|got|staffed ~3 telephone|phone|live|staff|team|human|agents|people|chat|call|advisors|operators|callbacks|hotline
      @person ~4 not|isnt|arent|cannot|cant|unavailable|busy|offline|closed|asleep|gone available|possible|here|be|help|free|reached|take|join|online|at|right|$
      @person|@team ~2 unavailable|offline|closed
      @person|@trade|@trades|@team ~2 reserved|only|restricted|limited for|to|handle|deal|help|take|available|see
      only for|available ~3 members|customers|claims|emergencies|premium|gold|business
      nobody|noone|none ~1 is|here|available|there|else|at|on|can|works|around
      no one ~1 is|here|available|there|else|can
      no live|human|phone|telephone|personal chat|support|agents|agent|line|option|service|help|contact|team|people|transfer
      only one|assistant|thing|contact|help|option|channel in|here|around|who|you|available|left
      im|am all you|u|there|youve
      fully|entirely|completely|purely|100|only|all digital|automated|online|virtual|automatic|bot|self
      handled|dealt|managed|answered|covered|run|processed|done|solved|staffed ~1 with? by|through|via ~1 this|me|our|the|an|my ~1 assistant|bot|alone|virtual|automated|only|digital|system|app|ai
      @negation ~1 need|have|necessary ~2 to? ~2 wait|speak|talk|bother|an|a|advisor|agent|person|human|call
      no need ~1 for|to
      @person|@trade|@trades|@team @negation ~1 reachable|contactable|available|here|online|around|join|joining|part
      @person|@trade|@trades|@team have|has no|nothing ~3
      @person|@trade|@trades|@team ~5 only ~2 $|so|but|and
      @person|@trade|@trades|@team is|are ~2 busy|occupied|tied|away|asleep|closed|offline|unavailable|elsewhere
      no|nobody|none ~1 @person|@trade|@trades|@team|member ~4 joins|join|joining|here|there|available|come|coming|will|writes|write
      live|human|personal help|support|chat|assistance|service|contact is|are ~1 for|only|reserved|limited|restricted|available
      stuck with me|us
      im|am ~1 all yours|yours|you|youve
      im|am your ~3 one|only|stop|coach|buddy|guide|pal|helper
      @negation ~1 pass|let|give|offer you|u|that|out|@person ~3
      outside ~2 hours|opening|office
      closed|unavailable now|today|until|at|right
      @negation ~1 human ~1 @person
      @person|@trade|@trades|@team do|does|did|can|could|will|would|are|is not|never ~2 handle|deal|answer|reply|help|look|take|chat|respond|do|cover|assist|work|join|offer|see|process
      @person|@trade|@trades|@team @negation ~2 handle|deal|answer|reply|help|look|take|chat|respond|do|cover|assist|work|join|offer|see|process
      @negation ~3 personal|individual|personalised|personalized|live|direct|human|one|1 ~2 replies|reply|support|help|assistance|answers|answer|contact|response|responses|advice|conversations|conversation
      @person|people|staff|agent|@speak|chat|transfers|transferring|contact|option ~6 discontinued|switched off|suspended|disabled|removed|ended|stopped|retired|restricted
      but|however|although ~1 i|im|ill|lets ~3 help|assist|sort|quicker|faster|able|solve|handle|answer
      only processed|handled|dealt|answered|available ~1 online|digitally|here|automatically|through|via|in|on
      isnt|wont|cant necessary|needed|required|help|be
      not|arent necessary|needed|required|help
      unfortunately|sorry|afraid|regret ~4 @negation ~3 @person|@team|connect|transfer|human|possible|available
    `,
  },
  {
    act: 'refuse_person',
    rule: 'refusal.not-possible',
    confidence: 0.8,
    phrases: `
      @negation possible|available|able|allowed|something to? ~3
      not|isnt|arent possible|available|offered|provided|supported
      @negation an|a|your? option|choice
    `,
  },
  {
    act: 'no_steer',
    rule: 'guard.lists-topics',
    confidence: 1,
    phrases: `
      things|topics|something|tasks|subjects|what i can|could ~1 help|do|answer|assist|handle
      @person|colleague|colleagues|someone ~1 can|could|will|to ~1 help|assist|handle
    `,
  },
  {
    act: 'steer',
    rule: 'refusal.steers-to-self-service',
    confidence: 0.82,
    phrases: `
      i|we can|could|am|m|will|ill ~2 help|sort|handle|decide|do|answer|assist|solve|fix|manage|resolve|deal|take ~1 out? ~1 most|lots|many|everything|that|you|this|all|almost|a|anything|with|it|here|things
      ill ~1 help|sort|assist|handle|fix|take
      im|am ~1 here|happy|able|ready|glad|sure|confident ~1 to? help|can|assist|sort|i
      lets|let us|me ~2 keep|do|try|get|see|sort|stay|work|start|first|solve|fix|figure|look|begin|tackle|stick|go|have
      before|first ~1 i|we|you|lets|try|have|please|check
      together|this first ~1 $
      ill|will|can|could ~1 help|assist|serve you|u ~1 here|myself|instead|today|now
      settled|sorted|solved|handled|done|dealt ~2 right|here|with|by me|here|us
      is your ~1 friend|buddy|guide
      lets ~1 try|fix|solve|sort|see|start
      have you ~1 tried|checked|looked|visited|seen
      did you ~1 try|check
      why not|dont ~1 you|we|try|just
      fastest|quickest|quicker|faster|easiest|easier|quickly|best|simplest ~3 at|on|in|online|through|via|here|way|with|app|website
      visit|see|check|read|use|try|browse|consult|open|head|go|find|search|explore|refer ~3 help|website|faq|faqs|page|pages|site|article|articles|centre|center|app|portal|guide|online|table|account|self|form|links
      everything|all|answers|most|details ~2 is|are|can|you|in|explained ~3 explained|found|need|online|there|help|here|be|website|app
      has|have all|everything|the you|answers
      self service
      instead ~1 $
      tell|ask|type|let|give me ~2 what|your|more|about|how|question|problem|issue|try|first|know|chance
      how|what can|may i|we ~1 help|assist|do
      can i ~1 help|try|assist|interest|offer|suggest
      i|im ~1 virtual|digital|automated|your|an|a ~1 assistant|bot|ai
      trust me
      keep it simple
      most|many questions|customers|issues|people|things ~4 me|myself|without
      most|many customers|people ~3 find|solve|resolve|answer
      give me|it ~2 try|chance|go|shot
    `,
  },
  {
    act: 'person',
    rule: 'reply.mentions-person',
    confidence: 0.7,
    phrases: `
      @person|colleagues|teammates|@someone
      customer service|care|support
      one of them|our|the|us
      our|the|my ~1 team|desk
    `,
  },
];
