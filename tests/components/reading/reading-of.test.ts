import { expect, it } from 'vitest';
import { countWords, rateWords, readingOf } from '@/components/reading/reading-of';
import { rate } from '@/core/metrics/rate';

it('says a share with its interval and what it rests on, a line each', () => {
  const failed = rate(252, 824, '');
  expect(readingOf(rateWords(failed), countWords(failed, 'asked for a person'))).toEqual({
    'data-reading': '31%, 95% interval 28% to 34%\n252 of 824 asked for a person',
  });
});

it('leaves out lines without words', () => {
  expect(readingOf('A', null, undefined, false, '', 'B')).toEqual({ 'data-reading': 'A\nB' });
});

it('says none where nothing can be divided', () => {
  expect(rateWords(rate(0, 0, 'nobody asked'))).toBe('none');
});
