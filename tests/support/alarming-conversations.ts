/**
 * Thirteen weeks of a channel in which the bot understands, and a last complete week in which it does not and states the same
 * wrong thing again and again. The last complete week is that of 16 November 2026.
 */
export function alarmingConversations(): string {
  const lines = ['conversation_id,sent_at,sender,text,channel,customer_id'];
  const start = Date.parse('2026-08-24T09:00:00Z');
  for (let week = 0; week < 13; week++) {
    const bad = week === 12;
    for (let i = 0; i < 40; i++) {
      const at = (seconds: number) =>
        new Date(
          start + week * 7 * 86_400_000 + (i % 7) * 86_400_000 + i * 600_000 + seconds * 1000,
        ).toISOString();
      const id = `w${week}-${i}`;
      const answer = bad
        ? 'Refunds are only possible within 7 days of delivery.'
        : 'Refunds are possible within 30 days of delivery.';
      const row = (at: string, sender: string, text: string) =>
        lines.push(`${id},${at},${sender},"${text}",web_chat,u${week}-${i}`);
      row(at(0), 'customer', 'Can I get a refund for my order? My secret word is MARKERWORD.');
      row(at(20), 'bot', answer);
      if (bad) {
        row(at(40), 'customer', 'That is not what I asked. Can I talk to a human please?');
        row(at(60), 'bot', 'Sorry, I did not understand that. Please rephrase.');
        row(at(80), 'customer', 'This is useless and I am very angry.');
      } else row(at(40), 'customer', 'Great, thank you!');
    }
  }
  return `${lines.join('\n')}\n`;
}

export const ALARMING_POLICIES =
  'id,topic,text\nP1,refund,Items can be refunded in full within 30 days of delivery.\n';

/** The Wednesday after. */
export const ALARMED = Date.parse('2026-11-25T12:00:00Z');
