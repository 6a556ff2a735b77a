import type { Conversation } from '@/core/conversation/conversation';
import type { Settings } from '@/core/settings/settings';
import { Tokens } from '@/core/text/tokens';
import type { PolicyRegister } from './accuracy/compile-register';
import { analyse } from './acts/analyse';
import { calibratedConfidence } from './calibrated-confidence';
import { confusionFindings } from './confusion/confusion-findings';
import { MatterWords } from './confusion/matter-words';
import { contactFindings } from './contact-findings';
import { empathyFindings } from './empathy-findings';
import { escalationFindings } from './escalation/escalation-findings';
import { missedFinding } from './escalation/missed-finding';
import type { Finding } from './finding';
import { groupProbabilities, noGroups } from './group-probabilities';
import { readIntents } from './intents/read-intents';
import { conversationLanguage } from './language/conversation-language';
import { negativeEndConfidence } from './negative-end';
import { outcome } from './outcome';
import { breakdownProbabilities } from './quality/breakdown';
import { messageFailures } from './quality/message-failures';
import { resolvedProbabilities } from './quality/resolved';
import { customerSatisfaction } from './quality/satisfaction';
import { registerFindings } from './register-findings';
import type { ScoredConversation } from './scored-conversation';
import { scoredMessages } from './scored-messages';
import { SCORER_VERSION } from './scorer-version';
import { customerMoods } from './sentiment/customer-moods';
import { NO_PATH, sentimentPath } from './sentiment/sentiment-path';
import { severity } from './severity';

/**
 * Scores one conversation: a pure function of its messages, the settings and the policy register (where
 * there is one: without it no statement is judged), linear in its text.
 * Not scored, with everything empty, where the language is not English or where nobody but the
 * system wrote. The kinds are CODEBOOK's, the severity METRICS "Trust", steps 1 and 5.
 */
export function scoreConversation(
  conversation: Conversation,
  settings: Settings,
  register: PolicyRegister | null = null,
): ScoredConversation {
  const analysis = analyse(conversation, scratchFor(conversation));
  const language = conversationLanguage(conversation, analysis);
  const speaks = conversation.messages.some((m) => m.role !== 'system' && m.text.trim() !== '');
  if (!speaks || (language !== null && language !== 'en')) return unscored(conversation, language);

  const matter = new MatterWords(analysis);
  const intents = readIntents(analysis, matter);
  const confusion = confusionFindings(analysis, matter, intents);
  const repeated = new Set(confusion.filter((f) => f.kind === 'confusion.loop').map((f) => f.message));
  const escalation = escalationFindings(analysis, conversation.channel, settings, repeated, matter, intents);
  const accuracy = registerFindings(conversation, register);
  const findings = [
    ...escalation.findings,
    ...contactFindings(analysis, escalation.requests, intents),
    ...confusion,
    ...empathyFindings(analysis, intents),
    ...accuracy.findings,
  ].sort(byMessage);
  const moods = customerMoods(analysis, findings, escalation.requests);
  const failures = messageFailures(analysis.messages.length, findings);
  const resolved = resolvedProbabilities(analysis, failures, moods, escalation.requests);
  const missed = missedFinding(analysis, findings, escalation.requests, resolved, matter);
  if (missed !== null) findings.push(missed);
  const satisfaction = customerSatisfaction(analysis, failures, moods, escalation.requests);
  for (const finding of findings) finding.confidence = calibratedConfidence(finding);
  const path = sentimentPath([...moods.values()]);
  const groups = groupProbabilities(findings, negativeEndConfidence(path));
  return {
    scorerVersion: SCORER_VERSION,
    language,
    scored: true,
    findings,
    messages: scoredMessages(analysis, {
      moods,
      requests: escalation.requests,
      intents,
      satisfaction: satisfaction.soFar,
      breakdowns: breakdownProbabilities(analysis, failures, moods, matter),
      verdicts: accuracy.verdicts,
    }),
    sentiment: path,
    satisfaction: satisfaction.whole,
    outcome: outcome(conversation, escalation.firstRequest, resolved),
    groups,
    severity: severity(groups, settings.weights),
  };
}

/** Room for the words of an ordinary conversation; a new one for each would be most of what is thrown away. */
const scratch = new Tokens(1 << 16, 1 << 8);

function scratchFor(conversation: Conversation): Tokens {
  let units = 0;
  for (const message of conversation.messages) units += message.text.length;
  const messages = conversation.messages.length;
  return scratch.holds(units, messages) ? scratch : new Tokens(units, messages);
}

function byMessage(a: Finding, b: Finding): number {
  return a.message - b.message;
}

function unscored(conversation: Conversation, language: string | null): ScoredConversation {
  return {
    scorerVersion: SCORER_VERSION,
    language,
    scored: false,
    findings: [],
    messages: conversation.messages.map(({ role }) => ({ role, acts: [] })),
    sentiment: NO_PATH,
    satisfaction: null,
    outcome: outcome(conversation, null, null),
    groups: noGroups(),
    severity: { total: 0, parts: noGroups() },
  };
}
