import type { Talk } from '@/demo/talk';

/** Lines of a mail, one sentence group below the other. */
function mail(...lines: string[]): string {
  return lines.filter(Boolean).join('\n');
}

/** A bot's reply that recognises the customer's annoyance first, where there is any. */
export function react(talk: Talk, text: string): void {
  if (!talk.upset) {
    talk.bot(text);
    return;
  }
  talk.upset = false;
  const sorry = talk.say(talk.voice.sorry);
  talk.bot(talk.channel === 'email' ? mail(sorry, text) : `${sorry} ${text}`);
}

/** A bot's answer in its own manner: lead, matter, tail. */
export function answer(talk: Talk, pieces: readonly string[]): void {
  const matter = talk.say(pieces);
  const tail = talk.say(talk.voice.tail);
  if (talk.channel === 'email') {
    react(talk, mail(talk.upset ? '' : talk.say(talk.voice.lead), matter, tail));
    return;
  }
  const lead = talk.upset ? '' : talk.say(talk.voice.lead);
  react(talk, [lead, matter, tail].filter(Boolean).join(' '));
}

/** The answer to a further question: mostly just the matter. */
export function answerBriefly(talk: Talk, pieces: readonly string[]): void {
  const matter = talk.say(pieces);
  const tail = talk.random.chance(0.25) ? talk.say(talk.voice.tail) : '';
  react(talk, [matter, tail].filter(Boolean).join(talk.channel === 'email' ? '\n' : ' '));
}
