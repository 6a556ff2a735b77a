import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** How customers say that they do not understand what they were told. */
export const CUSTOMER_LOST_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'not_followed',
    rule: 'lost.does-not-understand',
    confidence: 0.9,
    phrases: `
      i|we|do|im|am dont|didnt|do|cant|cannot|couldnt|not|did|really|still|honestly not|dont|didnt|cant|really|quite|fully|even? not? ~1 understand|follow|understood|comprehend|grasp $|you|u|your|ur|this|that|what|the|any|at|a|sorry|please|so|now|anymore|it|which|either|here|and|but
      i|we|im dont|didnt|do|cant|cannot|still|really dont|not? get it|that|this $|at|sorry|so|please|what|which|how|and|but
      i|we|still dont|didnt|do not? get what|how you|u|this|that|it|your
      ^ dont|didnt|not|cant ~1 understand|follow|get $|it|this|that|you|what
      ^ sorry|hm|hmm|eh|er|um|but|so|ok|okay|well|no i? dont|didnt|cant ~1 understand|follow $|it|this|that|you|what
      i understand|understood nothing|none|zero
      not|unsure sure ~1 i|we ~1 understand|follow|understood|get|got ~1 $|what|you|your|that|this|it
      i|we have|ive|had|got no|zero idea|clue what|how you|u|youre|ur|this|that|it
      no|zero idea|clue what you|u|youre|ur|that|this|it ~1 talking|mean|means|saying|telling|on|about|$
      cant|cannot|couldnt make ~1 sense|head|tails|heads ~2 of|or|out
      cant|cannot|couldnt follow|understand ~1 you|your|that|this|any|a
      you|u|youve|that|this|it|that's|thats ~1 lost me
      im|am|now|completely|totally|really|still|so|very|even lost $
      im|am|were ~1 lost here|now|again|with|by|sorry
      over my head
      not understanding|following|understand ~1 $|you|this|that|what|sorry
      what you are ~1 saying|telling|meaning|talking
      hard|difficult|impossible to ~1 understand|follow ~1 $|you|your|this|that|what
    `,
  },
  {
    act: 'not_followed',
    rule: 'lost.confused',
    confidence: 0.88,
    phrases: `
      im|am|i|we|were|are|now|still|getting|got|even|totally|completely|really|very|so|bit|more confused|puzzled|baffled|bewildered $|now|here|by|about|again|do|is|which|what|because|with|please|so|more|as|why|how|even|too
      you|u|youve|that|this|it|your|which|have|has|just ~2 confused|confusing|confuses|confuse|puzzles ~1 me|us
      thats|that|this|it|your|answer|explanation|message|reply|instructions|which|you|is|very|so|really|all|are|u|too is|are|was|were|so|very|really|super|too|quite|rather|bit|a|even|more|be ~1 confusing|unclear|gibberish|nonsensical|cryptic|incomprehensible|unintelligible|jargon|baffling
      clear as mud
      gobbledegook|gobbledygook|mumbo|nonsense|gibberish to me
      that|this|it|which|is|all|are ~1 gobbledegook|gobbledygook
      greek|chinese|double dutch|hieroglyphs ~1 to|mate|me|for|$
      all greek|chinese
      make|makes|making|made|making not|no|zero|any|little|0|absolutely|even ~1 sense
      doesnt|dont|didnt|not|isnt make|makes|making ~2 sense ~1 $|to|at|sorry|for|i|me|what|now|please
      makes|make no|zero|little|absolutely ~1 sense
      none|nothing|neither|not ~4 makes|make ~1 sense
      @negation ~2 makes|make sense $|to|at|the
    `,
  },
  {
    act: 'not_followed',
    rule: 'lost.asks-what-it-means',
    confidence: 0.85,
    phrases: `
      what|whats|wht|wat does|do|is|did|dose that|this|it|all|these|those ~2 mean $|in|for|please|exactly|to|and|sorry|lol|even|though|then|actually
      what|wht|wat that|this|it means|mean $
      what|whats|wht|wat is|are|was|were? that|this|it|these|those supposed|meant to ~1 mean
      what|whats|wht|wat do|did|are you|u|ya even|actually|just? mean|trying|saying|on|telling|talking $|by|with|to|about|me|exactly|here|please
      what you|u mean ~2 $
      what you|u mean|meant by|with
      ^ wdym|wym|wdum
      what|whats that|this|it|is|does ~2 in|into plain|simple|human|normal|layman|laymans|real|proper|everyday ~1 english|words|terms|language|speak
      in|into|use|using|with plain|simple|normal|human|proper|everyday|layman|laymans|clear|real|simpler|actual ~1 english|words|terms|language|wording
      what|does ~4 mean|means ~1 in english
      in english please|pls|$
      explain ~2 to me? like i|im
      explain|put|say|clarify|word ~3 simpler|simply|clearer|differently|terms|plainer|words please|pls|$
      can|could|would|pls|please you|u? explain|clarify what|that|this|your ~1 clause|term|terms|sentence|word|words|answer|means|meant|mean|last|you|part|bit|a
      explain ~2 what ~4 means|mean|meant
      what|whats am i|are we supposed to ~1 do|make|say|think|tell|conclude ~1 with|of|from that|this|it
      ^ come again $
      ^ say what $
      ^ what|huh|eh|pardon|hm|hmm|sorry|uh|um|umm|ummm|wait|er what|huh|eh|pardon $
      ^ huh|eh|pardon|wha|whut|wut $
      no idea what that|this|these|it|any ~2 means|mean|is|are $
      dont|didnt|not know what ~3 means|mean $
      ^ what|whats|wots is? that $
      what|whats am i|are we? supposed|meant to do|make|think ~2 of|with|from that|this|it
    `,
  },
  {
    act: 'echo_question',
    rule: 'lost.asks-back',
    confidence: 0.82,
    phrases: `
      what does ~3 mean
      what do ~3 mean
      what on earth|heaven is|are ~3
      what the hell|heck|fuck|f is|are ~3
      ^ so|sorry|and|er|um|but? what ~1 $
    `,
  },
  {
    act: 'no_not_followed',
    rule: 'guard.understands',
    confidence: 1,
    phrases: `
      you|u|ya|they|he|she|husband|wife|driver|courier|nobody|noone|youre|clearly|obviously ~2 dont|didnt|do|cant|not|doesnt ~2 understand|get|follow|hear|listen
      understand|understood|get|follow|see|grasp why|that|how|if|when my|i|the|you|we|this|it|your|nobody|there ~1 takes|cant|cannot|was|is|are|wont|have|has|would|take|took|keep|keeps|need|did|dont|didnt|still|refuse|charged|doesnt|isnt|must|should
      @negation ~2 understand|get|see why
      dont|didnt|do|cant|cannot|not ~1 get|follow ~3 email|mail|mails|message|code|parcel|package|refund|paid|money|order|sms|text|instagram|facebook|twitter|link|receipt|delivery|confirmation|map|status|tracking|notification|signal|box|item|one|anything|any|through|in
      not|never confused|lost
      ^ ok|okay|ah|oh|right|yes|yeah|now|well|fine? that|it|this|now|all ~1 makes sense
      makes sense now|thanks|then|thank|cheers
      makes perfect|total|complete|more|much ~1 sense
      sense to pay|have|send|buy|order|keep|wait|go|charge|charging|ask
      explain|tell to ~2 @person
      i|we lost my|the|our|a|it|track|all|access|connection
      what|what's do you|u mean you|u|ur|your|its|it|theres|there|no|not|i|by? ~1 cant|closed|cancelled|canceled|charged|have|wont|not|no|dont|lost|refuse
    `,
  },
];
