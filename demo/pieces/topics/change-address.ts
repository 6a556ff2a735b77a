import type { Issue } from '@/demo/issue';

/** Moving house, wrong house number, send it to work. */
export const changeAddress: readonly Issue[] = [
  {
    asks: [
      'I need to change the [delivery address|address] [of|for] [my order|the {product}].',
      'Typed the wrong house number for the {product}, can you [fix|correct] it?',
      'we are moving on {soonDay}, please send the {product} to the new place',
      'the {product} is going to my old address!! can this be changed',
      'Could you deliver the {product} to [my work|my daughter|the allotment] instead?',
      'wrong postcode on my order, sorry',
    ],
    again: [
      'The address is wrong, that is what I want to change.',
      'please send it to a different address, same order',
      'How do I get the new address onto the order?',
      "the parcel goes to the wrong house if we don't change it now",
    ],
    needs: {
      clarify: [
        'Sure. What is the right address?',
        'What is the new address?',
        'Please type the address as it should be.',
      ],
      detail: [
        '{street}, {city}',
        'It should be {street}, {city}.',
        '{street} in {city}',
        'new one is {street}, {city}',
      ],
    },
    answers: [
      'Changed: {order} now goes to {street}, {city}.',
      'The parcel had not been dispatched, so I could still change it. It goes to {street}, {city}.',
      'Done. The label now says {street}, {city}, and the delivery day stays the same.',
    ],
    more: [
      {
        ask: ['Does the date change?', 'still coming on {soonDay}?'],
        answer: ['It still arrives on {soonDay}.', 'The date stays the same, {soonDay}.'],
      },
      {
        ask: ['And the invoice address?', 'is the bill changed too'],
        answer: [
          'The invoice keeps the old one. Shall I change it as well? You find it under Account, Profile.',
          'Only the delivery address was changed.',
        ],
      },
      {
        ask: ['until when can one do that', 'How late can I change it?'],
        answer: ['Until the order is dispatched.', 'It works until dispatch, within the same country.'],
      },
    ],
    agentFixes: [
      "It was already on the van, but I've had {carrier} turn it round. It goes to {street} on {soonDay}.",
      "All changed to {street}, {city}. I've put the note for the driver on it as well.",
      "I've updated it for this order and in your account.",
    ],
    selfService: [
      'Addresses can be changed under Account, Addresses.',
      'The delivery address can be changed until the order is dispatched.',
    ],
  },
  {
    asks: [
      'I moved, how do I change [my address|the address in my account]?',
      'new address from {soonDate} on, please update my account',
      'my account still has the old flat, [pls change|can you change it]?',
      "We've moved house. Please change our customer address.",
    ],
    again: ['how do i change where i live, in the account', 'Please put the new address into my account.'],
    contrasts: ['It is the address of my account, not of an order.'],
    needs: {
      clarify: [
        'What is the new address?',
        'Congratulations on the move. Where to?',
        'Which address should I save?',
      ],
      detail: ['{street}, {city}', '{street}, {city} from {soonDate}', "It's {street} in {city} now"],
    },
    answers: [
      'Saved: {street}, {city}. Open orders keep their address unless you tell me otherwise.',
      'Your account now says {street}, {city}.',
      'The new address is stored and is the first choice at checkout.',
    ],
    more: [
      {
        ask: ['And the Garden Club letters?', 'does the catalogue go there too'],
        answer: ['They go to the new address as well.', 'Yes, everything by post goes there.'],
      },
      {
        ask: ['can you keep the old one too, for my mum', 'Could the old one stay as a second address?'],
        answer: ['Of course, it stays as address 2.', 'It is kept in your address book.'],
      },
    ],
    agentFixes: [
      "I've changed it everywhere, club and invoices included.",
      'Done, {first}. Enjoy the new place.',
    ],
    selfService: [
      'Your address book is under Account, Addresses.',
      'See Account, Profile, for your personal data.',
    ],
  },
];
