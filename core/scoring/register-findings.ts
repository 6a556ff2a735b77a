import type { Conversation } from '@/core/conversation/conversation';
import { accuracyFindings } from './accuracy/accuracy-findings';
import type { PolicyRegister } from './accuracy/compile-register';
import { type PolicyVerdict, policyVerdicts } from './accuracy/policy-verdicts';
import type { Finding } from './finding';

/** What a register says of a conversation: a verdict a message (null where none is due), and the findings. */
export interface RegisterFindings {
  verdicts: readonly (PolicyVerdict | null)[];
  findings: Finding[];
}

/** Compares what bots and agents state with the register; without one nothing is said of anybody. */
export function registerFindings(
  { messages }: Conversation,
  register: PolicyRegister | null,
): RegisterFindings {
  if (register === null) return { verdicts: [], findings: [] };
  const verdicts = policyVerdicts(messages, register);
  return { verdicts, findings: accuracyFindings(messages, register, verdicts) };
}
