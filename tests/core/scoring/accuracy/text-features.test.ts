import { describe, expect, it } from 'vitest';
import { compileRegister } from '@/core/scoring/accuracy/compile-register';
import { policyVerdicts } from '@/core/scoring/accuracy/policy-verdicts';
import { registerWords } from '@/core/scoring/accuracy/register-words';
import { readSource, TEXT_FEATURES, textFeatures } from '@/core/scoring/accuracy/text-features';

const TEXT = 'The lighthouse was built in 1821 by a Dutch engineer and stands on a small island.';
const source = readSource(registerWords(TEXT));
const feature = (reply: string, name: (typeof TEXT_FEATURES)[number]) =>
  textFeatures(registerWords(reply), source)[TEXT_FEATURES.indexOf(name)];

describe('textFeatures', () => {
  it.each([
    'The lighthouse was built in 1821 by a Dutch engineer and stands on a small island.',
    'The lighthouse stands on a small island',
    '',
    'Hm!',
    '1 2 3 4 5 6 7 8 9 10 11 12',
    'lighthouse '.repeat(5000),
  ])('stays within 0 to 1 for "%.30s"', (reply) => {
    const features = textFeatures(registerWords(reply), source);
    expect(features).toHaveLength(TEXT_FEATURES.length);
    expect(features.every((x) => x >= 0 && x <= 1)).toBe(true);
  });

  it('tells words in the order of the source from the same words in another', () => {
    const name = 'subject out of the order of the entry';
    expect(feature('A Dutch engineer stands on the island', name)).toBe(0);
    expect(feature('The island stands on a Dutch engineer', name)).toBeGreaterThan(0);
  });

  it('sees another number', () => {
    expect(feature('It was built in 1821.', 'numbers not held')).toBe(0);
    expect(feature('It was built in 1921.', 'numbers not held')).toBe(1);
  });
});

describe('the score beside running text', () => {
  const register = compileRegister([{ id: 'T', topic: '', text: TEXT }]);
  const score = (text: string) => policyVerdicts([{ role: 'bot', text }], register)[0]?.score ?? -1;

  it('ranks what keeps to the text before what does not, and before chatter', () => {
    const kept = score('The lighthouse stands on a small island.');
    expect(score('The lighthouse stands on a large mountain in Wales.')).toBeGreaterThan(kept);
    expect(score('I love boats, my uncle has three of them!')).toBeGreaterThan(kept);
  });

  it('tells pieces of chatter apart though they state no rule', () => {
    expect(score('I love lighthouses!')).not.toBe(score('I love pizza, my mother makes the best one!'));
  });
});
