import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/**
 * How customers say that they are angry, frightened, worried or at the end of their patience. Words for the goods
 * ("a horrible colour") and for somebody else's feelings are left alone: the speaker must be in the sentence, or
 * the sentence be nothing but the feeling.
 */
export const DISTRESS_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'distress',
    rule: 'distress.names-a-feeling',
    confidence: 0.9,
    phrases: `
      @distressed
    `,
  },
  {
    act: 'distress',
    rule: 'distress.states-it',
    confidence: 0.9,
    phrases: `
      so am i
      fed|fedup up
      pissed off
      at ~2 my ~1 wits|tether|rope
      close|near|almost|nearly to? tears
      in tears|bits|pieces
      in a|an|total|blind|complete|such|sheer ~2 panic|state
      my? hands ~1 are|were? shaking|trembling
      want|wanna|going|about|makes ~1 to? cry|scream|weep
      could|i|just ~1 scream|cry|weep $
      i feel ~1 sick|terrible|awful|let|cheated|insulted|ignored|helpless|lost|abandoned|unsafe|ill
      causing|causes|caused|giving|gives|given ~1 me|us ~4 worry|distress|stress|anxiety|grief|headache|headaches|nightmares
      makes|making|made|drives|driving|drove|sends|sending me ~2 angry|mad|crazy|insane|nuts|upset|anxious|cry|sick|ill|furious|mental|bonkers|wall|bend|spare|nervous|worried
      losing|lost|lose ~1 my ~1 mind|patience|temper|sleep|nerve|rag|cool|hair
      losing it|sleep
      freaking|freaked|stressing|stressed|panicking|worrying|worried me? ~1 out|sick|stiff|silly
      im|getting|really|so|properly|me|very ~1 wound|worked up
      scared|worried|frightened|bored ~1 stiff|sick|silly|death|witless
      beside myself
      cant|cannot|couldnt ~1 take|cope|stand|bear|handle ~1 it|this|anymore|any $|anymore|longer|more|much
      cant|cannot|couldnt believe this|it
      cant|cannot sleep
      lost for words
      breaking|broke|breaks my heart
      stress|anxiety|worry is|levels ~1 through|killing|unbearable|making
      begging you|u
      so|this|very|really|how stressful|upsetting|distressing|frightening|infuriating|maddening|exasperating
      great|good|deal of worry|distress|anxiety|stress
      my|our patience ~3
      run|running|ran|run out of patience
    `,
  },
  {
    act: 'distress',
    rule: 'distress.exclaims',
    confidence: 0.8,
    phrases: `
      had ~1 enough ~1 of|now|$
      had it with
      enough is enough
      at ~2 end of ~1 my
      at my ~1 wits|limit
      tearing|pulling|ripping ~1 my ~1 hair
      doing|does|done|wrecking|melting my head|nut|brain
      sick|tired|done|weary ~1 and|to|of ~1 tired|sick|death|this|you|it|your|waiting|being|explaining|repeating|hearing|all
      so|completely|totally done with
      for god|gods|heaven|heavens|pity|pitys|petes|pete|christs|goodness|crying|fucks|fs s? sake|out
      ffs
      this|that|it|its|thats|which is|was|s? ~2 a|an|beyond|an|the? ~1 joke|disgrace|farce|shambles|nightmare|outrage|circus|insult|madness|torture|hell
      this|that|it|its|thats|which is|was|has|s? ~2 @distressing
      absolute|complete|utter|total|what joke|disgrace|farce|shambles|nightmare|outrage|circus|madness
      beyond a? joke|belief|ridiculous
      ^ unbelievable|outrageous|disgraceful|disgusting|infuriating|maddening|unacceptable|appalling|pathetic|ridiculous ~1 $
      how dare
      worst|terrible|appalling|awful|shocking|disgraceful|dreadful|atrocious|abysmal|pathetic|poor|horrendous|diabolical ~1 service|experience|company|support|bot|customer
      thanks|thank you? for nothing $
      waste|wasted|wasting ~1 my|of|an|half|our|everyones ~2 time|hour|hours|evening|morning|afternoon|day|life
      so|really|bloody|very|how|too annoying|disappointing|useless|rude
      mocking|insulting|ignoring me|us
      ^ ~1 useless|hopeless|pointless $
      this|you|bot|thing|that|it ~1 is|are|s|re? ~2 useless|hopeless|pointless|disappointing
      lost cause
      blood ~2 boiling|boil
      seeing red
      last|final straw
      breaking point
      taking the piss|mick|mickey
      having a laugh
      hopping|spitting|steaming|boiling mad|feathers|over
      im|am|were|are ~1 not ~1 very|at|all|remotely|best|so? ~1 happy|pleased|impressed|amused|satisfied
      not ~1 impressed|amused $
      this|that|it|which is|s|just|simply? ~1 not ~1 acceptable|okay|ok|on|right|fair|enough $|at|from|for|and|now
      argh|aargh|arghh|grr|grrr|wtf
      cant|cannot ~1 go on|carry
      shame on you|u
      this|that|it|you is|are|s|re? ~1 driving|drives me
    `,
  },
  {
    act: 'no_distress',
    rule: 'guard.calm',
    confidence: 1,
    phrases: `
      not|isnt|arent|wasnt|nor|dont|didnt|no ~1 so|too|that|at|very|really|get|be|feel|even|all? ~1 @distressed
      no longer|need|reason ~2 @distressed
      would|wouldnt|id|ill|will|might|may|could|if|should|wont|shall|youd|hed|theyd ~2 be|get|feel|am|im|been ~2 @distressed
      was|were ~1 a? bit|little|slightly|getting|starting|only|just|so|already|very? ~2 worried|nervous|anxious|concerned|stressed|scared|panicking|confused ~4
      he|she|they|hes|shes|theyre|husband|wife|mum|dad|mother|father|friend|boss|dog|cat|neighbour|neighbor|client|clients|people|customers|staff|who ~2 @distressed
      didnt|dont|do|not want|mean|like to|being|be ~2 @distressed
      for nothing ~2 kidding|joking|jk
      had|got|have|with ~3 worst|terrible|awful|poor ~1 experience|service with|from|at ~4
      cross|mad ~1 about|reference|check|references|border|country|the|section|sell|stitch|trainer
      @distressed ~2 email|alert|subject|emoji|mode|reaction|button|face|birds
      cant|cannot|couldnt believe ~1 how|its ~2 good|quick|easy|fast|helpful|lovely|great|nice
      had enough ~1 points|credit|stock|time|money|data|to
    `,
  },
];

