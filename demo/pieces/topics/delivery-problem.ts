import type { Issue } from '@/demo/issue';

/** Late, lost, broken, or left in the rain. */
export const deliveryProblem: readonly Issue[] = [
  {
    asks: [
      'My {product} should have been here [{pastDay}|on {pastDate}|days ago] and [nothing came|there is no sign of it].',
      "The parcel hasn't moved since {pastDate}. [Is it lost?|What is going on?]",
      'i stayed home all day for the {product} and [nobody showed up|no one rang]',
      'third day in a row "out for delivery" and still no {product}',
    ],
    again: [
      'The {product} is not here. Where is it?',
      "I'm waiting for a parcel that is days late. What happens now?",
      'what do you do when a parcel is lost? because mine is',
      'again: i never received the {product}',
    ],
    needs: 'order',
    answers: [
      'The parcel has not moved for 5 working days and counts as lost. A new {product} goes out today and arrives on {soonDay}.',
      'It was scanned at the wrong depot in {city}. It is back on the right van and comes on {soonDay}, between {slot}.',
      "The van broke down near {city}. {order} is on tomorrow's round, so you have it by {soonDay}.",
    ],
    more: [
      {
        ask: ["And if it doesn't come again?", 'what if it gets lost again'],
        answer: [
          'Then write to us and we refund the {amount} the same day.',
          'Then you choose: another one, or the {amount} back.',
        ],
      },
      {
        ask: ['can i change where they leave it', 'Could they put it behind the [shed|garage|blue gate]?'],
        answer: ['Noted for the driver.', 'Yes, that is saved as your safe place.'],
      },
      {
        ask: ['Can you make sure they ring this time?', 'please tell them to ring the bell'],
        answer: [
          'I have put a note on the delivery: ring, and wait.',
          'The note for the driver says to ring and to wait a minute.',
        ],
      },
    ],
    agentFixes: [
      "I've rung the depot, it's standing in {city} with a torn label. They'll bring it by hand on {soonDay}.",
      "I've written it off as lost and sent a new {product} by express, {soonDay} at the latest. You don't pay anything.",
      "It's been going round in circles between {city} and us. I've pulled it out, and it's with you on {soonDay}.",
    ],
    selfService: [
      'If a parcel is late, please check with your neighbours and the safe place first.',
      'A parcel that has not moved for 5 working days counts as lost.',
      'Delivery times are listed under Help, Delivery.',
    ],
    upset: true,
  },
  {
    asks: [
      'tracking says delivered but [there is nothing here|i have nothing|no parcel anywhere]!',
      '{carrier} says delivered to a neighbour. [None of my neighbours has it.|Which neighbour?? nobody has it.]',
      'It says my {product} was signed for on {pastDay}. [Not by me.|I was at work!|By whom?]',
      'parcel marked as delivered [yesterday|on {pastDate}], never got it',
    ],
    again: [
      'it was NOT delivered, whatever your system says',
      'I have looked everywhere. No parcel. What happens now?',
      'Somebody else signed for my {product}. Please find out who.',
      'again: i never received the {product}',
    ],
    needs: 'order',
    answers: [
      'The driver left it at the {carrier} point in {street}. I have asked for a new attempt on {soonDay}.',
      'I have reported {order} as missing and booked a replacement for {soonDay}.',
      'It was handed over at number {digit} by mistake. The driver fetches it and brings it on {soonDay}.',
    ],
    more: [
      {
        ask: ["And if it doesn't turn up?", "what if they can't find it"],
        answer: [
          'Then you get a new one, or the {amount} back.',
          'Then I send another {product} at no cost.',
        ],
      },
      {
        ask: ['do i have to report it to the police', 'Do I need to sign anything?'],
        answer: [
          'No, we deal with {carrier}.',
          'Nothing for you to do, the claim is between us and {carrier}.',
        ],
      },
    ],
    agentFixes: [
      "The driver signed for it himself, which he shouldn't have. I've reported it and refunded the {amount}.",
      "I've seen the drop-off photo, and that's not your door. A new {product} is with you on {soonDay}.",
    ],
    selfService: [
      'Please ask your neighbours, and look at the drop-off photo under My orders.',
      'The driver may have used a safe place, such as a shed or a porch.',
    ],
    upset: true,
  },
  {
    asks: [
      "A screw pack is missing from the {furniture}, can't [build|finish] it.",
      "one [leg|bracket|panel] of the {furniture} [isn't in the box|is missing]",
      'The {furniture} came without the [instructions|bag of screws|hinges].',
      'half way through building the {furniture} and part {digit} is missing',
    ],
    again: ["the box came, the screws didn't", 'How do I get the missing part of the {furniture}?'],
    contrasts: ['One part is missing. I need that part, not a new delivery date.'],
    needs: {
      clarify: [
        'Which number does the part have in the leaflet?',
        'Could you give me the number of the part?',
        'Which part is it? The leaflet has a list on page 2.',
      ],
      detail: [
        'number {digit}',
        'part {digit}',
        "it's the {digit} on the list",
        'part no {digit}, two of them',
      ],
    },
    answers: [
      'The missing part is on its way and should be there on {soonDay}.',
      'Part {digit} is sent by letter today, it arrives on {soonDay}.',
      'I have ordered it for you, free of charge. {soonDay}, in your letter box.',
    ],
    more: [
      {
        ask: ['Can I use my own screws until then?', 'is it ok to start without it'],
        answer: [
          'Better wait with loading it until the part is in.',
          'You can build up to step {digit} without it.',
        ],
      },
      {
        ask: ['and if another one is missing', "What if that's not the only one?"],
        answer: [
          'I have put the whole fittings bag in, to be sure.',
          'Then I send the full set, just tell us.',
        ],
      },
    ],
    agentFixes: [
      "The part is in my hands right now, I'll post it today.",
      "I've taken it out of our show model for you. It's with you on {soonDay}.",
    ],
    selfService: [
      'Instructions for all furniture are under Help, Manuals.',
      'A list of parts is on page 2 of each leaflet.',
    ],
  },
  {
    asks: [
      'My {product} [arrived|came] [broken|cracked|with a dent|in pieces].',
      'the box was [wet|crushed] and the {product} inside is [damaged|scratched|ruined]',
      'Just unpacked the {product} and one [leg|corner|panel] is [broken|bent|split].',
      "{carrier} threw the {product} over the gate and now it's [bent|cracked]",
    ],
    again: [
      'It is damaged. I need a new one.',
      'How do I get a replacement for something that arrived broken?',
      'i am telling you it came in pieces',
    ],
    contrasts: ['the {product} is broken, delivery date is not the problem'],
    needs: {
      clarify: [
        'Could you send a photo of the damage, please?',
        'Please attach a photo, and tell me: is it the item or only the box?',
        'A photo of the damage would help. Can you upload one?',
      ],
      detail: [
        '[photo attached]',
        'just sent one',
        'here you go',
        "Photo sent, it's the item itself",
        'uploaded two',
      ],
    },
    answers: [
      'Thank you, I can see it. A new {product} goes out today and arrives on {soonDay}. Keep the old one.',
      'That is clearly from the transport. The replacement comes on {soonDay}, and {carrier} takes the broken one away.',
      'I am sorry it arrived like that. The new {product} is reserved and comes on {soonDay}.',
    ],
    more: [
      {
        ask: ['Do I have to send the old one back?', 'what do i do with the broken one'],
        answer: [
          'No, please recycle it or keep it for parts.',
          'The driver takes it along, no need to pack it.',
        ],
      },
      {
        ask: ['could i get the money instead', "What if I'd rather have a refund?"],
        answer: [
          'Of course. Tell me now and I refund the {amount}.',
          'Also fine, the full {amount} is possible.',
        ],
      },
      {
        ask: ['how long do i have to report such things?', 'is there a deadline for damage?'],
        answer: [
          'Damage can be reported within 14 days of delivery.',
          '14 days from delivery, with a photo.',
        ],
      },
    ],
    agentFixes: [
      "Oh dear, I can see it on the photo. I've ordered a new one for {soonDay} and you can keep the damaged {product}.",
      "I've taken {amount2} off if you'd like to keep it as it is, or I send a new one. Your choice.",
      "That's beyond repair. The new one is packed as we speak, and the {amount3} for delivery goes back to you.",
    ],
    selfService: [
      'Damage can be reported under My orders, Report a problem.',
      'Please keep the packaging until the report is closed.',
    ],
    upset: true,
    typedOnly: true,
  },
];
