import { expect, it } from 'vitest';
import { sparkReading } from '@/components/trust/spark-reading';

const week = (value: number | null) => ({ value, low: null, high: null });

it('says the last week that can be told, and between which values it moved', () => {
  const { 'data-reading': words } = sparkReading([week(40.4), week(90), week(64), week(null)]);
  expect(words).toContain('the last week that can be told: 64');
  expect(words).toContain('Lowest 40, highest 90, of 3 weeks');
});

it('says so where no week can be told', () => {
  expect(sparkReading([week(null)])['data-reading']).toBe('Too few conversations in every week');
});
