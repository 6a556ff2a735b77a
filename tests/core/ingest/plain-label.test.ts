import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainId, plainLabel, plainLabelOrNull } from '@/core/ingest/plain-label';

describe('plainLabel', () => {
  it.each([
    ['web_chat', 'web_chat'],
    ['  kept as it is  ', '  kept as it is  '],
    ['دواء & רפואה \u200f', 'دواء & רפואה \u200f'],
    ['👩‍👩‍👧‍👦 family', '👩‍👩‍👧‍👦 family'],
    ['نمی\u200cخواهم', 'نمی\u200cخواهم'],
    ['chat\r\nBcc: everybody@example.org', 'chat Bcc: everybody@example.org'],
    ['a\u202eb\u2066c', 'a b c'],
    ['\u001b[31mred\u009b0m', '[31mred 0m'],
    ['nul\0', 'nul'],
    ['half \ud83d of an emoji \ude00', 'half of an emoji'],
    ['a\u2028b\u2029c', 'a b c'],
    ['\u202e\u0000', ''],
  ])('%j is %j', (name, label) => {
    expect(plainLabel(name)).toBe(label);
  });

  it('is short, whole and the same when asked again, whatever comes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (name) => {
        const label = plainLabel(name);
        expect(label.length).toBeLessThanOrEqual(200);
        expect(Buffer.from(label).toString()).toBe(label);
        expect(label).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(plainLabel(label)).toBe(label);
      }),
    );
  });

  it('keeps long names that differ at their end apart', () => {
    const long = 'x'.repeat(1_000_000);
    expect(plainLabel(`${long}a`)).not.toBe(plainLabel(`${long}b`));
    const cut = plainLabel(`${'x'.repeat(184)}😀${long}`);
    expect(Buffer.from(cut).toString()).toBe(cut);
  });
});

it('a name of which nothing can be shown is none; an id stays an id of its own', () => {
  expect(plainLabelOrNull('\u202e')).toBeNull();
  expect(plainLabelOrNull(null)).toBeNull();
  expect(plainId('\u0001')).not.toBe('');
  expect(plainId('\u0001')).not.toBe(plainId('\u0002'));
});
