import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessMonth } from '@/core/report/month-assessment';
import { PLAIN_VOICE } from '@/core/report/plain/plain-voice';
import { printedMove, signed } from '@/core/report/printed';
import { reportModelSchema } from '@/core/report/report-model';
import { writeReport } from '@/core/report/write-report';
import { reportFacts, type Told } from './month-facts';

const EXTRAS = { dataHash: 'hash', settings: 'settings', quotations: [] };

const told = fc
  .record({
    channel: fc.constantFrom('web_chat', 'whatsapp', 'email'),
    topic: fc.constantFrom('refund', 'order status', null),
    n: fc.integer({ min: 0, max: 300 }),
    lost: fc.integer({ min: 0, max: 60 }),
    wrong: fc.integer({ min: 0, max: 60 }),
    confused: fc.integer({ min: 0, max: 60 }),
    recovered: fc.integer({ min: 0, max: 60 }),
  })
  .map((raw): Told => {
    const lost = Math.min(raw.lost, raw.n);
    const wrong = Math.min(raw.wrong, raw.n - lost);
    const confused = Math.min(raw.confused, raw.n - lost - wrong);
    return { ...raw, lost, wrong, confused, recovered: Math.min(raw.recovered, lost + wrong) };
  });
const month = fc.array(told, { maxLength: 6 });

const anyMonth = fc
  .tuple(month, fc.option(month))
  .map(([now, before]) => assessMonth(reportFacts('2026-10', now, before)));

/** Everything that a report says in words. */
function allSentences(model: ReturnType<typeof writeReport>): string[] {
  const { headline, lead, channelNote, changes, changeNote, money, recovery, advice, adviceNote } = model;
  return [
    headline,
    lead,
    channelNote,
    ...changes.flatMap(({ sentence, causes }) => [sentence, ...causes]),
    changeNote,
    ...money.sentences,
    recovery.sentence,
    ...advice.map(({ sentence }) => sentence),
    adviceNote,
    ...model.quality,
    model.method,
  ].filter((text) => text !== '');
}

describe('whatever the month was', () => {
  it('a report is plain JSON of its shape, and its sentences are sentences', () => {
    fc.assert(
      fc.property(anyMonth, (assessed) => {
        const model = writeReport(assessed, PLAIN_VOICE, EXTRAS);
        expect(reportModelSchema.parse(JSON.parse(JSON.stringify(model)))).toEqual(model);
        for (const sentence of allSentences(model)) {
          expect(sentence).toMatch(/^[A-Z0-9"].*\.$/u);
          expect(sentence).not.toMatch(/NaN|undefined|null|Infinity| {2}|\.\.|-\d/);
          // Singular and plural.
          expect(sentence).not.toMatch(
            /(?<![\d.,−-])1 (conversations|points|customers|topics|ones|requests)\b/,
          );
          expect(sentence).not.toMatch(
            /(?<![\d.,])([02-9]|\d\d+) (conversation|point|customer|topic)\b(?!s)/,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('nothing is said to have moved unless it is real', () => {
    fc.assert(
      fc.property(anyMonth, (assessed) => {
        const { headline, changes } = writeReport(assessed, PLAIN_VOICE, EXTRAS);
        const real = [assessed.overall, ...assessed.channels].some(({ change }) => change.verdict === 'real');
        if (!real) expect(headline).not.toMatch(/\b(fell|rose|above|below)\b/);
        if (assessed.overall.change.verdict !== 'real')
          expect(headline).not.toMatch(/^Trust in our support (fell|rose)/);
        for (const [place, { told: change }] of assessed.changes.entries()) {
          const verdict = change.kind === 'trust' ? change.move.change.verdict : change.rate.verdict;
          expect(verdict).toBe('real');
          expect(changes[place]?.better).toBe(change.better);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('what is printed can be subtracted, and lies within its interval', () => {
    fc.assert(
      fc.property(anyMonth, (assessed) => {
        const model = writeReport(assessed, PLAIN_VOICE, EXTRAS);
        for (const { now, before, change } of [model.overall, ...model.channels]) {
          if (now === null || before === null || change.difference === null) continue;
          expect(printedMove(now, before)).toBe(Number(now.text) - Number(before.text));
          if (change.verdict !== 'cannot-tell')
            expect(change.text.split(',')[0]).toBe(signed(Number(now.text) - Number(before.text)));
        }
        for (const { value, low, high, text, range, reason } of model.figures) {
          expect(value === null).toBe(text === 'not known');
          expect(value === null && reason === null).toBe(false);
          if (value === null || low === null || high === null) continue;
          expect(low).toBeLessThanOrEqual(value + 1e-9);
          expect(high).toBeGreaterThanOrEqual(value - 1e-9);
          expect(range).not.toBeNull();
        }
        const ids = model.figures.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 150 },
    );
  });
});

describe('another tone', () => {
  it('is another template over the same judgements', () => {
    const assessed = assessMonth(reportFacts('2026-10', [{ channel: 'email', n: 100, lost: 3 }], null));
    const terse = { ...PLAIN_VOICE, headline: () => 'Trust: 77.' };
    const [plain, other] = [PLAIN_VOICE, terse].map((voice) => writeReport(assessed, voice, EXTRAS));
    expect(other?.headline).toBe('Trust: 77.');
    expect({ ...other, headline: '' }).toEqual({ ...plain, headline: '' });
  });
});
