import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passwordProblem } from '@/core/access/password-problem';

const OWNER = { email: 'mira.holm@example.com' };

describe('passwords', () => {
  it.each([
    'four quiet herons',
    'a1!bC2?dE3.f',
    'ein Faß voll Öl',
    '鶴が四羽いる静かな水辺の朝に',
    '918273645500',
    'passwords are a nuisance',
  ])('%s is taken', (password) => {
    expect(passwordProblem(password, OWNER)).toBeNull();
  });

  it.each([
    ['short', /12 characters or more/],
    ['x'.repeat(11), /12 characters or more/],
    ['👩‍💻👩‍💻👩‍💻', /12 characters or more/],
    ['ab'.repeat(65), /128 characters or fewer/],
    ['mira.holm@example.com', /e-mail/],
    ['Mira.Holm@Example.com', /e-mail/],
    ['mira.holm2026!', /e-mail/],
    ['password1234', /guessed/],
    ['Password2026!', /guessed/],
    ['passwordpassword', /guessed/],
    ['123456789012', /guessed/],
    ['098765432109', /guessed/],
    ['qwertyuiopas', /guessed/],
    ['abcabcabcabc', /guessed/],
    ['aaaaaaaaaaaaa', /guessed/],
    ['trustledger1', /guessed/],
    ['correcthorsebatterystaple', /guessed/],
  ])('%s is not', (password, why) => {
    expect(passwordProblem(password, OWNER)).toMatch(why);
  });

  it('makes no rules on kinds of characters', () => {
    const letters = fc.array(fc.constantFrom(...'bdfhjlnprtvxz'), { minLength: 16, maxLength: 60 });
    fc.assert(
      fc.property(letters, (word) => {
        // All thirteen letters are no run and repeat nothing.
        fc.pre(new Set(word).size === 13);
        expect(passwordProblem(word.join(''), OWNER)).toBeNull();
      }),
      { numRuns: 100 },
    );
  });
});