/** Words of a reply that show it has noticed how the customer feels or that something is wrong. */
export const RECOGNITION_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'recognises',
    rule: 'empathy.recognised',
    confidence: 0.95,
    phrases: `
      sorry|apologies|apologise|apologize|apology|apologising|apologizing|apologises|regret|regrets|forgive|sympathy|sympathies|sympathise|sympathize|condolences
      i|we|can|do|completely|fully|totally|certainly|really ~1 understand|appreciate|realise|realize|imagine|hear|acknowledge|recognise|recognize|empathise|empathize|sense
      i|we can|could|do|really|totally|fully|completely? ~1 see|tell|feel|get|know ~1 why|how|that|youre|you|this|it|what
      understandable|understandably
      thats|that|this|it|which|what|its ~1 must|sounds|sound|is|was|s|can|cant|shouldnt|should|seems|feels ~4 frustrating|awful|horrible|horrid|terrible|upsetting|annoying|stressful|scary|frightening|worrying|disappointing|unacceptable|disgusting|difficult|tough|rough|hard|rotten|miserable|bad|dreadful|alarming|painful|unpleasant|exhausting|maddening|wrong|unfair|good|okay|ok|right|happen|happened|serious|nightmare|shame|pain|distressing|infuriating
      how|what|so|very|really|pretty|quite|most frustrating|awful|horrible|terrible|upsetting|annoying|stressful|scary|frightening|worrying|disappointing|maddening|distressing|nightmare|shame
      a|an ~2 nightmare|shame|mess|worry|letdown|ordeal|emergency
      oh no|dear|gosh|goodness|my|heavens|crikey|man|wow|lord|blimey
      ^ goodness|gosh|ouch|yikes|blimey|crikey|oof|eek|ugh
      no wonder
      you|youre|your|you are|re|have|ve|had? ~1 right|entitled|every|reason|deserve
      fair ~1 enough|point|question|comment
      inconvenience|frustration|disappointment|distress|upset|worry|worries|stress|anger|annoyance|trouble|anxiety|concern|concerns|hassle
      frustrating|upsetting|stressful|distressing|worrying
      shouldnt|should|never ~1 not? ~1 have|be ~1 happened|happen|had|been|come|kept|got
      not the ~1 experience|service|standard
      let you|u ~1 down
      our|my|a ~1 fault|mistake|slip|slipup|error|bad|doing|mess
      dont|not|no|needn|neednt ~2 worry|panic|stress|fret|alone
      stay|keep|remain ~1 calm|safe
      are you|u ~2 safe|okay|ok|hurt|alright|injured
      hope ~1 you|youre|u|everyone|she|he|all ~3 safe|okay|ok|better|alright|well|feeling
      take|taking|taken ~2 serious|seriously
      this|how|so|as|the|its|very|is urgent|urgency
      patience|patient
      bear with
      poor you|thing
      i|we ~1 wish i|we
      we|i|ll|will ~2 make|put ~2 right|straight
      thank|thanks you? ~1 for ~2 telling|letting|flagging|honest|honesty|raising|patience|saying
    `,
  },
];
