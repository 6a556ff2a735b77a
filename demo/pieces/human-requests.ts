/** Asking for a person, here and now. */
export const HUMAN_REQUESTS: readonly string[] = [
  'Can I [speak|talk|chat] to [a person|someone|a human], please?',
  "I'd like to [speak|talk] to [an agent|somebody|a real person].",
  '[agent|human|person|operator|representative] please',
  'please [connect me|transfer me|put me through] to [an agent|a colleague|someone]',
  'can i get a [human|real person|live agent] on this?',
  'Is there [someone|anybody|a person] I can [talk|speak] to about this?',
  'let me [talk|speak] to [someone who can decide|whoever does {dept}|the {dept} people]',
  'I want a human [being|] for this, not a [bot|machine].',
  'could one of your colleagues take over here?',
  'I need [a person|someone] to look at this [please|now].',
  'Could you [hand me over|pass me on] to [customer service|your team|a colleague]?',
  'put a human on [please|pls]',
  'i would rather [discuss|sort|go through] this with a person',
  'get me someone from [support|the team|customer care] please',
  'AGENT',
  'can someone from your team [help me|take over|join this chat]?',
  'I think this needs a [human|real person], can you get one?',
  "I'd prefer to deal with [a person|an actual human|one of your staff].",
  'customer service [please|pls], a real one',
  'Please let a [member of staff|colleague of yours] answer this.',
  'may i have [somebody|someone] with [eyes|a pulse|a brain]? thanks',
  'this is too [complicated|odd] for a bot, who can i [talk|speak] to?',
  'No more [menus|automatic answers] please, I want to talk to someone.',
  'Would you fetch me a [supervisor|manager|person], please.',
  'Can a [human|person] [read|look at] this [please|]?',
  'I want to speak with [a manager|your supervisor|someone in charge].',
  'switch me to a live [agent|person]',
  'how do i get [to a real person|a human] in here?',
];

/** Asking again, after the first request led nowhere. */
export const HUMAN_REQUESTS_AGAIN: readonly string[] = [
  'I asked for a [person|human|colleague]. [Please.|]',
  'Again: can I [please|] [talk|speak] to [someone|a person]?',
  'A HUMAN [please|]!',
  'no. an agent. a person.',
  "I don't want the menu, I want [a person|to talk to somebody].",
  'not you. [someone real|a real person|a colleague] please',
  '[AGENT|HUMAN|PERSON] [AGENT|HUMAN|PERSON]',
  'is there really no way to [speak|talk] to [somebody|a human]?',
  'please just [connect|transfer] me to an agent',
  'I said I want to [speak|talk] to a [person|human being].',
  'once more, put me through to [someone|a person] please',
  'Give me a [real person|human], this is the second time I ask.',
  'can i PLEASE have a [human|person|live agent]',
  'I still want to talk to [an agent|someone from your team].',
];

/** What a person is needed for, to put after a request. */
export const REASONS: readonly string[] = [
  'It is about {subject}.',
  "{subject}, it's complicated",
  "I've explained it [enough|before].",
  'This has gone on for {days2} days.',
  "I don't want to go through it all again.",
  "It's quicker if I explain it.",
];
