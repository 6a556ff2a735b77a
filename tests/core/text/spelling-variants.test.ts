import { describe, expect, it } from 'vitest';
import { spellingVariants } from '@/core/text/spelling-variants';

const NONE = new Set<string>();

describe('spellingVariants', () => {
  it('swaps, doubles and drops letters of short words, and never the first', () => {
    const found = spellingVariants('agent', NONE);
    expect(found).toEqual(expect.arrayContaining(['agnet', 'aggent', 'agnt']));
    expect(found).not.toContain('gent');
    expect(found).not.toContain('agant');
    expect(found).not.toContain('agent');
  });

  it('takes any other letter from the length told', () => {
    expect(spellingVariants('agent', NONE, { anySlipFrom: 5 })).toContain('agant');
    expect(spellingVariants('operator', NONE)).toContain('operater');
  });

  it('takes two small slips where told, and keeps clear of ordinary words', () => {
    expect(spellingVariants('supervisor', NONE)).not.toContain('suprviser');
    expect(spellingVariants('supervisor', NONE, { twoSlips: true })).toContain('suprviser');
    expect(spellingVariants('human', new Set(['hunan']), { anySlipFrom: 5 })).not.toContain('hunan');
  });
});
