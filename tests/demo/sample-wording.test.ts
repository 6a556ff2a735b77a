import { describe, expect, it } from 'vitest';
import { conversationsOf, rowsOf } from './read-sample';

const rows = rowsOf('messages.csv');

function distinctShare(texts: string[]): number {
  return new Set(texts).size / texts.length;
}

describe('the wording varies', () => {
  it('has less than 1% of conversations that read like another', () => {
    const texts = [...conversationsOf(rows).values()].map((messages) =>
      messages.map((row) => `${row.sender}: ${row.text}`).join('\n'),
    );
    expect(distinctShare(texts)).toBeGreaterThan(0.99);
  });

  it('stays so when numbers and case are not counted', () => {
    const texts = [...conversationsOf(rows).values()].map((messages) =>
      messages.map((row) => `${row.sender}: ${row.text?.toLowerCase().replace(/\d+/g, '0')}`).join('\n'),
    );
    expect(distinctShare(texts)).toBeGreaterThan(0.99);
  });

  it('has customers who rarely repeat each other', () => {
    const said = rows.filter((row) => row.sender === 'customer').map((row) => row.text ?? '');
    expect(distinctShare(said)).toBeGreaterThan(0.55);
    expect(distinctShare(said.filter((text) => text.length > 25))).toBeGreaterThan(0.7);
  });

  it('has calls transcribed in lower case', () => {
    const spoken = rows.filter((row) => row.channel === 'voice_bot' && row.sender !== 'system');
    expect(spoken.filter((row) => row.text !== row.text?.toLowerCase()).slice(0, 3)).toEqual([]);
  });
});
