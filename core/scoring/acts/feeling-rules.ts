import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/**
 * What a customer feels about the service where the words alone don't say it or say the opposite.
 * Written by hand; the confidence is the rule's weight against the lexicon's verdict.
 */
export const FEELING_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'complain',
    rule: 'feeling.sarcasm',
    confidence: 0.95,
    phrases: `
      thanks|thank|thx|cheers you? for nothing|wasting|ruining|making|losing
      thanks a? lot|bunch for nothing
      for nothing $
      great|nice|good|brilliant|wonderful|lovely|fantastic|amazing|excellent|fine job|work|service|help|one ~1 not
      yeah|yea|oh right $
      big thanks|help ~1 not
      very|so|real|really helpful|useful not
      as if
      how lovely|nice|kind|helpful|convenient|wonderful
      just great|brilliant|perfect|fantastic|lovely|what
      congrats|congratulations $
      nice try
      any year|day|century|decade now
      love|loving how
      love|loving it when
      what a joke|shame|farce|mess|shambles|disgrace|waste|nightmare|circus|rip|pity|surprise
      oh great|brilliant|wonderful|perfect|lovely|fantastic|good
    `,
  },
  {
    act: 'complain',
    rule: 'feeling.dissatisfied',
    confidence: 0.9,
    phrases: `
      no|not|zero|little|of much? help|helpful|use|useful|good|joke|okay|ok|acceptable|fair|funny|happy|impressed|pleased|satisfied|amused|working|answering|solved|helping
      not good|ok|okay|fair|happy|right|enough|acceptable|professional|helpful
      isnt|arent|wasnt|werent|aint ~2 help|helpful|useful|good|funny|acceptable|happy|working|satisfied|impressed|fair|ok|okay|helping
      doesnt|didnt|dont|wont|not|never|cant ~1 help|work|care|solve|fix|bother|explain
      useless|hopeless|pointless|clueless|ridiculous|pathetic|absurd|nonsense|shambles|disgrace|disgraceful|outrageous|unacceptable|unbelievable|incompetent|infuriating|appalling|rubbish|garbage|crap|crappy|bullshit|bs|dreadful|atrocious|abysmal|joke|circus|farce|shameful|laughable|insulting|rude|terrible|horrible|awful|worst|scam|scammers|crooks|thieves|liars|ripoff
      waste|wasted|wasting ~2 time|money|day|hours|morning|evening
      losing|lost my? patience|faith|trust|temper|customer|confidence|cause
      fed up
      at the? end of my
      sick|tired|done of|with ~1 this|you|your|it|the|waiting|being|explaining|repeating|all
      so done|over with
      had enough
      enough is enough
      give up
      giving up
      never|not again|using|buying|ordering|coming|recommend|shopping|return ~2 again|here|you
      last time i
      taking my business|custom|money elsewhere
      going|switching|moving|ordering|shopping|business elsewhere
      going|switching|moving to ~2 competitor|competitors
      cancel everything|all
      chargeback|lawyer|lawyers|solicitor|ombudsman|court|sue|legal|regulator|trading|watchdog
      leave|leaving|post|write ~2 bad|negative|one|1 ~1 review|star
      shame on
      how dare
      how hard|difficult is|can|could it|that
      why on earth
      what the hell|heck|fuck|f
      for god|gods|heavens|fucks|christs|pete|petes sake
      ffs|wtf|smh|omfg|fml|ugh|argh|grr|grrr|sigh
      are you|u kidding|joking|serious|mad|insane|deaf|blind|stupid|even|listening|reading|mocking|having
      you must|gotta be|have kidding|joking
      is this|that a? joke|serious
      do you|u even|actually read|listen|understand|care|work
      mocking|ignoring|ignored|lied|lying|misled|cheated|robbed|scammed|stole|stolen|overcharged|forgotten|abandoned ~1 me|to|us
      furious|fuming|livid|angry|annoyed|annoying|frustrated|frustrating|upset|gutted|mortified|disgusted|disappointed|disappointing|outraged|pissed|irritated|irritating|raging|devastated|heartbroken|terrified|panicking|exhausted|desperate|unsafe|humiliated|humiliating|embarrassed|stressed|stressful|scared|worried|panic|crying|tears|scream
      screwed|messed|cocked|mucked up|over|me
      ripped off
      let down
      been|being waiting|wait|on|holding|trying ~4 hours|hour|weeks|week|days|day|months|month|minutes|mins|min|ages|forever|long|since
      waited|waiting ~3 hours|weeks|days|months|ages|forever|long
      still|yet waiting|nothing|no|not|hasnt|havent|isnt|doesnt|didnt|wont|cant|broken|missing
      no|nobody|noone|never|nothing one? ~1 replied|answered|answers|responded|called|came|showed|turned|texted|helped|helps|cares|replies|arrived|happened|works|wrote|picked|texted
      havent|hasnt|never|didnt|still ~1 heard|received|arrived|answered|come|got|turned|shown
      have|has you|u|everyone forgotten|forgot
      second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|10th|umpteenth|hundredth time
      how many times|more
      times now|already|today|this
      again and again
      over and over
      keeps|keep happening|failing|crashing|charging|sending|asking|saying|telling|repeating|giving|doing|getting|going
      going|round|around in|round|and circles|circle|round
      same|stupid|dumb|idiotic|moronic|thick|brainless thing|answer|message|bot|link|reply|nonsense|response|question|menu|loop|machine|robot|script|text
      makes|making|make no|zero|little|absolutely ~1 sense
      doesnt|didnt|dont|not make|making any? sense
      not|didnt|dont|doesnt|never ~1 asked|ask|said|say|meant|mean|want|wanted ~1 that|this|it|for
      already told|said|gave|sent|tried|did|explained|answered|asked|done|wrote|provided|mentioned|typed|paid
      told|asked|said|gave|sent|explained|answered you|that|it|this|everything|all ~1 already|twice|before|three|times|everything
      scroll|read up|upwards|above|back|again
      its|it|all ~2 right? above|there
      i|we give|gave up
      forget it|that
      never mind
      nevermind
      whatever $
      no thanks to
      you|u people|lot|guys are|never|have ~1 a|useless|joke|circus|thieves|liars|terrible|clowns
      stop ~2 sending|asking|repeating|telling|giving|saying|wasting|with
      wrong again
      you|u got|have ~3 wrong
      deleting|delete|uninstalling|uninstall|closing|close ~1 the|this|your|my app|account
      unreal
      bloody|damn|damned|goddamn|fucking|fuckin|freaking|frigging|blooming|effing|fckn|fking
      rip off
      took|taken|charged|charging|billed|debited me|my|us|you ~5 twice|double|again|wrong|extra
      charged|billed|debited twice|double
      double charged|charge|billed
    `,
  },
  {
    act: 'trouble',
    rule: 'feeling.trouble',
    confidence: 0.9,
    phrases: `
      doesnt|didnt|dont|wont|not|isnt|cant ~1 work|working|load|open|respond|connect|help|helping|arrive|arrived|start
      broken|missing|damaged|lost|stuck|wrong|stolen|soggy|cold|late|cracked|leaking|smashed|mouldy|rotten|spoiled|spilled|dead|crashed
      nobody|noone|nothing|none ~1 came|come|arrived|happened|happens|works|worked|turned|there
      where|wheres ~2 the|my|is ~3 then
      hello
      ^ ? $
      too late|long|slow|expensive|much|complicated
      no ~2 response|reply|answer|refund|update|email|confirmation|food
    `,
  },
  {
    act: 'lost',
    rule: 'feeling.lost',
    confidence: 0.9,
    phrases: `
      dont|didnt|do|cant not? ~1 understand|get|follow|see what|it|this|that|you|how|why|the|any|$
      what does|do|is|are|did that|this|it|you supposed? ~1 mean
      makes|make|making no|zero|any|little sense
      which one|is ~1 it|real|true|right|correct|now
      what|huh|eh|pardon $
      what ~2 $
      why would|should|do|did|is|are ~2
      so what|which|is|it
      you lost me
    `,
  },
  {
    act: 'praise',
    rule: 'feeling.satisfied',
    confidence: 0.9,
    phrases: `
      thank|thanks|thx|thnx|ty|tysm|cheers|tnx|thankyou|tks|tx ~1 you|u|so|very|a|much|lot|million|again|for|all
      thanks|thx|thnx|ty|tysm|cheers|thankyou|ta
      much appreciated
      appreciate|appreciated it|that|this|your|the|you
      bless you|u
      god bless
      you|u|youre|your|ur ~2 best|star|legend|legends|angel|lifesaver|saviour|hero|gem|treasure|genius|rock|amazing|great|awesome|wonderful|brilliant|helpful|kind|sweetheart
      you|u made|make|saved ~2 day|night|life|week
      lifesaver|legend|lovely|wonderful|brilliant|marvelous|marvellous|splendid|superb|fab|fabulous|fantastic|excellent|awesome|amazing|perfect|stellar|wicked|spot-on|brill|yay|woohoo|hooray|phew|yess|yes!!|yesss|ace|delighted|thrilled|relieved|chuffed
      that|this|it|which was|is|were ~2 easy|quick|fast|painless|great|helpful|simple|smooth|perfect|brilliant|impressive
      easy|quick|painless $
      works|working|worked|fixed|sorted|solved|arrived|found|resolved ~1 now|perfectly|great|again|fine|thanks|thank
      that|it|this worked|works|helps|helped
      problem|issue|all|its solved|sorted|fixed|resolved
      all good|sorted|set|done
      good|great|nice|brilliant|excellent|amazing|fantastic|lovely|best|super ~1 service|job|work|help|news|stuff|support|experience|bot|machine
      very|really|so|super|most|extremely helpful|kind|good|quick|easy|nice|happy|pleased|impressed
      glad|happy|pleased ~3 that|to|with|it|you|about|now
      love it|this|that|you|ya|u|your
      fair play|enough
      well done
      what a relief|star|legend|gem|service
      made|makes my|me ~2 day|smile|happy
      good|great|nice|perfect|cool|awesome|super|sweet|ideal|amazing|excellent|brilliant|lovely|wonderful|fab|grand $
    `,
  },
  {
    act: 'no_feeling',
    rule: 'feeling.politeness',
    confidence: 1,
    phrases: `
      thanks|thank you? in advance
      thanks|thank|cheers you? anyway|though|but
      thanks|thank you? for your? trying|getting|reply|response|contacting|message|info
      no|nope|nah thanks|thank|thx|ta|worries
      no|not thank
      thanks|thank but
      dont|not|isnt|didnt|doesnt|wasnt|arent|never|cant|wouldnt|hardly|no ~2 helpful|good|great|happy|love|appreciate|easy|quick|perfect|working|works|thanks|sorted|solved|fixed|best|nice
      would|will|could|id|should be ~1 great|good|nice|helpful|perfect|lovely|appreciated|brilliant|ideal|amazing
      would|ill|will|be appreciate|appreciated
      help would
      any help
      is|are there|this|it|that|these ~2 good|best|better|easy|easier
      if|whether|until|when|unless ~4 works|working|worked|fixed|sorted|solved|arrived|good|perfect
      your best
      the best way|time|option|price|place|offer|deal|plan
      how|what|whats ~2 best|easy|good|quick
    `,
  },
];
