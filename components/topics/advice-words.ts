import type { Advice } from '@/core/metrics/automation-balance';

export const ADVICE_WORDS: Record<Advice, { label: string; meaning: string }> = {
  human: { label: 'Give to people', meaning: 'The bot alone does not solve it for good.' },
  assist: { label: 'Let the bot assist', meaning: 'The bot helps, with a person at hand.' },
  automate: { label: 'Leave to the bot', meaning: 'What the bot does alone stays solved.' },
  'cannot-tell': { label: "Can't tell yet", meaning: 'Too few conversations have been followed.' },
};

/** What asks for a decision comes first. */
export const ADVICE_ORDER: readonly Advice[] = ['human', 'assist', 'automate', 'cannot-tell'];
