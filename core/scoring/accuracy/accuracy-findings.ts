import type { Role } from '@/core/conversation/role';
import type { Finding } from '@/core/scoring/finding';
import type { PolicyRegister } from './compile-register';
import type { ClaimRule } from './judge-claim';
import { type PolicyVerdict, policyVerdicts } from './policy-verdicts';

/** Share of such sights that a careful reader confirms; see docs/scoring.md. */
const CONFIDENCE: Readonly<Record<ClaimRule, number>> = {
  'policy.other-quantity': 0.9,
  'policy.other-polarity': 0.8,
  'policy.other-scope': 0.75,
  'policy.not-in-register': 0.7,
};

/**
 * The wrong statements of bots and agents, at most one finding of a kind a message, with the claim's
 * words as evidence. An empty register gives none. CODEBOOK, "Accuracy".
 */
export function accuracyFindings(
  messages: readonly { role: Role; text: string }[],
  register: PolicyRegister,
  verdicts: readonly (PolicyVerdict | null)[] = policyVerdicts(messages, register),
): Finding[] {
  return verdicts.flatMap((verdict, message) => {
    const findings = new Map<Finding['kind'], Finding>();
    for (const { rule, start, end } of verdict?.claims ?? []) {
      const kind =
        rule === 'policy.not-in-register' ? 'accuracy.unsupported_policy' : 'accuracy.contradicts_policy';
      const known = findings.get(kind);
      const evidence = { message, start, end };
      if (known === undefined) {
        findings.set(kind, { kind, message, confidence: CONFIDENCE[rule], rule, evidence: [evidence] });
      } else {
        known.evidence.push(evidence);
        if (CONFIDENCE[rule] > known.confidence) {
          known.confidence = CONFIDENCE[rule];
          known.rule = rule;
        }
      }
    }
    return [...findings.values()];
  });
}
