/** Deterministic message rows: conversations of six messages by returning customers, some bad. */
export function manyConversations(conversations: number, { interleaved = false } = {}): string {
  const lines = ['conversation_id,sent_at,sender,text,channel,customer_id,topic'];
  const rows: string[][] = [];
  for (let i = 0; i < conversations; i += 1) {
    const bad = i % 7 === 0;
    const at = Date.UTC(2026, 2, 1) + (i % 240) * 86_400_000 + i * 1000;
    const said: [string, string][] = [
      ['customer', `Hello, where is my order ${10_000 + i}?`],
      ['bot', 'I can help with that. Which e-mail address did you order with?'],
      ['customer', bad ? 'Can I talk to a human please' : `It is on the card, order ${10_000 + i}`],
      ['bot', bad ? 'Sorry, I cannot connect you to a person.' : 'Thanks, it arrives on Friday.'],
      ['customer', bad ? 'This is useless and I am very angry' : 'Great, thank you!'],
      ['bot', 'Is there anything else?'],
    ];
    rows.push(
      said.map(([sender, text], j) =>
        [
          `c${i}`,
          new Date(at + j * 20_000).toISOString(),
          sender,
          `"${text}"`,
          ['web', 'whatsapp'][i % 2],
          `u${i % 500}`,
          'order',
        ].join(','),
      ),
    );
  }
  if (interleaved) {
    for (let j = 0; j < 6; j += 1) for (const conversation of rows) lines.push(conversation[j] as string);
  } else {
    for (const conversation of rows) lines.push(...conversation);
  }
  return `${lines.join('\n')}\n`;
}
