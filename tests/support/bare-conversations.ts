/** Message rows with the least that is read: no customers, no topics, no channel, and nobody but a bot answers. */
export function bareConversations(conversations: number): string {
  const lines = ['conversation_id,sent_at,sender,text'];
  for (let i = 0; i < conversations; i++) {
    const asks = i % 4 === 0;
    const said = [
      ['customer', `Where is my parcel ${i}?`],
      ['bot', 'It arrives on Friday.'],
      ...(asks
        ? [
            ['customer', 'I want to speak to a human'],
            ['bot', 'Sorry I cannot connect you to a person.'],
          ]
        : []),
      ['customer', asks ? 'This is useless' : 'Thanks a lot'],
    ];
    for (const [j, [sender, text]] of said.entries()) {
      const at = new Date(Date.UTC(2026, 5, 1) + i * 6 * 3_600_000 + j * 30_000).toISOString();
      lines.push(`b${i},${at},${sender},${text}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
