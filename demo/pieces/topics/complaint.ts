import type { Issue } from '@/demo/issue';

/** About how somebody was treated, rather than about a parcel. */
export const complaint: readonly Issue[] = [
  {
    asks: [
      'I want to [make a complaint|complain] about [the delivery driver|your driver|the man who brought the {product}].',
      'Your driver [drove over my flower bed|left the gate open and the dog got out|was rude to my mother|blocked our drive for half an hour].',
      "I'm [really unhappy|very disappointed] with how your driver [behaved|spoke to us|treated my wife].",
      'your driver rang once, [swore at me|threw the {product} over the hedge] and [left|drove off]',
      'this is a complaint. your driver shouted at my neighbour on {pastDay}',
      "Complaint: {carrier} left the {product} in the [rain|middle of the road|neighbour's hedge].",
    ],
    again: [
      'where do i send a complaint about your driver?',
      'It is a complaint. Please write it down.',
      'who takes care of complaints about staff at your place?',
    ],
    contrasts: ['I am complaining about a person, not about a parcel.'],
    needs: 'order',
    answers: [
      'I have written it down as complaint {ticket}. You get a written answer within 2 working days.',
      'Your complaint is recorded as {ticket} and goes to the head of delivery. You will have an answer within 2 working days.',
      'That should not have happened. It is filed as {ticket}, and the depot in {city} has to answer it by {soonDay}.',
    ],
    more: [
      {
        ask: ['Will the driver hear about it?', 'and what happens to him'],
        answer: [
          'The depot manager speaks with the driver this week.',
          'Yes, the depot goes through it with him in person.',
        ],
      },
      {
        ask: ['how will i hear from you', 'Do you write or ring?'],
        answer: ['In writing, to {email}.', 'By e-mail to {email}, unless you prefer a letter.'],
      },
    ],
    agentFixes: [
      "I've spoken to the depot manager in {city} just now, he'll ring you tonight. And I've taken the delivery charge off.",
      "That's not how we want to treat anyone. I've logged it as {ticket}, and I'd like to send you {amount3} as an apology.",
      "I've passed this to his manager with my own note. You'll have it in writing by {soonDay}.",
    ],
    selfService: [
      'Feedback can be left under Help, Feedback.',
      'We value your opinion. Rate your delivery under My orders.',
    ],
    upset: true,
  },
  {
    asks: [
      'I am [fed up|annoyed], this is the [third|fourth] time I [write|contact you] about the same {product}.',
      'Nobody [answered|replied to] my last two messages about the {product}.',
      'You promised me a call about the {product} on {pastDay} and [nobody rang|it never came].',
      'how many more times do i have to explain that the {product} was [wrong|never collected|not what i ordered]?',
      'Very poor service. I was told the {product} would be [exchanged|collected] by {pastDate}.',
    ],
    again: [
      'I am still waiting for an answer about the {product}.',
      "you promised something and it didn't happen. what now?",
      'My complaint is that nobody gets back to me.',
      'again: nobody has dealt with my {product}',
    ],
    needs: 'order',
    answers: [
      'I have read the earlier messages, so no need to explain again. The {product} is collected on {soonDay} and a new one comes along.',
      'You are right, the promised call was never made. I have fixed it for {soonDay} between {slot}, as {ticket}.',
      'I can see both messages, they were never answered. The exchange is booked now, for {soonDay}.',
    ],
    more: [
      {
        ask: ['how do i know it happens this time?', 'And if nothing happens again?'],
        answer: [
          'It has a date and a number now, {ticket}, and it stays open until you say that it is done.',
          'You get a text on the evening before. If not, the ticket alarms a team leader.',
        ],
      },
      {
        ask: ['I hope so.', "we'll see"],
        answer: [
          'I understand the doubt. You will have it in writing within 2 working days.',
          'Fair enough. The confirmation goes to {email} now.',
        ],
      },
    ],
    agentFixes: [
      "I've read all of it, {first}, and there's nothing to excuse. The exchange is on {soonDay} and I'll ring you myself afterwards.",
      "I've taken this over personally. It's booked, and you have my direct ticket {ticket}.",
      "I've refunded the delivery and booked the collection for {soonDay}.",
    ],
    selfService: [
      'We answer all messages in the order in which they arrive.',
      'See Help, Contact, for our reply times.',
    ],
    upset: true,
  },
];
