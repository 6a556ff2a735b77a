import { expect, test } from 'vitest';
import { settingsChanges } from '@/components/settings/settings-changes';
import { DEFAULT_SETTINGS as IS } from '@/core/settings/settings';

test('every change is said, and nothing else', () => {
  expect(settingsChanges(IS, IS)).toEqual([]);
  expect(
    settingsChanges(IS, {
      ...IS,
      trustRatio: 4,
      timeZone: 'Europe/Berlin',
      weights: { ...IS.weights, confusion: 0.4 },
      delayLimitSeconds: 60,
      delayLimitSecondsByChannel: { email: 86400 },
    }),
  ).toEqual([
    'The ratio is 4 instead of 10',
    'Confusion: a certain finding costs 0.4 instead of 0.6',
    'Seconds to wait for a person: 60 instead of 120',
    'Seconds to wait on Email: 86400 instead of the general limit',
    'The time zone is Europe/Berlin instead of UTC',
  ]);
});

test('topics are told by what happened to them', () => {
  const garden = { key: 'garden', label: 'Garden', keywords: ['hedge', 'lawn'] };
  const pool = { key: 'pool', label: 'Pool', keywords: ['pool'] };
  const shed = { key: 'shed', label: 'Shed', keywords: ['shed'] };
  expect(
    settingsChanges(
      { ...IS, topics: [garden, pool] },
      { ...IS, topics: [{ ...garden, label: 'Lawn', keywords: ['lawn', 'grass', 'turf'] }, shed] },
    ),
  ).toEqual([
    'The topic "Garden" is called "Lawn"',
    'Keywords of "Lawn": 2 more, 1 fewer',
    'The topic "Shed" is new, with 1 keyword',
    'The topic "Pool" is gone',
  ]);
});
