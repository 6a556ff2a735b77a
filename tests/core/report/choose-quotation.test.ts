import { describe, expect, it } from 'vitest';
import { chooseQuotation, type Quotable } from '@/core/report/choose-quotation';

type Message = Quotable['messages'][number];

const message = (seq: number, text: string, other: Partial<Message> = {}): Message => ({
  seq,
  role: 'customer',
  text,
  sentimentScore: 0,
  ...other,
});

const conversation = (messages: Message[], findings: Quotable['findings'] = []): Quotable => ({
  externalId: 'c 1/2',
  channel: 'web_chat',
  day: '2026-10-12',
  messages,
  findings,
});

const BAD = { better: false, group: 'escalation' } as const;

describe('the message that is quoted', () => {
  it('is the one that shows the finding, not merely an angry one', () => {
    const chosen = chooseQuotation(
      [
        conversation(
          [
            message(0, 'Honestly this is the worst service of all', { sentimentScore: -0.9 }),
            message(2, 'Could I talk to a person about my refund'),
          ],
          [{ kind: 'human_request', message: 2 }],
        ),
      ],
      BAD,
    );
    expect(chosen).toEqual({
      conversation: 'c 1/2',
      href: '/conversations/c%201%2F2#message-2',
      text: 'Could I talk to a person about my refund',
      source: 'Customer on Web chat, 12 Oct 2026',
    });
  });

  it('has its personal details replaced, also where the workspace stores them', () => {
    const text = 'Write to jane.roe@example.com, I want a person now';
    const chosen = chooseQuotation([conversation([message(0, text)])], BAD);
    expect(chosen?.text).toBe('Write to [EMAIL_1], I want a person now');
  });

  it('is on one line, and neither very short nor very long nor a picture', () => {
    const fit = 'My parcel\nnever   came and nobody answers';
    const messages = [
      message(0, 'No!'),
      message(1, 'on and on '.repeat(40)),
      message(2, 'This is really very sad 😢 indeed'),
      message(3, fit),
    ];
    const chosen = chooseQuotation([conversation(messages)], BAD);
    expect(chosen?.text).toBe('My parcel never came and nobody answers');
  });

  it("is the bot's where it said something wrong", () => {
    const messages = [
      message(0, 'How long do I have to send it back?'),
      message(1, 'Refunds are only possible within 7 days.', { role: 'bot' }),
    ];
    const findings = [{ kind: 'accuracy.contradicts_policy', message: 1 }] as const;
    const chosen = chooseQuotation([conversation(messages, findings)], { better: false, group: 'accuracy' });
    expect(chosen?.source).toBe('Bot on Web chat, 12 Oct 2026');
  });

  it('is a glad one where things went better', () => {
    const messages = [
      message(0, 'This took a long time, it really did', { sentimentScore: -0.6 }),
      message(2, 'Thank you, that was quick and friendly', { sentimentScore: 0.8 }),
    ];
    const chosen = chooseQuotation([conversation(messages)], { better: true, group: null });
    expect(chosen?.text).toContain('Thank you');
  });

  it('is none where nothing is fit', () => {
    expect(chooseQuotation([], BAD)).toBeNull();
    expect(chooseQuotation([conversation([message(0, 'hi')])], BAD)).toBeNull();
  });
});
