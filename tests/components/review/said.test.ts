import { expect, test } from 'vitest';
import { reviewerCookie, reviewerIn } from '@/components/review/reviewer-cookie';
import { saidOf, verdictWords } from '@/components/review/said';

const said = (reviewer: string, verdict: 'confirmed' | 'rejected' | 'added', messageSeq = 2) => ({
  reviewer,
  verdict,
  messageSeq,
  kind: 'confusion.loop' as const,
  note: null,
});

test('verdicts belong to the finding of their kind and message', () => {
  const verdicts = [said('Ana', 'confirmed'), said('Ana', 'rejected', 3)];
  expect(saidOf({ verdicts, reviews: [] }, { kind: 'confusion.loop', message: 2 })).toEqual([verdicts[0]]);
  expect(saidOf({ verdicts, reviews: [] }, { kind: 'confusion.fallback', message: 2 })).toEqual([]);
});

test.each([
  [[], ''],
  [[said('Ana', 'confirmed'), said('Ben', 'confirmed')], 'Confirmed by Ana and Ben'],
  [[said('Ana', 'confirmed'), said('Ben', 'rejected')], 'Confirmed by Ana; Rejected by Ben'],
  [[said('Zoë', 'added')], 'Added by Zoë'],
])('%j reads "%s"', (all, words) => {
  expect(verdictWords(all)).toBe(words);
});

test.each(['Ana', 'Zoë; O=K', '名前 😀'])('the cookie keeps the name %s', (name) => {
  const value = reviewerCookie(name).split(';')[0]?.split('=')[1];
  expect(reviewerIn(value)).toBe(name);
});

test('a broken cookie names nobody', () => {
  expect(reviewerIn('%E0%A4%A')).toBe('');
  expect(reviewerIn(undefined)).toBe('');
});
