/** What Fernhill's people say around the matter itself. */
export const AGENT_GREETINGS: readonly string[] = [
  "Hi {first}, {agent} here. I've read what you wrote.",
  'Hello {first}, this is {agent} from the care team. Give me a minute to read.',
  'Hi, {agent} speaking. I can see your messages, one moment.',
  "Good {daytime} {first}, I'm {agent}. Let me take a look.",
  "Hey {first}, {agent} from Fernhill. I've got your case open.",
  "Hello! {agent} here, I'll sort this out with you.",
  "Hi {first}, my name is {agent}. I'm on it.",
];

/** Where nobody has said yet what it is about. */
export const AGENT_OPENERS: readonly string[] = [
  'Hi {first}, {agent} here. What can I do for you?',
  'Hello, this is {agent}. How can I help?',
  'Good {daytime} {first}, {agent} from Fernhill. Tell me what it is about.',
  'Hi, {agent} speaking. What happened?',
];

/** The same, spoken. */
export const AGENT_GREETINGS_PHONE: readonly string[] = [
  "Hello {first}, you're speaking with {agent}. I have your notes here.",
  'Good {daytime}, {agent} at Fernhill. I can see what you told the assistant.',
  'Hi, {agent} here. Let me have a look.',
  "Fernhill, {agent} speaking, hello {first}. I've got your case open.",
  "Hello, this is {agent}. I'll sort this out with you.",
];

/** For customers who are annoyed by now. */
export const AGENT_APOLOGIES: readonly string[] = [
  "I'm sorry for the trouble you've had with this.",
  "I can see why you're annoyed, and I'm sorry.",
  "First of all: sorry, that's not good enough from us.",
  "I understand, I'd be cross too.",
  "I'm sorry, {first}. That shouldn't have happened.",
  'That must have been frustrating, I apologise.',
];

export const AGENT_CHECKS: readonly string[] = [
  "I'm just looking at it now.",
  "Bear with me, I'm checking with the warehouse.",
  'One second, my screen is loading.',
  'Let me ask the colleague next to me.',
  "I'll check that, two minutes.",
];

export const CUSTOMER_OK: readonly string[] = [
  'ok',
  'sure',
  'No rush.',
  'ok thank you',
  'take your time',
  'thanks',
  'alright',
];

export const AGENT_ENDS: readonly string[] = [
  "You're welcome, {first}. Take care!",
  'My pleasure. Have a nice {daytime}.',
  'Happy to help, any time.',
  'No problem at all. Enjoy your garden!',
  'Bye {first}, all the best.',
];

/** Asked for something that the customer has given before the transfer. */
export const ASKS_AGAIN: readonly string[] = [
  'Hi, this is {agent}. Could you give me your order number please?',
  'Hello, {agent} here. What is it about, and what is the order number?',
  "Good {daytime}, I'm {agent}. Please describe your problem and send me the order number.",
];

export const GIVEN_BEFORE: readonly string[] = [
  'I gave that to the bot already. {order}.',
  "it's all above. {order}, for the second time",
  'Do I really have to explain everything again? {order}.',
  'You must have it, I gave it five minutes ago: {order}',
];

/** The wrong team says so. */
export const WRONG_TEAM: readonly string[] = [
  "Hi {first}, {agent} from {team}. I'm afraid you've come to the wrong team, we don't handle {subject} here. I'll pass you on.",
  "Hello, this is {agent} in {team}. That isn't ours, you should have been sent to another team. One moment, I'm transferring you.",
  "Hi, {agent} here from {team}. Sorry, I can't see that in my system, it's the wrong department. I'll forward you.",
];

export const SENT_ROUND: readonly string[] = [
  'And I have to wait again?',
  'great, passed around like a parcel',
  'so nobody is in charge of this?',
  'ok...',
  'Again? Okay.',
];

export const TEAMS: readonly string[] = [
  'garden advice',
  'business sales',
  'the plant nursery',
  'payments',
  'assembly services',
  'marketing',
];
