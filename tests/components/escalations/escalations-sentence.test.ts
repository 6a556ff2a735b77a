import { describe, expect, it } from 'vitest';
import { escalationsSentence } from '@/components/escalations/escalations-sentence';
import { rate } from '@/core/metrics/rate';

const of = (failed: number, asked: number) => rate(failed, asked, 'nobody asked for a person');
const wait = (value: number | null, n = 120) => ({ n, p50: { value } });

describe('what became of requests for a person', () => {
  it('names the channel that is worst beyond doubt', () => {
    const channels = [
      { channel: 'whatsapp', failed: of(60, 100) },
      { channel: 'web_chat', failed: of(20, 100) },
    ];
    expect(escalationsSentence({ failed: of(80, 200), wait: wait(50) }, channels)).toBe(
      'In 80 of 200 conversations in which the customer asked for a person, none came (40%), most often on WhatsApp (60% of 100 requests). Where a person came, half of the customers waited 50\u00a0s or less.',
    );
  });

  it('names none where chance could have put it there, or where few asked', () => {
    const close = [
      { channel: 'whatsapp', failed: of(22, 100) },
      { channel: 'web_chat', failed: of(20, 100) },
    ];
    expect(escalationsSentence({ failed: of(42, 200), wait: wait(null) }, close)).not.toContain('WhatsApp');
    const few = [
      { channel: 'whatsapp', failed: of(9, 9) },
      { channel: 'web_chat', failed: of(20, 100) },
    ];
    expect(escalationsSentence({ failed: of(29, 109), wait: wait(null) }, few)).not.toContain('WhatsApp');
  });

  it('says no share and no wait of a few', () => {
    expect(escalationsSentence({ failed: of(1, 2), wait: wait(40, 1) }, [])).toBe(
      'In 1 of 2 conversations in which the customer asked for a person, none came.',
    );
  });

  it('says so where nobody asked, and where all were answered', () => {
    expect(escalationsSentence({ failed: of(0, 0), wait: wait(null) }, [])).toBe(
      'Nobody asked for a person in this period.',
    );
    expect(escalationsSentence({ failed: of(0, 1), wait: wait(null) }, [])).toBe(
      'In the one conversation in which the customer asked for a person, one came.',
    );
  });
});
