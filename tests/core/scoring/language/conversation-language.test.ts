import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

const read = (lines: string[], language: string | null = null) => {
  const { language: found, scored } = scoreConversation(talk(lines, { language }), DEFAULT_SETTINGS);
  return [found, scored];
};

describe('the language of a conversation', () => {
  it.each([
    [
      'es',
      'C: Hola, compré una lámpara la semana pasada y todavía no ha llegado, ¿me pueden decir dónde está?',
    ],
    [
      'de',
      'C: Guten Tag, meine Lampe ist kaputt angekommen und ich möchte gern wissen, wie ich sie umtauschen kann.',
    ],
    [
      'fr',
      "C: Bonjour, ma lampe est arrivée cassée et j'aimerais savoir comment je peux la renvoyer, merci beaucoup.",
    ],
    ['ja', 'C: 先週注文したランプがまだ届いていません。配送状況を教えてください。'],
  ])('is detected and not scored where it is not English: %s', (language, line) => {
    expect(read([line, 'B: Hello! How can I help you?'])).toEqual([language, false]);
  });

  it('counts short text in Latin script as English', () => {
    expect(read(['C: ok merci'])).toEqual(['en', true]);
    expect(read(['C: LM-4471'])).toEqual(['en', true]);
  });

  it('is English in spite of names, slang and typos', () => {
    expect(
      read(['C: yo my Lumière lampe from Schönbrunn hasnt arived yet, wheres it at? ordr 4471']),
    ).toEqual(['en', true]);
  });

  it('is what the export says, region or not', () => {
    expect(read(['C: hello there'], 'en-GB')).toEqual(['en', true]);
    expect(read(['C: hello there'], 'pt_BR')).toEqual(['pt', false]);
  });

  it('is unknown, and scored all the same, where there are no letters', () => {
    expect(read(['C: 👍👍', 'B: 4471'])).toEqual([null, true]);
  });
});
