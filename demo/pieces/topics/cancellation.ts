import type { Issue } from '@/demo/issue';

/** Taking back an order, or leaving the Garden Club. */
export const cancellation: readonly Issue[] = [
  {
    asks: [
      'I [want|need|would like] to cancel [my order|the {product}].',
      'Please cancel [the {product}|my order from {orderDate}|my order], [I ordered the wrong one|we found one second hand|it was a mistake].',
      'can i still cancel? ordered the {product} [an hour ago|yesterday|this morning]',
      'ordered the {product} twice by accident, please cancel this order',
      'Cancel my order please',
      'how do i stop an order, the {product}',
    ],
    again: [
      'I want the order cancelled, before it is sent.',
      'Please just stop the {product} from being sent.',
      'so is it cancelled now or not?',
    ],
    needs: 'order',
    answers: [
      'Order {order} is cancelled. The {amount} goes back to you within 5 working days.',
      'Cancelled: {order}. It had not been dispatched, so there is no charge.',
      'Your {product} had not left the warehouse, and the order is cancelled now. You get {amount} back.',
      'I have cancelled it free of charge, as it was not dispatched yet.',
    ],
    more: [
      {
        ask: ['Do I get a confirmation?', 'is there an email about that'],
        answer: [
          'Yes, it is in your inbox at {email}.',
          'The confirmation was sent to {email} a moment ago.',
        ],
      },
      {
        ask: ['And the {product2} stays, right?', 'the other item is still coming?'],
        answer: [
          'Yes, the {product2} is untouched and comes on {soonDay}.',
          'Right, only the {product} was taken out.',
        ],
      },
      {
        ask: ['what would it have cost after dispatch?', 'Is that always free?'],
        answer: [
          'It is free until the order is dispatched. After that you can send it back free of charge.',
          'Until dispatch, yes. Later it would be a return, which is free as well.',
        ],
      },
    ],
    agentFixes: [
      'I caught it before the van left. {order} is cancelled and the {amount} is on its way back.',
      "The label was already printed, but I've had it pulled. You won't be charged.",
      "It's cancelled, {first}. Please ignore the dispatch e-mail if one comes tonight.",
    ],
    selfService: [
      'To cancel, open My orders and choose Cancel, as long as the button is shown.',
      'Orders can be cancelled until they are dispatched. See My orders.',
    ],
  },
  {
    asks: [
      "I'd like to [cancel|end|leave] the Garden Club.",
      'how do i [get out of|quit|cancel] the garden club membership',
      'Please end my membership, [we moved to a flat|I hardly use it|the garden is gone].',
      'unsubscribe me from the club please',
    ],
    again: ['cancel. the. garden club. please', 'I want to leave the Club, how?'],
    contrasts: ["It's the membership I want to end. Not an order."],
    needs: {
      clarify: [
        'Sorry to see you go. Shall it end with this month?',
        'I can do that. Should it end after the month you have paid for?',
        'Before I do: end it with the current month?',
      ],
      detail: ['yes', 'Yes please', 'yep', 'Yes, end of the month is fine', 'ok yes'],
    },
    answers: [
      'Done. Your Garden Club membership ends with the paid month, and nothing is charged after that.',
      'It is cancelled and runs until the end of the month you paid for.',
      'The membership ends on the last day of this month. A confirmation is on its way to {email}.',
    ],
    more: [
      {
        ask: ['Can I come back later?', 'if i change my mind?'],
        answer: [
          'Any time, your account stays as it is.',
          'Of course, you can join again whenever you like.',
        ],
      },
      {
        ask: ['and my credits?', 'What about the seed packet for this season?'],
        answer: [
          'It is already paid for, so it still comes.',
          'You keep what you have, it stays in the account.',
        ],
      },
    ],
    agentFixes: [
      "It's ended, and I've refunded this month as well since you hadn't used it.",
      'Done, {first}. No more payments from the 1st on.',
    ],
    selfService: [
      'The Garden Club can be cancelled at any time under Account, Garden Club.',
      'Membership questions are answered under Help, Garden Club.',
    ],
  },
];
