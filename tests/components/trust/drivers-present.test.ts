import { expect, it } from 'vitest';
import { driversPresent } from '@/components/trust/drivers-present';
import { channelTrust } from '@/core/metrics/channel-trust';
import { NO_FACTS, type StratumFacts } from '@/core/metrics/facts';

function facts(channel: string, escalation: number, negativeEnd: number): StratumFacts {
  return {
    ...NO_FACTS,
    channel,
    topic: null,
    customerKind: 'unknown',
    conversations: 400,
    engaged: 400,
    scored: 400,
    severitySum: escalation + negativeEnd,
    severitySquareSum: escalation + negativeEnd,
    parts: { escalation, accuracy: 0, confusion: 0, empathy: 0, negativeEnd },
  };
}

it.each([
  [[], []],
  [[facts('Voice', 0, 0)], []],
  [
    [facts('Voice', 0, 3), facts('WhatsApp', 5, 0)],
    ['escalation', 'negativeEnd'],
  ],
])('names what cost anything, in the order of the ledger', (rows, groups) => {
  expect(driversPresent(channelTrust(rows, [], 10))).toEqual(groups);
});
