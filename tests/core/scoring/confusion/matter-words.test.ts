import { describe, expect, it } from 'vitest';
import { analyse } from '@/core/scoring/acts/analyse';
import { MatterWords } from '@/core/scoring/confusion/matter-words';
import { talk } from '../talk';

function stems(text: string): readonly number[] {
  const analysis = analyse(talk([`C: ${text}`]));
  const [message] = analysis.messages;
  return message === undefined ? [] : new MatterWords(analysis).stemsOf(message);
}

describe('MatterWords', () => {
  it('gives the same stems whatever was read before, also where an apostrophe ends the stem', () => {
    const spellings = ["drive'rs", 'drivers', "driver's", "d'rivers"];
    const first = spellings.map(stems);
    expect(spellings.toReversed().map(stems).toReversed()).toEqual(first);
    expect(first[1]).toEqual(first[2]);
    expect(first[0]).not.toEqual(first[1]);
    expect(first[3]).not.toEqual(first[1]);
  });
});
