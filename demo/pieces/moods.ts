/** Distress or anger about the service, stated in so many words. */
export const DISTRESS: readonly string[] = [
  "I'm really [angry|upset|frustrated] about this.",
  'this is so frustrating',
  "I am at my wits' end with this.",
  'honestly i could [scream|cry]',
  'This is making my week a misery.',
  "I'm so fed up with this.",
  "i'm losing my patience here",
  "It's for my mother's 80th birthday and I'm close to tears.",
  'I am furious. [Truly.|]',
  'this is driving me mad',
  "I took a day off for this, I'm so annoyed.",
  "I'm very disappointed, I expected better from you.",
];

/** A bad end, said straight. */
export const NEGATIVE_ENDS: readonly string[] = [
  'This is [useless|hopeless|a waste of time].',
  "Very poor service. I won't order here again.",
  'forget it',
  'worst [support|service] ever 😡',
  "I'm done. I'll [buy|go] elsewhere.",
  'ok i give up',
  "That doesn't help me at all.",
  'terrible. just terrible',
  "I've wasted [half an hour|my lunch break|my evening] on this.",
  'no, nothing is solved. bye',
  'so disappointing',
  "You haven't answered a single question.",
  "I'll leave a review about this, and not a nice one.",
  'this is going nowhere',
];

/** A bad end, said with a smile that is none. */
export const SARCASTIC_ENDS: readonly string[] = [
  'Thanks for nothing.',
  'wow, what a great help you are 🙄',
  'Brilliant. Just brilliant.',
  'Oh wonderful, another menu. Made my day.',
  'great service, really. 👏👏',
  'Well, that was [useful|enlightening]. Not.',
  "so helpful, i'm speechless 🙃",
  "Lovely. I'll ask my {plant} next time, it listens better.",
  "congratulations, you've talked me into the competition",
  'Perfect, so nothing then. Super.',
];

/** Annoyed at something else, or a bit, and not at the answer. */
export const MILD_ANNOYANCE: readonly string[] = [
  "That's a bit annoying.",
  'not ideal, to be honest',
  'Hm, I had hoped for sooner.',
  "It's the second time, mind you.",
  "that's a pity",
  'What a nuisance.',
];
