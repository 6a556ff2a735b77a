import { describe, expect, it } from 'vitest';
import { DEFAULT_TAXONOMY } from '@/core/topics/default-taxonomy';
import { keptTaxonomy, putTopic, withoutTopic, writtenKeywords } from '@/core/topics/edit-taxonomy';

const TWO = [
  { key: 'garden', label: 'Garden', keywords: ['hedge'] },
  { key: 'own_3', label: 'Pool', keywords: ['pool'] },
];

describe('putTopic', () => {
  it('adds at the end under a key of its own, and reads keywords line by line', () => {
    const { topics } = putTopic(TWO, null, {
      label: ' Shed ',
      keywords: 'shed\n roof*, shed; leak* roof\n\n',
    });
    expect(topics?.at(-1)).toEqual({
      key: 'own_4',
      label: 'Shed',
      keywords: ['shed', 'roof*', 'leak* roof'],
    });
    expect(topics?.slice(0, 2)).toEqual(TWO);
  });

  it('keeps key and place of a topic that is renamed', () => {
    const { topics } = putTopic(TWO, 'garden', { label: 'Lawn', keywords: 'hedge' });
    expect(topics?.[0]).toEqual({ key: 'garden', label: 'Lawn', keywords: ['hedge'] });
    expect(putTopic(TWO, 'garden', { label: 'garden', keywords: '' }).problem).toBeNull();
  });

  it.each([
    [{ label: ' ', keywords: 'x y' }, 'A topic needs a name.'],
    [{ label: 'POOL', keywords: '' }, 'There is a topic "POOL" already.'],
    [{ label: 'Shed', keywords: 'a b c d e f' }, '"a b c d e f" is no keyword: one to five words are.'],
    [{ label: 'Shed', keywords: '???' }, '"???" is no keyword: one to five words are.'],
    [
      { label: 'Shed', keywords: Array.from({ length: 201 }, (_, i) => `word${i}`).join('\n') },
      /^This is too much: /,
    ],
  ])('says why not: %j', (written, problem) => {
    const edited = putTopic(TWO, null, written);
    expect(edited.topics).toBeNull();
    expect(edited.problem).toMatch(problem);
  });
});

describe('a taxonomy', () => {
  it('loses a topic', () => {
    expect(withoutTopic(TWO, 'garden').map(({ label }) => label)).toEqual(['Pool']);
  });

  it('is kept as the default when every topic is as it came', () => {
    const [first] = DEFAULT_TAXONOMY;
    if (!first) throw new Error('no topics');
    const back = putTopic(DEFAULT_TAXONOMY, first.key, {
      label: first.label,
      keywords: writtenKeywords(first),
    });
    expect(keptTaxonomy(back.topics ?? [])).toBeNull();
    expect(keptTaxonomy(TWO)).toEqual(TWO);
    expect(keptTaxonomy([])).toEqual([]);
  });
});
