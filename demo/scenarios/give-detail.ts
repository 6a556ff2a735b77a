import { ORDER_NUMBERS } from '@/demo/pieces/customer-talk';
import type { Talk } from '@/demo/talk';
import { react } from './react';

/** The bot asks for what it must know, and gets it; nothing happens where it knows already. */
export function giveDetail(talk: Talk): void {
  const { needs } = talk.issue;
  if (!needs || talk.detailGiven) return;
  talk.detailGiven = true;
  react(talk, talk.say(needs === 'order' ? talk.voice.askOrder : needs.clarify));
  talk.customer(talk.say(needs === 'order' ? ORDER_NUMBERS : needs.detail));
}
