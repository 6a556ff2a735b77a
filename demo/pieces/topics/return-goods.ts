import type { Issue } from '@/demo/issue';

/** Sending things back. */
export const returnGoods: readonly Issue[] = [
  {
    asks: [
      'I [want|would like] to [return|send back] the {product}.',
      'How do I [return|send back] [something|the {product}]?',
      "the {product} [doesn't fit|is too big for the balcony|looks different than on the picture], want to return it",
      'need a return label for the {product} please',
      'Can the {product} be sent back? It was delivered {days} days ago.',
      'got the {product} twice and want to send one back, how does that work',
    ],
    again: [
      'A return label. For the {product}. How do I get it?',
      'i want to send it back, nothing else',
      'how can the {product} get back to you',
    ],
    needs: 'order',
    answers: [
      'Returns are free within 30 days of delivery. The label is on its way to {email}.',
      'I have opened return {ticket} and sent the free label to {email}.',
      'No problem. Print the label I sent to {email} and hand the parcel in at any {carrier} point.',
      'Return {ticket} is open. You have 30 days from delivery, and it costs you nothing.',
    ],
    more: [
      {
        ask: ['i have no printer', "What if I can't print?"],
        answer: [
          'Show the code in the e-mail at the {carrier} point, they print it.',
          'No printer needed, the code in the mail is enough.',
        ],
      },
      {
        ask: ["It's huge, can you collect it?", 'too big for the car, does someone pick it up?'],
        answer: [
          'Yes, large items are collected from the door free of charge. {soonDay} between {slot}?',
          'Collection is booked for {soonDay}, free of charge.',
        ],
      },
      {
        ask: ['When do I get the money?', 'and the refund?'],
        answer: [
          'Within 5 working days after the parcel arrives.',
          'Up to 5 working days once it is back with us.',
        ],
      },
      {
        ask: ['does it matter that i opened it', 'I already built it up, is that OK?'],
        answer: [
          'No, used or unused is fine, as long as it is complete.',
          'That is fine, please just pack all the parts.',
        ],
      },
    ],
    agentFixes: [
      "I've booked a collection for {soonDay} between {slot}, you don't have to carry anything.",
      "The label is in your mail. I've noted that the box is gone, any box will do.",
      "It's set up as {ticket}. I'll release the money as soon as the parcel is scanned.",
    ],
    selfService: [
      'Returns can be started under My orders, Return an item.',
      'Labels are sent by e-mail and can be printed at home.',
    ],
    aboutRefund: true,
  },
  {
    asks: [
      "The {product} you sent is the wrong [colour|size|model]. I'd like to exchange it.",
      'got a {product2} instead of a {product}',
      'wrong item in the parcel, i ordered the {product}',
      "You've sent me somebody else's order, a {product2}!",
    ],
    again: [
      'I ordered a {product} and got a {product2}. I want the right one.',
      'it is the WRONG ITEM, how do i swap it',
      'Please exchange it for the right one.',
    ],
    needs: 'order',
    answers: [
      'That is our mistake. The right {product} is sent today, and the driver takes the wrong one along on {soonDay}.',
      'The {product} goes out today. Please hand the {product2} to the driver.',
      'An exchange is booked for {soonDay}, free of charge.',
    ],
    more: [
      {
        ask: ['do i have to pack it again', 'Does it need the box?'],
        answer: ['No, as it is.', 'The driver brings a bag, no need to pack it.'],
      },
      {
        ask: ['can i keep the {product2}? I quite like it', 'What does the {product2} cost if I keep it?'],
        answer: [
          'It is {amount2}. Shall I add it to the invoice? Otherwise just hand it over.',
          'You can, for {amount2}.',
        ],
      },
    ],
    agentFixes: [
      'We mixed up two labels. Your {product} is on the van for {soonDay}, the {product2} you may keep.',
      "The exchange is on {soonDay} between {slot}. And I've added a {amount3} voucher for the trouble.",
    ],
    selfService: [
      'Exchanges can be started under My orders, Return an item.',
      'See Help, Returns, for exchanges.',
    ],
  },
];
