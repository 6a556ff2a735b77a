/** Names that a capital letter alone would spell wrong. */
const SPELLINGS: Readonly<Record<string, string>> = {
  imessage: 'iMessage',
  ivr: 'IVR',
  rcs: 'RCS',
  sms: 'SMS',
  whatsapp: 'WhatsApp',
};

/**
 * A channel as people read it: "web_chat" is "Web chat". Names that hold a capital letter were written
 * for people and stay as exported. For display only: two channels may share a label, and addresses,
 * files and filters keep the exported name.
 */
export function channelLabel(channel: string): string {
  if (channel !== channel.toLowerCase()) return channel;
  const words = channel.split(/[\s_-]+/u).filter((word) => word !== '');
  const [first, ...rest] = words.map((word) => (Object.hasOwn(SPELLINGS, word) ? SPELLINGS[word] : word));
  if (first === undefined) return channel;
  const known = first !== words[0];
  return [known ? first : capitalised(first), ...rest].join(' ');
}

function capitalised(word: string): string {
  const [initial = '', ...rest] = word;
  return initial.toUpperCase() + rest.join('');
}
