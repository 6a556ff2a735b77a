import type { Issue } from '@/demo/issue';

/** Assembly, installation and garden advice: visits to the customer's home. */
export const appointment: readonly Issue[] = [
  {
    asks: [
      'I need to [move|change|reschedule] my assembly [appointment|visit|slot].',
      "can't make the appointment on {soonDay}, [any other day|can we move it]?",
      'Something came up, I have to move the visit for the {furniture}.',
      "the fitter is coming {soonDay} but the {furniture} isn't here yet, need a later date",
      'Is it possible to have the assembly of my {furniture} a week later?',
      'hello, would like a different time for the installation please',
    ],
    again: [
      'I want to move the visit to another day.',
      'The date of the visit needs to change.',
      'when else could the fitter come for the {furniture}?',
    ],
    needs: {
      clarify: [
        'Which day would suit you?',
        'I have {laterDay} and {laterDay2} free. Which one?',
        'What day works for you, Monday to Saturday?',
      ],
      detail: [
        '{laterDay} please',
        '{laterDay} morning if possible',
        '{laterDay} would be good',
        'the {laterDay} works',
      ],
    },
    answers: [
      'Moved to {laterDay}, {laterDate}, between {slot}. That is free of charge.',
      'Your visit is now on {laterDay}, {laterDate}, between {slot}.',
      'Booked: {laterDay} {laterDate}, between {slot}. The old slot is released.',
    ],
    more: [
      {
        ask: ['does it cost anything to move it?', 'Is there a fee for changing?'],
        answer: [
          'No, a visit can be moved free of charge up to 24 hours before.',
          'It is free up to 24 hours before the visit.',
        ],
      },
      {
        ask: ['Can the fitter ring me before?', 'will they call first'],
        answer: [
          'Yes, about 30 minutes before arriving.',
          'The fitter rings when leaving the previous customer.',
        ],
      },
      {
        ask: ['How long does it take?', 'and how many hours will it be'],
        answer: ['About {hours} hours for a {furniture}.', 'Plan {hours} hours to be on the safe side.'],
      },
    ],
    agentFixes: [
      "I've squeezed you in on {laterDay} between {slot}. Same fitter, he knows the {furniture}.",
      "Moved to {laterDate}. I've told the crew about the narrow side gate too.",
      "It's changed, {first}. You'll get the new confirmation in a minute.",
    ],
    selfService: [
      'Visits can be moved under My orders, Services.',
      'Visits take place Monday to Saturday between 8:00 and 18:00.',
    ],
  },
  {
    asks: [
      'Can I book someone to [put together|assemble|build] the {furniture}?',
      'do you also [install|set up|assemble] things? i bought the {furniture}',
      "I'd like to book an assembly visit for my {furniture}.",
      'need help putting up the {furniture}, do you send people?',
      "My husband and I can't manage the {furniture} on our own, can you send [someone|a fitter]?",
    ],
    again: [
      'i want someone of yours to come and assemble it',
      'Is there an assembly service, and can I have a date?',
    ],
    contrasts: ['I mean a visit to build the {furniture}. How do I book it?'],
    needs: {
      clarify: [
        'Gladly. Which day would suit you?',
        'We can. What day would you like?',
        'Which week were you thinking of?',
      ],
      detail: ['{laterDay}', 'next {laterDay}?', '{laterDay} if you have it', 'any {laterDay} afternoon'],
    },
    answers: [
      'You are booked for {laterDay}, {laterDate}, between {slot}. The visit costs £49.',
      'I have reserved {laterDay} {laterDate}, between {slot}. An assembly visit is £49, paid with the next invoice.',
      'Booked for {laterDate}. A visit costs £49, tools included.',
    ],
    more: [
      {
        ask: ['do they take the packaging away', 'What about all the cardboard?'],
        answer: ['Yes, the fitters take all packaging with them.', 'That goes along with them.'],
      },
      {
        ask: ['Do I have to have anything ready?', 'need tools?'],
        answer: [
          'Just the boxes at the place where it will stand.',
          'A power socket nearby, and free access.',
        ],
      },
    ],
    agentFixes: [
      "I've put two people down for {laterDay}, the {furniture} is heavy. It stays at £49.",
      "You're in for {laterDate} between {slot}, with Marek and his colleague.",
    ],
    selfService: [
      'Assembly can be added to an order in the basket, under Services.',
      'See Help, Services, for assembly and installation.',
    ],
  },
];
