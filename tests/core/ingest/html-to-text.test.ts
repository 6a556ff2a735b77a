import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlToText } from '@/core/ingest/html-to-text';
import { processorTime } from '../../support/processor-time';

test.each([
  ['<p>Hello</p>', 'Hello'],
  ['<p>Where&#x27;s my order &amp; why?</p>', "Where's my order & why?"],
  ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
  ['One<br>Two<br/>Three', 'One\nTwo\nThree'],
  ['<ul><li>Red</li><li>Blue</li></ul>', 'Red\n\nBlue'],
  ['<p>a <b>bold</b> and <a href="https://shop.example/?a=1&b=2">a link</a></p>', 'a bold and a link'],
  ['caf&eacute; &Uuml;ber &euro;5 &#8364;5 &nbsp;x', 'café Über €5 €5  x'],
  ['<style>p{color:red}</style><p>Seen</p><script>alert("no")</script>', 'Seen'],
  ['<!-- hidden > text --><p>Seen</p>', 'Seen'],
  ['3 < 5 and 7 > 6', '3 < 5 and 7 > 6'],
  ['I <3 this', 'I <3 this'],
  ['&unknown; &#0; &#xD800;', '&unknown; \ufffd \ufffd'],
  ['no markup at all', 'no markup at all'],
  ['<p>cut off <b', 'cut off <b'],
  ['', ''],
])('%j reads %j', (html, text) => {
  expect(htmlToText(html)).toBe(text);
});

test('plain words survive being escaped and wrapped', () => {
  const words = fc.array(fc.stringMatching(/^[a-zA-Z0-9&<>"'éß]{1,12}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(' ');
      const escaped = text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;');
      expect(htmlToText(`<div><p>${escaped}</p></div>`)).toBe(text);
    }),
  );
});

test('is linear on hostile markup', () => {
  for (const piece of ['<', '<a', '<!--', '&', '<script>', '</']) {
    const took = (count: number) => processorTime(() => htmlToText(`<p>${piece.repeat(count)}`));
    took(25_000);
    const small = Math.min(took(25_000), took(25_000), took(25_000));
    // Quadratic time would be 64 times as long.
    expect(Math.min(took(200_000), took(200_000)), piece).toBeLessThan(24 * Math.max(small, 2));
  }
});
