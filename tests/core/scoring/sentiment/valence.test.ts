import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VADER_VALENCES } from '@/core/scoring/sentiment/vader-valences';
import { compound, valence } from '@/core/scoring/sentiment/valence';
import { ValenceLexicon } from '@/core/scoring/sentiment/valence-lexicon';

const VADER = new ValenceLexicon(VADER_VALENCES);
const score = (text: string) => Math.round(compound(valence(text, VADER)) * 1e4) / 1e4;

/** Published with VADER 3.3.2 (its read-me), all that need no emoji descriptions. */
const PUBLISHED: [string, number][] = [
  ['VADER is smart, handsome, and funny.', 0.8316],
  ['VADER is smart, handsome, and funny!', 0.8439],
  ['VADER is very smart, handsome, and funny.', 0.8545],
  ['VADER is VERY SMART, handsome, and FUNNY.', 0.9227],
  ['VADER is VERY SMART, handsome, and FUNNY!!!', 0.9342],
  ['VADER is VERY SMART, uber handsome, and FRIGGIN FUNNY!!!', 0.9469],
  ['VADER is not smart, handsome, nor funny.', -0.7424],
  ['The book was good.', 0.4404],
  ["At least it isn't a horrible book.", 0.431],
  ['The book was only kind of good.', 0.3832],
  ['The plot was good, but the characters are uncompelling and the dialog is not great.', -0.7042],
  ['Today SUX!', -0.5461],
  ["Today only kinda sux! But I'll get by, lol", 0.5249],
  ['Make sure you :) or :D today!', 0.8633],
  ['Not bad at all', 0.431],
];

describe('valence', () => {
  it.each(PUBLISHED)('gives the published compound score: %s', (text, published) => {
    expect(score(text)).toBe(published);
  });

  it('follows the rules that the examples leave out', () => {
    const good = score('a good lamp');
    expect(score('never so good lamp')).toBeGreaterThan(good);
    // 1.9 for "good" stays; "doubt" (-1.5) is negated by "without": 3.01 in all.
    expect(score('without doubt good lamp')).toBe(0.6136);
    expect(score('the least good lamp')).toBeLessThan(0);
    expect(score('that lamp is the bomb')).toBeGreaterThan(good);
    expect(score('no good lamp')).toBeLessThan(0);
    expect(score('')).toBe(0);
  });

  it('stays in [-1, 1] and does not depend on what was read before', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.string({ maxLength: 300 }),
        (text, other) => {
          const first = valence(text, VADER);
          valence(other, VADER);
          expect(valence(text, VADER)).toBe(first);
          expect(Math.abs(compound(first))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
