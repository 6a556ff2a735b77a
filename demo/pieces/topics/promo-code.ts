import type { Issue } from '@/demo/issue';

/** Vouchers that do not want to be used. */
export const promoCode: readonly Issue[] = [
  {
    asks: [
      'My [code|promo code|voucher] {code} [doesn\'t work|is not accepted|shows "invalid"].',
      "the {percent}% code from the newsletter [isn't working|gives an error]",
      "trying to use {code} on the {product} but the price [doesn't change|stays the same]",
      "hi, {code} says not valid, but it [only came yesterday|is from today's mail|should run all month]",
      'Where is my {percent}%? I put in {code} and the total is the same.',
    ],
    again: [
      "It's the code that isn't accepted.",
      'i typed {code} exactly as in the mail, why no discount',
      'How do I get the {percent}% off that you promised?',
      'the discount. the code. it does nothing.',
    ],
    needs: {
      clarify: ['What is in the basket, and which code is it?', 'Which item do you want to use it for?'],
      detail: [
        '{code}, for the {product}',
        'a {product}',
        'the {product} and a {product2}',
        '{code} and just the {product}',
      ],
    },
    answers: [
      "Promo codes don't apply to sale items, and the {product} is reduced already. It works on everything else in the basket.",
      'The code was tied to the old basket. I have renewed it: {code} works now.',
      'One promo code can be used for an order, and another one is in the basket already. Take it out and {code} will work.',
    ],
    more: [
      {
        ask: ['Can I use two codes together?', 'and together with the other code?'],
        answer: [
          'One code for an order, they cannot be combined.',
          'Only one promo code can be used for an order.',
        ],
      },
      {
        ask: ['Until when is it valid?', 'when does it run out'],
        answer: ['Until {laterDate}.', 'It is good until {laterDate}, midnight.'],
      },
      {
        ask: ['does it work on gift cards', 'Could I buy a gift card with it?'],
        answer: ["No, promo codes don't apply to gift cards.", 'Gift cards are excluded.'],
      },
    ],
    agentFixes: [
      "I've put the {percent}% on by hand, you'll see the new total when you refresh.",
      "The newsletter had the code wrong, that's on us. I've credited {amount2}.",
      "I've made you a new one: {code}. Good until {laterDate}.",
    ],
    selfService: [
      'Codes are entered in the basket, under "Have a code?".',
      'One promo code can be used for an order. Codes cannot be combined.',
    ],
  },
  {
    asks: [
      'Forgot to enter {code} when I ordered the {product}. Can you still take it off?',
      'i ordered yesterday and forgot the {percent}% code, [is it too late|can you add it]?',
      'Is it possible to use {code} on an order I have already placed?',
    ],
    again: [
      'The order is placed, the discount is missing. Can you add it?',
      'can i still get the {percent}% or not',
    ],
    contrasts: ['I am asking whether the code can be used after the order.'],
    needs: 'order',
    answers: [
      'I have taken the {percent}% off your order, {amount3} comes back to you.',
      'Since it is not dispatched yet, I could add {code}. The new total is in your inbox.',
    ],
    more: [
      {
        ask: ['Do I get a new invoice?', 'and the invoice shows that?'],
        answer: ['Yes, it is on its way to {email}.', 'The invoice is made out with the discount.'],
      },
      {
        ask: ['can i use the code again next time', 'Is the code used up now?'],
        answer: ['It is used up with this order.', 'Each code works once.'],
      },
    ],
    agentFixes: [
      "Happens to all of us. I've taken the {percent}% off by hand.",
      "I've credited {amount3}, that's the {percent}%.",
    ],
    selfService: ['Codes are entered in the basket before paying.', 'Current offers are on the page Sale.'],
  },
  {
    asks: [
      'I saw the {product} {amount3} cheaper on your page [today|this morning], and I bought it [last week|{days} days ago].',
      'price dropped after i bought the {product}, do i get the difference?',
      'do you have a price promise? the {product} is now {amount3} less',
    ],
    again: [
      "I'd like the difference back, the price went down.",
      'cheaper now than when i bought it, what can you do',
    ],
    needs: 'order',
    answers: [
      'When our own price drops within 14 days after the purchase, we refund the difference. {amount3} is on its way to you.',
      'You are within the 14 days of our price promise, so the {amount3} is refunded.',
    ],
    more: [
      {
        ask: ['Does that work for other shops too?', 'and if another shop is cheaper'],
        answer: [
          'It is for our own prices only.',
          'Only for our own prices, I am afraid not for other shops.',
        ],
      },
    ],
    agentFixes: [
      "Good eye. I've sent the {amount3} back to your card.",
      "That's covered by the price promise, {amount3} is refunded.",
    ],
    selfService: ['Offers are listed under Sale.', 'See Help, Prices, for our price promise.'],
  },
];
