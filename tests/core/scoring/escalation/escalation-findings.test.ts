import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS, settingsSchema } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

const ASK = 'C: let me talk to a human';
const PROMISE = "B: Of course, I'm connecting you to a colleague now.";

function escalation(lines: string[], channel = 'web chat', settings = DEFAULT_SETTINGS) {
  return scoreConversation(talk(lines, { channel }), settings)
    .findings.filter((f) => f.kind.startsWith('escalation.'))
    .map((f) => `${f.kind}@${f.message}`);
}

describe('escalation.circular', () => {
  it('is the second request before any person has written', () => {
    const lines = [
      ASK,
      'B: Pick a topic: lamps, rugs',
      'C: agent!',
      'B: Pick a topic: lamps, rugs',
      'C: a person please',
    ];
    expect(escalation(lines).filter((f) => f.startsWith('escalation.circular'))).toEqual([
      'escalation.circular@2',
    ]);
  });

  it('is not the first request to be passed on by a person who has written', () => {
    expect(escalation([ASK, PROMISE, 'A: Hi, Ana here.', 'C: let me talk to your manager'])).toEqual([]);
  });

  it('is neither taking up an offer nor calling out in the queue', () => {
    const offer = "B: I can't change that myself. Would you like me to connect you with an agent?";
    expect(escalation([ASK, offer, 'C: yes, connect me to an agent please', PROMISE, 'A: Hi'])).toEqual([]);
    expect(escalation([ASK, PROMISE, 'C: hello? anyone there?', 'A: Hi, sorry'])).toEqual([]);
  });
});

describe('escalation.dropped', () => {
  it('is the promise, where no person writes before the end', () => {
    expect(escalation([ASK, PROMISE, 'C: hello?'])).toEqual(['escalation.dropped@1']);
    expect(escalation(['C: my lamp is broken', PROMISE, 'S: Chat closed'])).toEqual(['escalation.dropped@1']);
  });

  it('is anchored at the event where nothing but the event promised', () => {
    expect(escalation(['C: my lamp is broken', 'S: Transferred to Billing'])).toEqual([
      'escalation.dropped@1',
    ]);
  });

  it('is not a promised callback, ticket or e-mail, nor an offer', () => {
    for (const reply of [
      'A colleague will call you tomorrow morning.',
      "I've opened ticket 4471, the team answers by e-mail.",
      'Would you like me to transfer you to an agent?',
      'A person can take over whenever you like.',
    ]) {
      expect(escalation(['C: my lamp is broken', `B: ${reply}`])).toEqual([]);
    }
  });

  it('is found again after a person has passed the customer on and nobody followed', () => {
    const lines = [ASK, PROMISE, 'A: Hi, I will move you.', 'S: Transferred to Returns', 'C: hello?'];
    expect(escalation(lines)).toEqual(['escalation.dropped@2']);
  });
});

describe('escalation.delayed', () => {
  const wait = (seconds: number) => [`0 ${ASK}`, `10 ${PROMISE}`, `${10 + seconds} A: Hi, Ana here.`];

  it('is the first message of a person later than the limit after the promise', () => {
    expect(escalation(wait(120))).toEqual([]);
    expect(escalation(wait(121))).toEqual(['escalation.delayed@2']);
  });

  it('counts from the request where nothing was promised', () => {
    expect(escalation([`0 ${ASK}`, '130 A: Hi, Ana here.'])).toEqual(['escalation.delayed@1']);
  });

  it('has a limit per channel', () => {
    const settings = settingsSchema.parse({ delayLimitSecondsByChannel: { sms: 600 } });
    expect(escalation(wait(300), 'sms', settings)).toEqual([]);
    expect(escalation(wait(300), 'web chat', settings)).toEqual(['escalation.delayed@2']);
  });

  it('knows no minutes on e-mail unless the workspace sets them', () => {
    expect(escalation(wait(7200), 'email')).toEqual([]);
    const settings = settingsSchema.parse({ delayLimitSecondsByChannel: { email: 3600 } });
    expect(escalation(wait(7200), 'email', settings)).toEqual(['escalation.delayed@2']);
  });

  it('is never found without times', () => {
    expect(escalation([ASK, PROMISE, 'A: Hi, Ana here.'])).toEqual([]);
    expect(escalation([ASK, PROMISE, '9000 A: Hi, Ana here.'])).toEqual([]);
  });
});

describe('the outcome', () => {
  const outcome = (lines: string[]) => scoreConversation(talk(lines), DEFAULT_SETTINGS).outcome;

  it('fails where the customer asked and nobody wrote after the request', () => {
    expect(outcome([ASK, 'B: Pick a topic'])).toMatchObject({
      humanJoined: false,
      humanRequested: true,
      escalationFailed: true,
    });
    expect(outcome(['A: Hi', 'S: Transferred to bot', ASK, 'B: Pick a topic']).escalationFailed).toBe(true);
    expect(outcome([ASK, PROMISE, 'A: Hi']).escalationFailed).toBe(false);
    expect(outcome(['C: where is my lamp', 'B: On its way']).escalationFailed).toBe(false);
  });
});
