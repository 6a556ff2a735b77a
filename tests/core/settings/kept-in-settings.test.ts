import { expect, test } from 'vitest';
import { annotationSchema, annotationsOf } from '@/core/settings/annotation';
import { MOST_VIEWS, savedViewSchema, withView } from '@/core/settings/saved-view';

test.each(['https://elsewhere', '//elsewhere', '/\\elsewhere', 'javascript:x', ''])(
  'a view never leads out: %s',
  (address) => {
    expect(savedViewSchema.safeParse({ name: 'x', address }).success).toBe(false);
  },
);

test('a view takes the place of one of the same name, and the oldest makes way', () => {
  const many = Array.from({ length: MOST_VIEWS }, (_, i) => ({ name: `v${i}`, address: '/' }));
  const views = withView(many, { name: 'v5', address: '/topics' });
  expect(views).toHaveLength(MOST_VIEWS);
  expect(views.at(-1)).toEqual({ name: 'v5', address: '/topics' });
  expect(withView(many, { name: 'new', address: '/' }).map(({ name }) => name)).not.toContain('v0');
});

test('notes of all channels and of this one, earliest first', () => {
  const note = (day: string, channel: string | null) => ({ day, channel, text: day });
  const notes = [note('2026-02-01', 'web'), note('2026-01-01', null), note('2026-01-15', 'email')];
  expect(annotationsOf(notes, 'web').map(({ day }) => day)).toEqual(['2026-01-01', '2026-02-01']);
  expect(annotationSchema.safeParse(note('2026-02-30', null)).success).toBe(false);
});
