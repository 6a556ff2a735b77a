import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** How bots say that they did not understand or cannot deal with a request. */
export const FALLBACK_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'fallback',
    rule: 'fallback.not-understood',
    confidence: 0.96,
    phrases: `
      @negation ~2 understand|understood|undestand|comprehend|interpret|grasp|decipher|recognise|recognize|recognised|recognized|parse ~1 you|your|that|this|it|any|question|request|message|reply|response|answer|command|input|keyword|word|words|$
      @negation ~1 quite|fully|really|exactly|entirely|clearly ~1 understand|catch|get|follow|understood|got|hear|recognise|recognize
      @negation ~2 understand|understood|interpret|parse|recognise|recognize what|the you|your|youre|u|that|question|request|message|last|meaning|input|reply|answer
      i|we|didnt|dont @negation ~1 understand|catch|follow|comprehend $
      @negation ~1 catch|get|follow|hear|grasp that|you|your|what|it|this|the ~2 $
      didnt|not|dont|couldnt|cant|cannot ~1 catch|get|follow what|your ~1 $
      didnt|not|dont|couldnt|cant|cannot ~1 catch|follow what|your
      could|can|did|do not|@negation ~1 follow|catch|hear $
      regret ~2 not ~2 follow|understand|hear
      not|never|isnt|unsure|unclear sure|certain|clear|confident ~1 what|how|which|i|about ~1 you|your|to|understand|that|youre ~2 mean|asking|saying|help|looking|want|need|respond|answer|understand|understood|request|question|got
      not|unsure sure|certain i ~1 understand|understood|follow|followed|got|get|caught|catch
      not sure ~1 about that|this
      trouble|difficulty|difficulties|problems|hard|struggling|struggled ~2 understanding|hearing|understand|hear|following|recognising|recognizing
      unknown|unrecognised|unrecognized|invalid|unsupported keyword|command|input|request|option|reply|response|entry|selection|message|choice
      invalid|not a valid option|selection|entry|response|reply|choice|input|command
      @negation|not ~1 valid|recognised|recognized option|selection|entry|response|reply|choice|input|command|keyword|answer
      does|do|did not compute
      doesnt|didnt compute
      i may|might|must|mustve have? ~1 misunderstood|misheard
      couldnt|could|cant|cannot|didnt not? ~1 find ~3 answer|answers|information|anything|article|articles
      confused|lost|puzzled|baffled me|by your|that|what
      you|u lost|confused me
      did|didnt not? ~1 make|making sense ~1 to
      @negation ~1 make out|sense
      went|gone|goes|flew|is ~2 over my head
      over my head
      nothing|no|zero results|match|matches|matching ~2 found|for|your
      couldnt|could|cant|didnt|cannot not? ~1 match ~3 request|question|input|to
      came up empty|blank
      drawing|drew a blank
      i am|im ~1 lost $
      @negation|unable ~2 work|figure|make|puzzle out ~1 what|your|you|that|this
      @negation|unable ~1 able? ~1 make anything|sense|much|head ~2 of|out
      make nothing of that|this|it|your
      @negation ~2 process|read|parse|interpret your|this|that ~1 message|input|reply|text|sentence|words
      @negation ~1 see|tell|know what you|youre|u ~1 mean|want|need|asking|after|saying
      lost you ~1 $|there|for|at
      i ~1 got|am|im|a confused|lost|muddled $|there|by|now
      i|we ~1 expecting|expected a|an|one|only|just ~1 number|word|yes|digit|digits|letter|name|answer|date|code
      went|flew|sailed|gone|go ~1 past|over|by ~1 me|head|circuits
      greek|chinese|gibberish to me
      something|anything|words|word i ~1 dont|cant|didnt|do ~1 know|understand|recognise|recognize|get
      not|isnt|none|arent ~1 one|part? of the|my|our|these|those ~2 choices|options|answers|keywords|commands|words|replies
      not|isnt a|an|the ~1 word|term|phrase|command|keyword|option|choice|reply|answer ~1 i|we
      @negation ~1 speak ~2 language|lingo|klingon
      not|no|didnt ~3 match|matches for|on|with that|this|your|it|$
      no match again|$|try|say
      @negation ~1 in|have|has ~2 phrasebook|dictionary|vocabulary|wordbook|lexicon
      phrasebook|dictionary|vocabulary|circuits|brain|algorithm|programming ~1 doesnt|didnt|dont|cant|fails|failed|lacks|isnt|has
      whoops|oops|oopsie|hmm|uh|hm|sorry ~4 @negation ~1 get|understand|follow|catch|recognise|recognize|hear ~2 $
    `,
  },
  {
    act: 'fallback',
    rule: 'fallback.asks-to-rephrase',
    confidence: 0.95,
    phrases: `
      rephrase|rephrasing|reword|rewording|reformulate|paraphrase
      say|put|word|phrase|ask|type|write|express|explain|try|describe|asking|saying|wording|phrasing|putting|tell|state ~3 different|another|other|simpler|simple|fewer|new way|words|wording|terms|manner
      say|put|word|phrase|ask|type|write|express|explain|asking|wording|phrasing|saying|putting ~4 differently
      say|put|word|phrase|ask|type|write|express|explain|try|asking|wording|phrasing|putting ~4 in|with|using ~1 other|another|different|simpler|fewer|simple|few|your ~1 words|way|terms|manner|wording
      use|using|with|in|try simple|simpler|fewer|different|other|shorter|short words|sentences|wording|phrases|keywords|terms
      different|another way of? ~1 asking|saying|putting|wording|phrasing
      a|another different? way $
      in|once again in a? few|other|your ~1 words
      say|repeat|tell|type|enter|try|write|state that|it|your|this|me|again|once ~3 again|again please|request|question|query|more
      please|pls repeat ~1 your|that|the|yourself
      say|repeat|give ~3 once more
      in ~1 few words
      ^ pardon|huh $
      repeat ~1 your request|question|answer|choice|message|query|selection
      could|can|would|may you ~1 repeat|clarify|rephrase|elaborate ~1 that|your|what|please|a|$
      try|lets try|please again ~2 with|using|in|please
      ^ please? try again $
      say|repeat|try that|it again $
      sorry ~1 lets? try ~2 again
      try|ask ~1 asking|something|that|it ~1 else|again|differently|different|simpler
      can|could you be ~1 more ~1 specific|precise|clear
      please ~1 be more specific|precise
      ^ come again $
      ^ say what $
      use|try|ask|write|send|type|putting|put|phrasing ~3 shorter|short|simpler|simple|different ~1 sentence|sentences|question|questions|phrase|phrases|words|word
      be ~1 clearer|simpler|briefer
      state|restate|tell|give|ask|send|enter ~1 your|the|that ~1 request|question|query|issue|problem ~1 again|$
      ask me something|anything|about ~4 instead|else
      give|giving it|that another|one ~1 go|try|shot|attempt
      another go|try|shot|attempt $|please|with
      use|type|say|choose|reply|send|with|try ~2 one of? ~2 keyword|keywords
      use the words|keywords|commands
      so|then i|we ~2 know|understand|see what|you|how
      i|we can|could only read|understand|recognise|recognize|interpret|parse
      in|with|using one|a|single keyword|word
      say|type|use|try|saying ~1 more simply|simpler|plainly
    `,
  },
  {
    act: 'fallback',
    rule: 'fallback.cannot-help-with-that',
    confidence: 0.9,
    phrases: `
      @negation ~2 help|assist|support|aid ~2 with|on|about ~1 that|this|it|your|such|those
      thats|that|this|its|is|was bit|little|far|just|all? beyond me|us
      i|we cant|cannot|dont ~1 understand|read|process|interpret ~1 replies|messages|texts|answers|free
      @negation ~1 able|possible|equipped|trained|programmed|designed|built|made|ready|qualified|allowed|set ~2 to|for ~2 help|assist|answer|handle|that|this|do|deal|process|respond|support|understand|questions|one
      @negation equipped|trained|programmed|designed for|to|on|in
      @negation ~3 answer|response|information|info|reply|solution|knowledge ~1 to|for|on|about ~1 that|this|your|it
      @negation ~2 answer|handle|do|process|deal|respond ~1 with|to? that|this|those|such ~2 question|one|request|questions|kind|type|requests|here|yet|$
      beyond|outside|exceeds|past|above|not of|in|within? my|what|the|our ~2 skills|skill|scope|abilities|ability|expertise|knowledge|capabilities|capability|reach|remit|area|powers|understanding|training|library|pay|i|wisdom|circuits|talents|vocabulary|repertoire
      isnt|not|arent|aint in|part|within|inside ~1 my ~2 library|knowledge|skills|repertoire|vocabulary|training|dictionary|skill|set|database|scope
      @negation ~1 learned|learnt|learn|taught|trained|mastered|studied ~2 that|this|how|yet|about|it|to
      still|only|just learning
      i|am|im ~1 only able|trained|capable|programmed|allowed|designed|here|built|made|know to|of|for|about|on|how
      i only know|understand|do|handle|speak|answer|deal
      i can|could only help|assist|answer|handle|do|talk|deal|understand ~1 with|you|about|questions|to
      i know about ~5 and
      i|we ~1 know|knew nothing|little about
      @negation something|anything i|we ~1 can|could|know|do|am|understand
      @negation know how to respond|answer|help|reply|do
      @negation know ~1 about|that|how|what ~2 that|it|this|you|help|answer|$
      no idea
      @negation ~1 have|got ~1 a|an|any|the ~2 answer|idea|clue
      @negation sure|certain|confident how|if|that|whether? i? can|could|to? ~1 help|assist|answer
      afraid ~3 @negation ~1 help|assist|answer|know|understand
      unable to ~1 help|assist|answer|understand ~1 with|you|your|that|this|the
      stumped|baffled|clueless
      wish i could help|answer
      brain|circuits|wires ~2 crossed|froze|frozen|fried|scrambled|short
      i|we ~1 have|got|find|know nothing|no ~1 on|for|about|to ~1 that|this|it|your|topic|subject
      nothing in my ~2 about|on|for
      no answer|answers|information|info|reply|help|advice ~1 for|to|on|about ~1 that|this|it|topic|subject|you
      topic|subject|question|one ~1 i ~1 have|know|got ~1 no|nothing|little
      not ~1 the|a ~1 right|best bot|place|assistant|one ~1 for|to
      not|isnt my|quite ~1 area|field|thing|forte|strength|speciality|specialty|department
      not|isnt ~1 a|something|anything|topic ~2 i ~1 can|could|am|know|was|have
      not|isnt ~2 request|question|topic|subject|task ~2 i|we can|could|know|handle|deal|work
      edge|limit|limits|end|ends|boundary|bounds ~1 of ~1 what i|we
      edge|limit|limits|end|bounds of my ~1 knowledge|abilities|skills|understanding|training|script|powers
      my knowledge|skills|training|script|abilities|expertise ~1 ends|end|stops|stop|goes
    `,
  },
  {
    act: 'no_fallback',
    rule: 'guard.understanding-is-not-denied',
    confidence: 1,
    phrases: `
      if you|u @negation ~2 understand|recognise|recognize|get|receive|hear|sure
      you|u|they|he|she|customers @negation ~2 recognise|recognize|understand|get|hear|follow|catch|sure|know|have
      you|u|they|we're did|do|could|can not ~2 recognise|recognize|understand|get|hear|follow
      @negation get|got|receive|received ~1 the|your ~1 photo|email|message|payment|parcel|refund|code|item|order|link
      agents|people|colleagues|advisors|advisers|operators|humans|staff|person|agent|@speak|employees|team|doctors ~3 @negation ~4
      @negation ~3 personal|individual|human|agents|agent|people|staff|person|employee|colleagues ~3
      @negation worry
      wont|dont|not|no|neednt ~2 have|need to ~1 say|explain|tell|repeat|write|ask ~3
      @negation hesitate
      @negation recognise|recognize ~1 charge|transaction|payment|device|card
      didnt|did|do|does not? ~1 hear ~1 back
      couldnt|cant|cannot|could|unable|no not? ~1 find|locate|see|trace ~2 order|orders|account|parcel|booking|reservation|payment|number|it|any|charge|name|email|record
      if|in case|when|should
    `,
  },
];
