import type { Issue } from '@/demo/issue';

/** Where is my money, and may I have it back? */
export const refund: readonly Issue[] = [
  {
    asks: [
      "I [sent the {product} back|returned the {product}] on {pastDate} and [haven't had|still don't have] my [refund|money].",
      'When [will|do] I get my refund for the {product}?',
      'Still waiting for {amount} for the {product} I sent back',
      'hi, has my refund of {amount} been [processed|paid out] yet?',
      'the {product} went back {pastDay}. how long until the money is on my account?',
      'Could you check [on a refund|my refund] please, it should be {amount}.',
    ],
    again: [
      'the parcel is back with you. the {amount} is not back with me. when?',
      'A date for the refund please.',
      'i sent it back, you got it, so when is the refund coming',
    ],
    contrasts: [
      'I am asking about money you owe me for the {product}, {amount}.',
      'My question is when the {amount} will be paid.',
    ],
    needs: 'order',
    answers: [
      'The {product} reached us on {pastDay}, and {amount} is on its way. A refund takes up to 5 working days after the parcel arrives.',
      'Your refund of {amount} was [released|sent] today. You should see it by {soonDay}.',
      '{amount} went back to your card on {pastDay}. Banks need a day or two to show it.',
      'I can see the parcel was scanned in {city}. The refund of {amount} will be paid by {soonDate}.',
    ],
    more: [
      {
        ask: [
          'does it go back to the same card?',
          'Which account does it go to?',
          'I have a new card since then, is that a problem?',
        ],
        answer: [
          'It goes back the way you paid. If that card has expired, your bank passes the amount on to the new one.',
          'Refunds are paid to the payment method used for the order.',
        ],
      },
      {
        ask: ['Do I get the delivery cost back too?', 'is the postage included in that?'],
        answer: [
          'Yes, the {amount} includes the delivery charge.',
          'It does: the item and the delivery charge together.',
        ],
      },
      {
        ask: ['can i have that in writing', 'Will I get an e-mail about it?'],
        answer: [
          'Of course, the confirmation is in your inbox at {email}.',
          'A credit note goes to {email} tonight.',
        ],
      },
    ],
    agentFixes: [
      "I've found your parcel, it sat unopened in {city}. I've released the {amount} by hand just now, you'll have it by {soonDay}.",
      "The refund had stuck because the card expired. I've sent the {amount} by bank transfer, please give it until {soonDay}.",
      "Done: {amount} refunded, and I've put the confirmation in your inbox.",
    ],
    selfService: [
      'A refund reaches you within 5 working days after the parcel has arrived at our warehouse.',
      'See My orders, Refunds, for the state of a refund.',
    ],
    aboutRefund: true,
  },
  {
    asks: [
      "I'd like [a refund|my money back] for the {product}, it came {days} days ago and it's not [what I expected|right for our garden|for me].",
      'Can I still [get a refund|get my money back] for the {product}? Got it {days} days ago.',
      'how do i get a refund on a {product}, had it about {days} days',
      'The {product} is [too big|too small|the wrong green|wobbly]. I want [a refund|my money back] please.',
      'want to send my {product} back and get a refund, delivered {days} days ago',
    ],
    again: [
      'so can i have a refund for the {product} or not?',
      'Refund. For the {product}. Is it possible after {days} days?',
      'what do i have to do to be refunded for the {product}',
    ],
    needs: 'order',
    answers: [
      'Yes, items can be refunded in full within 30 days of delivery. I have e-mailed the free return label to {email}.',
      'You are well within the 30 days, so the full {amount} can be refunded. The label is on its way to {email}.',
      'That is possible: 30 days from delivery, and the return is free. I have opened return {ticket} for you.',
    ],
    more: [
      {
        ask: ['What if the box is gone?', 'i threw the packaging away, does that matter'],
        answer: [
          'Any sturdy box will do, as long as the item is complete.',
          'No problem, used or unused is fine as long as nothing is missing.',
        ],
      },
      {
        ask: ['and how long does the money take?', 'When would I see the money?'],
        answer: [
          'Up to 5 working days once the parcel is back with us.',
          'Within 5 working days after it arrives at our warehouse.',
        ],
      },
      {
        ask: ['Where do I drop it off?', 'can the driver pick it up?'],
        answer: [
          'At any {carrier} point, the nearest is in {street}.',
          '{carrier} can collect it on {soonDay}, I have booked that for you.',
        ],
      },
    ],
    agentFixes: [
      "That's fine, you're inside the 30 days. I've refunded the {amount} in advance, just hand the parcel in by {laterDate}.",
      "I've set the return up as {ticket} and the label is in your mail. The {amount} follows as soon as it's scanned.",
      "No need to send it back for that. I've refunded {amount}, please pass the {product} on to someone who can use it.",
    ],
    selfService: [
      'To ask for a refund, open My orders, choose the item and tap Return.',
      'Returns and refunds are explained under Help, Returns.',
    ],
    aboutRefund: true,
  },
];
