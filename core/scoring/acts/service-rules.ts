import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';
import { ASKS_AGAIN_RULES, WRONG_TEAM_RULES } from './after-transfer-rules';
import { RECOGNITION_RULES } from './distress-rules';
import { FALLBACK_RULES } from './fallback-rules';
import { STATE_RULES } from './state-rules';
import { TRANSFER_RULES } from './transfer-rules';

/** Phrases that any reply may hold without saying anything about its matter. */
const COURTESY_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'agree',
    rule: 'reply.agrees',
    confidence: 0.8,
    phrases: `
      ^ oh|ok|okay|ah|well? sure|certainly|absolutely|gladly|definitely|alright|right|yes|yep|yeah|okay|ok|understood|gotcha|sorted
      ^ of course
      ^ no problem|worries|prob
      ^ all right
      ^ happy to
      ^ with pleasure
      ^ my pleasure
      ^ got it|you
      ^ i understand|hear
      ^ not a problem
      ^ thats fine
    `,
  },
  {
    act: 'wait_notice',
    rule: 'reply.please-wait',
    confidence: 0.9,
    phrases: `
      thanks|thank|appreciate you? ~1 for? ~1 holding|waiting|patience|patient
      number|position|place # in ~1 queue|line
      in|joined ~1 queue
      next in line|queue
      sorry|apologies|apologise|apologize ~3 wait|delay|waiting|long
      hang|hold|bear in|on|tight|with ~1 there?
      busier than usual
      with you shortly|soon
      high|large volume|number|demand
      people|customers before|ahead ~1 you
      queue position
      estimated wait
      please wait|stay
      taking ~1 long|longer
    `,
  },
  {
    act: 'courtesy',
    rule: 'reply.courtesy',
    confidence: 1,
    phrases: `
      anything|something else
      how|what can|may|could|would|will i|we ~1 help|assist|do
      how are|r you
      hows|how is? it|things|everything|life|you going|doing
      was|did|is this|that|it|i|my ~2 helpful|help|useful|answer
      thanks|thank ~1 for ~1 contacting|choosing|calling|your|reaching|chatting|using|waiting|holding|being
      thank|thanks you?
      have a ~2 day|evening|night|weekend|one|time|flight|trip
      good morning|afternoon|evening|day|bye|night
      welcome to|back
      youre welcome
      you are welcome
      ^ hi|hello|hey|goodbye|bye|greetings|welcome
      rate|survey|stars
      your|some|any|with|for|give|share|leave|of|value feedback
      sorry|apologies|apologise|apologize
      recorded|monitored ~3 quality|training|purposes
      privacy|terms ~1 policy|conditions|notice
      by continuing|using
      is there ~1 else
      enjoy|take care
      glad|happy|pleasure to ~2 help|chat|hear
      let me know
      take care
    `,
  },
];

export const SERVICE_RULES: readonly PhraseRule<Act>[] = [
  ...FALLBACK_RULES,
  ...TRANSFER_RULES,
  ...COURTESY_RULES,
  ...STATE_RULES,
  ...WRONG_TEAM_RULES,
  ...ASKS_AGAIN_RULES,
  ...RECOGNITION_RULES,
];

export const EVENT_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'transfer_event',
    rule: 'event.transfer',
    confidence: 0.85,
    phrases: `
      transferred|transferring|transfer|escalated|escalating|escalation|handover|handoff|rerouted|routed|forwarded|botescalated|reassigned
      assigned to|conversation|chat
      handed|passed|moved|sent|put ~2 to|over|into|through
      in|joined|entered|entering ~2 queue
      queue position
      queued
      connecting
      on hold
      waiting for ~2 @person|colleague
      agent|operator|advisor|human requested
      bot ended|left|handed
    `,
  },
  {
    act: 'join_event',
    rule: 'event.join',
    confidence: 0.9,
    phrases: `
      joined|joins|entered|accepted|connected
      picked up
      has taken
    `,
  },
];
