import { describe, expect, it } from 'vitest';
import { periodSentence } from '@/components/overview/period-sentence';
import { NO_FACTS, type StratumFacts } from '@/core/metrics/facts';
import { overview } from '@/core/metrics/overview';

function facts(channel: string, scored: number, bad: number, asked = 0, failed = 0): StratumFacts {
  return {
    ...NO_FACTS,
    channel,
    topic: null,
    customerKind: 'unknown',
    conversations: scored,
    engaged: scored,
    scored,
    severitySum: bad,
    severitySquareSum: bad,
    parts: { escalation: bad, accuracy: 0, confusion: 0, empathy: 0, negativeEnd: 0 },
    asked,
    escalationFailed: failed,
  };
}

const sentence = (...rows: StratumFacts[]) => periodSentence(overview(rows, [], 10));

describe('periodSentence', () => {
  it('says who stands where, why, and how often a person was asked for in vain', () => {
    expect(sentence(facts('in_app', 1000, 2), facts('WhatsApp', 1000, 120, 300, 90))).toMatch(
      /^2,000 conversations were scored; In app is trusted most \(98\), WhatsApp least \(\d+, mostly lost over hand-offs\); in 90 of the 300 conversations in which the customer asked for a person, none came\.$/,
    );
  });

  it.each([
    ['nothing', [], 'There are no conversations in this period.'],
    [
      'too few',
      [facts('Voice', 3, 0)],
      '3 conversations were scored; too few on any one channel to judge its trust.',
    ],
    [
      'a single channel without a loss',
      [facts('Voice', 400, 0, 20, 0)],
      '400 conversations were scored; trust on Voice is 100 of 100; in all 20 conversations in which the customer asked for a person, one came.',
    ],
    [
      'one conversation',
      [facts('Voice', 1, 0)],
      '1 conversation was scored; too few on any one channel to judge its trust.',
    ],
  ])('%s', (_, rows, words) => {
    expect(sentence(...rows)).toBe(words);
  });
});
