/** What customers say around the matter itself. */
export const GREETINGS: readonly string[] = [
  'Hi',
  'Hello',
  'hey',
  'Good {daytime}',
  'hi there',
  'Hello Fernhill',
  'hiya',
];

export const THANKS: readonly string[] = [
  '[Thanks|Thank you|thx|cheers]!',
  '[great|perfect|brilliant|lovely], [thanks|thank you]',
  'Thank you [very much|so much|for your help].',
  '[ok|okay] [thanks|thank you]',
  "That's all I needed, [thanks|thank you].",
  'Super, [that was quick|that was easy|I like that]. [Thanks!|Thank you.]',
  "thank you, [I'll try that|that's good news|that's a weight off my mind]",
  '[Great|Good|Nice] [service|help], [thank you|thanks]!',
  'you made my [day|{daytime}], thanks',
  "Okay, [then I'll wait for it|then I know]. [Thank you.|Thanks!|]",
  'awesome thanks 👍',
  "Wonderful, you've been [very helpful|a great help].",
  'good, that helps',
  'ah ok great',
  'perfect 🙏',
  'Excellent. [Much appreciated.|]',
  'ta, have a good {daytime}',
  'nice one',
  'Ok, that answers it. Thank you{botName}.',
  "phew, [good|that's a relief]. thanks",
  'That was painless, thank you!',
  'ok good to know, thanks',
  'Very kind, thank you.',
  'sorted 👍 thank you',
  "Brilliant, [exactly what I needed|that's what I wanted to hear].",
  "great, i'll look out for it. thanks",
];

/** A plain end, without joy and without anger. */
export const PLAIN_ENDS: readonly string[] = [
  'ok',
  'Okay, got it.',
  'alright',
  'fine',
  'ok, bye',
  'Understood.',
];

/** The same, to "anything else?". */
export const PLAIN_NOES: readonly string[] = [
  "No, that's all.",
  "nope, that's it",
  'No, nothing else, thanks.',
  'no',
  'No, [I think|] that [covers|was] it.',
  'nothing else for [now|today]',
  'No thank you.',
];

/** Before a further question. */
export const ACKS: readonly string[] = [
  'ok',
  'Okay',
  'Great',
  'good',
  'ah ok',
  'Thanks',
  'alright',
  'Perfect',
  'got it',
  'I see',
  'Right',
  'cool',
  'Fine',
  'Lovely',
  'hm ok',
];

/** After thanks. */
export const FAREWELLS: readonly string[] = [
  'Bye!',
  'Have a nice {daytime}.',
  'Take care.',
  'bye bye',
  'Have a good one!',
  'See you.',
  'Until next time.',
];

/** Around a first request: what people add without being asked. */
export const ASIDES: readonly string[] = [
  'We have [guests|family] [on {soonDay}|at the weekend|coming over].',
  "I'm [in a bit of a hurry|on the train|at work, so I may be slow|out in the garden].",
  "Sorry if that's a [silly|stupid|basic] question.",
  'First time I contact you.',
  "I looked [on your page|in the app|in the FAQ] but [couldn't find it|found nothing].",
  "I'm [a customer since {year}|with you since {year}|a Garden Club member].",
  "My [wife|husband|daughter|son|mum] [ordered it|set it up], [but I'm the one who asks|so bear with me].",
  "It's [a present|for my mother|for our allotment|for the office terrace].",
  'Thanks in advance[!|.]',
  'Hope you can help.',
  'No hurry.',
  "The weather is finally good, so I'd like to get on with it.",
  "I'm not very good with computers.",
  "I've been a happy customer so far.",
];

/** For people: they get named. */
export const THANKS_AGENT: readonly string[] = [
  'Thank you [so much|very much|], {agent}!',
  "{agent}, you're a star",
  'Great, thanks {agent}. That was [quick|easy|really kind].',
  'thanks {agent}, appreciate it',
  'Brilliant. If only everything was that easy. Thank you!',
  "That's very [generous|kind|helpful], thank you.",
  'perfect, thank you for sorting it out',
  'wow ok, thank you! 😊',
  'So good to talk to someone who [listens|knows their stuff]. Thanks!',
  'Lovely, have a nice day {agent}',
  'cheers {agent} 👍',
  'Much better. Thank you.',
];

/** Past contacts: no request for a person. */
export const PAST_CONTACTS: readonly string[] = [
  'I [spoke|talked] to an agent [yesterday|on {pastDay}] who said I should write here.',
  'One of your colleagues told me on {pastDay} it would be fine.',
  'i already chatted with a person from your team about it last week',
  'Your agent {otherAgent} was very nice about it on the phone, but I forgot to ask this.',
  'A lady from customer service rang me [yesterday|on {pastDay}].',
];

/** People of other trades. */
export const THIRD_PARTIES: readonly string[] = [
  'My [estate|letting|travel] agent needs it in writing.',
  'The [manager|operator] of our holiday park asked me to check.',
  "I'm asking for my [landlord|neighbour|mother], she's not online.",
  "our building's representative wants to know",
  "It's for our human resources office, a colleague retires.",
  'My gardener, a very real person with a temper, is waiting for it.',
];

export const ARE_YOU_HUMAN: readonly string[] = [
  'are you a [human|real person|person] or a bot?',
  'Am I talking to a [machine|bot|computer]?',
  "you're not a real person, are you?",
  'Wait, is this a bot?',
  'lol are you a robot',
];

export const CONTACT_REQUESTS: readonly string[] = [
  "What's your phone number, by the way?",
  'do you have an e-mail address as well?',
  'And your hotline number, just in case?',
  'which number can i ring if anything changes',
];

export const DECLINES_OFFER: readonly string[] = [
  "No, that's fine, [you've answered it|no need].",
  'no thanks, all good',
  'Not necessary, thank you.',
  "nah, you're doing fine",
  'No need to bother anyone.',
];

export const ACCEPTS_OFFER: readonly string[] = [
  'yes please',
  'Yes, that would be good.',
  'ok yes',
  'Yes please do',
  'sure',
  'please',
];

export const CALLBACK_TIMES: readonly string[] = [
  '{callback}',
  '{callback} would be good',
  'around {callback} please',
  '{callback} is fine',
  'any time after {callback}',
];

export const ORDER_NUMBERS: readonly string[] = [
  '{order}',
  "it's {order}",
  'Order number {order}',
  '{order} I think',
  'should be {order}',
  'Here you go: {order}',
  'the mail says {order}',
  "{order}, hope that's the right one",
];

/** Puts the order number into the first message. */
export const ORDER_INLINE: readonly string[] = [
  'Order {order}.',
  '(order {order})',
  'Order number is {order}.',
  "It's {order}.",
  '{order}',
];
