import type { Talk } from '@/demo/talk';
import { askAgain } from './ask-again';
import { breakRule, inventRefundRule } from './break-rule';
import { callBack } from './call-back';
import { contradict } from './contradict';
import { delayPerson } from './delay-person';
import { dropTransfer } from './drop-transfer';
import { getLost } from './get-lost';
import { answerMail, handOver } from './hand-over';
import { lackEmpathy } from './lack-empathy';
import { misdirect } from './misdirect';
import { refusePerson } from './refuse-person';
import { solve } from './solve';

/** Every way in which a conversation may go. */
export const SCENARIO_OF = {
  solve,
  handOver,
  answerMail,
  callBack,
  refusePerson,
  dropTransfer,
  delayPerson,
  getLost,
  contradict,
  breakRule,
  inventRefundRule,
  lackEmpathy,
  askAgain,
  misdirect,
} as const satisfies Record<string, (talk: Talk) => void>;

export type Scenario = keyof typeof SCENARIO_OF;
