import {
  INVENTED_REFUND_RULE,
  REFUND_RULE_PROTEST,
  RULE_UPHELD,
  WRONG_RULES,
} from '@/demo/pieces/wrong-rules';
import type { Talk } from '@/demo/talk';
import type { Topic } from '@/demo/topic';
import { endBadly } from './end-badly';
import { endWell } from './end-well';
import { getLost } from './get-lost';
import { giveDetail } from './give-detail';
import { openTalk } from './open-talk';
import { answer, answerBriefly, react } from './react';

/** All goes well, but for a rule that Fernhill never made. */
export function breakRule(talk: Talk): void {
  const rules = WRONG_RULES[talk.setting.topic as Topic];
  if (!rules) {
    getLost(talk);
    return;
  }
  const { kind, ask, rule } = talk.random.pick(rules);
  openTalk(talk);
  giveDetail(talk);
  answer(talk, talk.issue.answers);
  talk.customer(talk.say(ask));
  answerBriefly(talk, rule);
  talk.plant(kind);
  endWell(talk, 0.35);
}

/** Release 4.2.0 in web chat: refunds within seven days only. */
export function inventRefundRule(talk: Talk): void {
  openTalk(talk);
  giveDetail(talk);
  const rule = talk.say(INVENTED_REFUND_RULE);
  react(talk, rule);
  talk.plant('accuracy.contradicts_policy');
  talk.customer(talk.say(REFUND_RULE_PROTEST), 'cross');
  if (talk.random.chance(0.5)) {
    talk.bot(rule);
    talk.plant('confusion.loop');
  } else {
    talk.bot(talk.say(RULE_UPHELD));
  }
  endBadly(talk);
}
