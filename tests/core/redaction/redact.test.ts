import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberTags, withoutNumbers } from '@/core/redaction/number-tags';
import { PHONE_COUNTRIES } from '@/core/redaction/phone-countries';
import { redact } from '@/core/redaction/redact';
import { REDACTION_KINDS, type RedactionKind } from '@/core/redaction/redaction-kind';

const ALL = new Set(REDACTION_KINDS);

function redacted(
  text: string,
  { role = 'customer' as const, kinds = ALL as ReadonlySet<RedactionKind> } = {},
) {
  return redact(role, text, { kinds, countries: PHONE_COUNTRIES }, (kind, value) => `${kind}:${value}`);
}

describe('details become tags', () => {
  test.each([
    ['write to ana@mail.example or to jo@mail.example', 'write to [EMAIL_1] or to [EMAIL_2]'],
    ['ana@mail.example, I said ANA@MAIL.EXAMPLE', '[EMAIL_1], I said [EMAIL_1]'],
    ['call +44 20 7946 0958 or 020 7946 0958', 'call [PHONE_1] or [PHONE_1]'],
    ['my card 4111 1111 1111 1111 exp 04/28', 'my card [CARD_1] exp 04/28'],
    ['pay to GB33 BUKB 2020 1555 5555 55 please', 'pay to [IBAN_1] please'],
    ['my SSN is 219-09-9999', 'my SSN is [NATIONAL_ID_1]'],
    ['from 203.0.113.9 and 2001:db8::8a2e:370:7334', 'from [IP_1] and [IP_2]'],
    ['I live at 14 Maple Street', 'I live at [ADDRESS_1]'],
    ['my name is Laura Becker', 'my name is [NAME_1]'],
  ])('%s', (text, result) => {
    expect(redacted(text).text).toBe(result);
  });
});

describe('what is no detail stays', () => {
  test.each([
    'order number 4829910233',
    'ticket #88213-4471, reference ABCD-1234',
    'tracking 00340434161094042557',
    'flight BA2490 on 12/03/2026 at 10:31',
    'it cost 1,299.00, that is 100,000,000 too much',
    'version 10.4.22.1 on model WH-1000XM5',
    'card number 4111 1111 1111 1112 has a wrong check digit',
    'DE44500105175407324932 has wrong check digits too',
    'my name is wrong on the ticket',
    '20 minutes down the road',
  ])('%s', (text) => {
    expect(redacted(text)).toEqual({ text, tags: [] });
  });
});

test('only the kinds that are asked for are replaced', () => {
  const kinds: ReadonlySet<RedactionKind> = new Set(['EMAIL']);
  const text = 'ana@mail.example, +44 20 7946 0958';
  expect(redacted(text, { kinds }).text).toBe('[EMAIL_1], +44 20 7946 0958');
});

test('whom the service greets is a name, whom the customer greets is not', () => {
  const text = 'Hi George, thanks for waiting';
  expect(redact('bot', text, { kinds: ALL, countries: [] }, () => 'x').text).toBe(
    'Hi [NAME_1], thanks for waiting',
  );
  expect(redacted(text).text).toBe(text);
});

test('tags that an export brought along are details of their own', () => {
  expect(redacted('[EMAIL_7] is not ana@mail.example').tags).toHaveLength(2);
});

const detail = fc.constantFrom('a@x.example', 'b@x.example', 'c@y.example', 'order 12', 'hello', '[EMAIL_1]');

test('a conversation numbers its details by first appearance, however its messages were redacted', () => {
  fc.assert(
    fc.property(fc.array(fc.array(detail, { maxLength: 4 }), { maxLength: 6 }), (said) => {
      const messages = said.map((words) => {
        const { text, tags } = redacted(words.join(' and '));
        return tags.length === 0 ? { text } : { text, tags };
      });
      const numbered = numberTags(messages);
      const seen = new Map<string, string>();
      for (const { text, tags = [] } of numbered as { text: string; tags?: string[] }[]) {
        const shown = text.match(/\[EMAIL_\d+\]/g) ?? [];
        expect(shown).toHaveLength(tags.length);
        for (const [i, tag] of tags.entries()) {
          if (!seen.has(tag)) seen.set(tag, `[EMAIL_${seen.size + 1}]`);
          expect(shown[i]).toBe(seen.get(tag));
        }
      }
      expect(numberTags(numbered)).toEqual(numbered);
      expect(numbered.map(({ text }) => withoutNumbers(text))).toEqual(
        messages.map(({ text }) => withoutNumbers(text)),
      );
    }),
  );
});

test('what is redacted once is not changed by a second time', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(detail, fc.string()), { maxLength: 6 }), (words) => {
      const once = redacted(words.join(' ')).text;
      expect(withoutNumbers(redacted(once).text)).toBe(withoutNumbers(once));
    }),
  );
});
