import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from './talk';

function missing(lines: string[]): number[] {
  return scoreConversation(talk(lines), DEFAULT_SETTINGS)
    .findings.filter((f) => f.kind === 'empathy.missing')
    .map((f) => f.message);
}

const FLAT = 'B: Orders can be tracked under My Orders.';

describe('empathy.missing', () => {
  it.each([
    'I am absolutely livid, this is the third broken kettle',
    'honestly close to tears here, the wedding is tomorrow',
    'so annoyed. I took a day off for this',
    "I'm at my wits' end with you people",
    'my hands are shaking, somebody is in my account',
    'this whole business is causing me a great deal of worry',
    'For heaven’s sake.',
    'THIS IS A JOKE',
    'we have been stranded for hours and I feel sick with worry',
    'please i am very frightened, what i should do',
    'fed up now',
    'I have had enough of this',
    'you are driving me up the wall, I could scream',
  ])('is the flat reply to "%s"', (felt) => {
    expect(missing([`C: ${felt}`, FLAT])).toEqual([1]);
  });

  it.each([
    'Where is my kettle?',
    "I'm not angry, just curious",
    'I was worried but it came after all',
    'would be gutted to miss it, can you check the date?',
    'my neighbour was furious with the driver',
    "I'm afraid I have lost the receipt",
    'do you do a cross stitch kit?',
    'had enough points for the free one?',
    'thanks for nothing, kidding, you were great, thank you',
    "I don't want to be annoying but which one is it",
  ])('does not follow from "%s"', (calm) => {
    expect(missing([`C: ${calm}`, FLAT])).toEqual([]);
  });

  it.each([
    "B: I'm so sorry about that. Let me look.",
    'B: Oh no! That must be frustrating.',
    'B: I can see why. Which order is it?',
    "A: That shouldn't have happened.",
    'B: You are right to be cross. A new one is on its way.',
    'B: Are you safe?',
    'A: No wonder! It will be refunded today.',
    'B: Please do not worry, it is blocked.',
  ])('is not "%s"', (reply) => {
    expect(missing(['C: I am furious, it leaks again', reply])).toEqual([]);
  });

  it('needs a reply, skips events, and asks once for each time it is said', () => {
    expect(missing(['C: I am furious'])).toEqual([]);
    expect(missing(['C: I am furious', 'S: Conversation assigned to Ana', FLAT, FLAT])).toEqual([2]);
    expect(missing(['C: I am furious', FLAT, 'C: I am still furious', FLAT])).toEqual([1, 3]);
  });

  it('shows the feeling and the reply, whatever surrounds them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (noise) => {
        const lines = [`C: ${noise.replaceAll('\n', ' ')}. I am furious.`, 'B: 42'];
        for (const f of scoreConversation(talk(lines), DEFAULT_SETTINGS).findings)
          if (f.kind === 'empathy.missing') expect(f.evidence.map((e) => e.message)).toEqual([0, 1]);
      }),
    );
  });
});
