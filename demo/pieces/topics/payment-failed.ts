import type { Issue } from '@/demo/issue';

/** Cards declined, payments that hang. */
export const paymentFailed: readonly Issue[] = [
  {
    asks: [
      "My payment [didn't go through|was declined|failed], [what now?|why?]",
      'trying to pay for the {product} and it [keeps failing|says error 40{digit}|is declined every time]',
      "Card declined three times. There's enough money on it!",
      'Why do you decline my card? [It works everywhere else.|I used it at yours last month.]',
      'hi, payment for the {product} not accepted, i need it by {soonDay}',
    ],
    again: [
      'The payment. It does not work. What can I do?',
      'my card is fine everywhere else, why not with you',
      'How can I pay for the {product} if the card is refused?',
      "i want to BUY it and can't, that is the problem",
    ],
    needs: {
      clarify: [
        'Which way of paying did you use, and what did the page say?',
        'Was it a card or the instalments?',
        'Did your bank ask you to confirm it on your phone?',
      ],
      detail: [
        'card, it just says declined',
        'debit card',
        'No, no message from the bank',
        'instalments',
        'credit card. "not authorised"',
      ],
    },
    answers: [
      'Your bank did not confirm the payment. Please approve it in your banking app and press Pay again, the basket is kept.',
      'The order is held for 24 hours after three declined attempts. I have released it, so you can pay again now.',
      'I have sent a payment link to {email}. It works with card, bank transfer or instalments.',
    ],
    more: [
      {
        ask: ['And the money that left my account?', 'what about the amount my bank shows'],
        answer: [
          'That is a reservation, it drops off within 3 days.',
          'It was only reserved, nothing was booked.',
        ],
      },
      {
        ask: ['can i pay by invoice', 'Could I pay another way?'],
        answer: [
          'By card, bank transfer, instalments or gift card.',
          'Bank transfer works as well, and gift cards.',
        ],
      },
      {
        ask: ['is the {product} still reserved?', 'Do I lose the sale price?'],
        answer: [
          'It stays in your basket at the same price for 24 hours.',
          'No, the price is kept until tomorrow.',
        ],
      },
    ],
    agentFixes: [
      "I've taken the block off and kept the basket. It should go through now.",
      "It was our fraud filter, it didn't like the new address. It's cleared, and the {product} ships tomorrow.",
      "I've turned it into a bank transfer order and kept the price. The details are in your inbox.",
    ],
    selfService: [
      'We accept cards, bank transfer, instalments and gift cards.',
      'See Help, Payment, for reasons why a card may be declined.',
    ],
  },
  {
    asks: [
      'I paid by bank transfer on {pastDate} and the order still says unpaid.',
      'bank transfer sent {pastDay}, why is my order not moving?',
      'You sent me a payment reminder, but I transferred the {amount} on {pastDate}.',
      'got a reminder for {amount} i already paid',
    ],
    again: [
      'I paid, and the order says unpaid.',
      'the money is on your side, please look',
      'What do I do so that the payment counts?',
    ],
    needs: 'order',
    answers: [
      'I see the payment, it had no order number on it. It is matched to {order} now.',
      'Your payment of {amount} is booked. The order ships on {soonDay}.',
      'I have entered it by hand. The balance shows correctly now.',
    ],
    more: [
      {
        ask: ['is there a fee for that', 'Do I have to pay a late fee?'],
        answer: ['No fee.', 'No, nothing on top.'],
      },
      {
        ask: ['When does it ship then?', 'so when will it be sent'],
        answer: ['On {soonDay}.', 'It goes out on {soonDay}, with tracking.'],
      },
    ],
    agentFixes: [
      "Found it under your partner's name. It's matched, and the {product} goes out today.",
      "Got it, you had swapped two digits of the reference. It's booked, and the reminder is cancelled.",
    ],
    selfService: [
      'Bank transfers need one or two days until they show up.',
      'Open payments are listed under My orders, Payments.',
    ],
  },
  {
    asks: [
      "my gift card [doesn't work|shows zero|is refused] at checkout",
      "The gift card over {amount2} isn't accepted.",
      'Got a Fernhill gift card from my [sister|colleagues|mum] and it says "[unknown|not active]".',
      'gift card number not recognised, typed it in three times',
    ],
    again: [
      'The gift card. It is new, and it is not accepted.',
      'how can i use the gift card then?',
      "My gift card should have {amount2} on it. Why can't I pay with it?",
    ],
    needs: {
      clarify: [
        'What are the last four digits of the card?',
        'Could you give me the last four digits?',
        'Which digits are at the end of the card number?',
      ],
      detail: ['{digits2}', 'it ends in {digits2}', '{digits2} at the end', 'last four: {digits2}'],
    },
    answers: [
      'It had not been activated at the till. It is active now, with {amount2} on it.',
      'Card {digits2} is unlocked. Please enter it once more.',
      'The card was issued under an old series. I have moved the {amount2} into your account, it is used at the next checkout.',
    ],
    more: [
      {
        ask: ['What happens with the rest of the money on it?', "and if i don't use all of it"],
        answer: ['The rest stays on the card.', 'Whatever is left stays on the card for the next time.'],
      },
      {
        ask: ['How long is it valid?', 'does it run out'],
        answer: ['Gift cards are valid for 3 years.', 'It is good for 3 years from the day it was bought.'],
      },
    ],
    agentFixes: [
      "The card had been activated at the wrong value. I've corrected it, please try again.",
      "I've swapped it for a new one, the number is in your inbox.",
    ],
    selfService: [
      'The balance of a gift card is shown under Account, Gift cards.',
      'Gift cards can be bought in the shop from £10.',
    ],
  },
];
