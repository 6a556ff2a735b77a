import type { Issue } from '@/demo/issue';

/** Invoices, double charges and the Garden Club's fee. */
export const billing: readonly Issue[] = [
  {
    asks: [
      "I've been charged twice for [the same order|my {product}].",
      'There are two [payments|charges] of {amount} on my [statement|card] and I only bought one {product}.',
      'why did you take {amount} [two times|twice]??',
      'my bank shows {amount} to Fernhill on {pastDate} and the same amount a day later',
      'double charge on my card, {amount} each',
    ],
    again: [
      'Two charges. One {product}. Which of them is coming back?',
      'you took the money twice, what happens with the second one',
    ],
    contrasts: ['My question is about the duplicate payment of {amount}.'],
    needs: 'order',
    answers: [
      'One of the two is only a reservation. It drops off your statement by {soonDay}.',
      'I see the second charge of {amount}. It was reversed this morning and will be back by {soonDate}.',
      'The second {amount} was a failed attempt that your bank still shows. It disappears on its own within 3 days.',
    ],
    more: [
      {
        ask: ["Are you sure it won't be taken?", "so i don't have to do anything?"],
        answer: ['Quite sure, only one payment is booked on our side.', 'Nothing to do on your side.'],
      },
      {
        ask: ['can you send proof for my bank', 'Could I have that by e-mail?'],
        answer: [
          'I have sent a confirmation to {email}.',
          'It is in your inbox, with the payment reference.',
        ],
      },
    ],
    agentFixes: [
      "I can see both. The second one went through when the page timed out, so I've refunded the {amount} and you should see it on {soonDay}.",
      "You were charged twice, and that's on us. {amount} is on its way back to your card.",
      'Our payments team has reversed it while we were talking. Reference is {ticket}.',
    ],
    selfService: [
      'All invoices are under Account, Invoices.',
      'An invoice is sent by e-mail on the day of dispatch.',
    ],
    upset: true,
  },
  {
    asks: [
      'I need an invoice for [order {order}|my {product}].',
      '[Could you|Can you] send me the [invoice|bill] for the {product} again? My [accountant|bookkeeper] needs it.',
      'where can i download the invoice',
      'i never got the invoice for the {product}, [can you resend it|please send it again]',
      'hello, no invoice came with the {product}',
    ],
    again: [
      "It's the invoice I need, as a PDF.",
      'Please send the invoice. The order itself is fine.',
      'how do i get a proper invoice for this purchase',
    ],
    contrasts: ['i mean the bill for the {product}, not the delivery note'],
    needs: 'order',
    answers: [
      'I have sent the invoice for {order} to {email}.',
      'Here it is: Account, Invoices, {order}. I have also mailed it to {email}.',
      'The invoice for your {product} is in your inbox now, {email}.',
    ],
    more: [
      {
        ask: ['Does it show the VAT?', 'is the vat on it separately'],
        answer: ['Yes, the VAT is on a line of its own.', 'It is, at the bottom left.'],
      },
      {
        ask: ['Can future ones go to {email} too?', 'could you send invoices there from now on?'],
        answer: ['Saved. Invoices go to {email} from now on.', 'Done, that address now gets every invoice.'],
      },
    ],
    agentFixes: [
      "Just sent it, and I've put you on the list so that the next ones come by themselves.",
      'The invoice is in your mailbox, {first}. It had gone to an old address of yours.',
      'Sorted, new invoice sent to {email}.',
    ],
    selfService: [
      'Invoices can be downloaded under Account, Invoices.',
      'Business customers find all invoices of a year in one file under Account, Documents.',
    ],
  },
  {
    asks: [
      'The invoice for the {product} has [my old company name|the wrong name|no VAT number] on it, can it be changed?',
      'I need the invoice made out to [my company|my husband|our allotment club], not to me.',
      'invoice is wrong, [the name is missing a letter|no VAT number|old address on it]',
      'Could you correct [an invoice|the invoice for my {product}]? The name on it is wrong.',
    ],
    again: [
      'The invoice exists, but what it says on top is wrong.',
      'What I need is the right name on the invoice.',
    ],
    needs: 'order',
    answers: [
      'The corrected invoice has just been sent to {email}.',
      'I have made out a new one and sent it to {email}. The old one is void.',
      'Changed. The new invoice is under Account, Invoices, and in your inbox.',
    ],
    more: [
      {
        ask: ['Do I have to send the old one back?', 'what about the old one'],
        answer: ['No, you can throw it away.', 'The old one is void, no need to keep it.'],
      },
      {
        ask: ['Will it be right next time?', 'can you store that for the next orders'],
        answer: ['Yes, I have saved it in your account.', 'It is stored, future invoices look the same.'],
      },
    ],
    agentFixes: [
      "I've corrected the name and sent you the new PDF. The old one is void, so please bin it.",
      "Changed, {first}. I've added the VAT number as well.",
    ],
    selfService: [
      'The name on an invoice is taken from Account, Profile.',
      'Invoices can be downloaded under Account, Invoices, at any time.',
    ],
  },
  {
    asks: [
      'What is the 5.90 [you take|that leaves my account] every month?',
      'there is a charge of £5.90 from you on the 1st, what is that for?',
      "I don't remember signing up for the Garden Club but I'm paying for it.",
      'a small amount, 5.90, leaves my card each month and it says fernhill. why?',
    ],
    again: [
      'every month 5.90, for WHAT exactly',
      'What do I pay you £5.90 for?',
      'there is money leaving my card each month, what is it for?',
    ],
    contrasts: ["I'm asking what the monthly charge is.", 'Not an order. A monthly payment. What is it?'],
    answers: [
      'That is the Garden Club, £5.90 a month, billed on the 1st. It gives you free delivery and early sales.',
      'It is your Garden Club membership. You joined when you took the free delivery at checkout.',
    ],
    more: [
      {
        ask: ['How do I stop it?', 'can i get out of that'],
        answer: [
          'You can cancel at any time, it then ends with the paid month. Shall I do that now?',
          'At any time, under Account, Garden Club.',
        ],
      },
      {
        ask: ['what do i get for it', "And what's in it for me?"],
        answer: [
          'Free delivery on every order, and the sales open a day earlier for you.',
          'Free delivery and a seed packet each season.',
        ],
      },
    ],
    agentFixes: [
      "That's the Garden Club, you took it at checkout. I've paused it and sent the last payment back, tell me if you'd rather keep it.",
      "It's the Garden Club. I've credited this month's £5.90, since you hadn't used it, and you can leave at any time.",
    ],
    selfService: [
      'The Garden Club costs £5.90 a month and is billed on the 1st.',
      'Membership and payments are listed under Account, Garden Club.',
    ],
  },
];
