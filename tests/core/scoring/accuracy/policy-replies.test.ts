import { describe, expect, it } from 'vitest';
import { rulesIn } from './judge';

type Case = readonly [question: string, reply: string, seen: 'contradicted' | 'invented' | 'nothing'];

/** Registers of five trades with right and wrong replies. The rules were corrected on some; docs/scoring.md says what they miss. */
const TRADES: readonly { register: readonly string[]; cases: readonly Case[] }[] = [
  {
    register: [
      'late fees: Books returned late cost 20p a day, up to £8 per book.',
      "loans: Adults may borrow 12 books for three weeks. Children's cards allow 6 books.",
      'renewals: Loans can be renewed twice unless another reader is waiting.',
      'opening: The library opens at 9:30 and closes at 18:00, on Saturdays at 13:00.',
      'printing: Printing costs 10p a page. The first five pages are free.',
      'lost cards: A lost card is replaced for £3.',
    ],
    cases: [
      ['how long can i keep them', 'Three weeks, and you can renew twice.', 'nothing'],
      ['whats the fine', 'Late books are 50p a day.', 'contradicted'],
      ['whats the fine', "It's 20p for each day, with a maximum of £8 for one book.", 'nothing'],
      ['how many can my son take', 'Children can take up to 10 books.', 'contradicted'],
      ['how many can my son take', "Six books at a time on a child's card.", 'nothing'],
      ['can i renew', 'Of course, you may renew a loan twice as long as nobody else wants it.', 'nothing'],
      ['when do you close on sat', "We close at one o'clock on Saturdays.", 'nothing'],
      ['when do you close', 'The library closes at 20:00.', 'contradicted'],
      ['how much is printing', 'A page costs 10p after the first five, which are free.', 'nothing'],
      ['lost my card', 'A replacement card is free of charge.', 'contradicted'],
      ['lost my card', 'A new card costs £3.', 'nothing'],
      ['can i reserve', 'Reserved books are kept for us at the desk by my colleagues.', 'nothing'],
      ['can i renew', 'You can renew twice. Each renewal costs 50p.', 'invented'],
      ['do you have wifi', 'Yes, wifi is free in the whole building.', 'nothing'],
      ['is there a cafe', 'There is a cafe on the ground floor, coffee is £2.', 'nothing'],
    ],
  },
  {
    register: [
      'luggage: Each passenger may bring two suitcases free of charge. A third costs 10 EUR.',
      'seat reservation: Seats can be reserved for 4 EUR until two hours before departure.',
      'refunds: Saver tickets are non-refundable. Flexible tickets are refunded in full up to the day before travel.',
      'children: Children under 4 travel free. From 4 to 14 they pay half the fare.',
      'delays: With a delay of more than 120 minutes half of the fare is paid back.',
      'bikes: Bicycles must be booked by phone at least 24 hours ahead.',
    ],
    cases: [
      ['can i bring 2 cases', 'Yes, two suitcases are included in your fare.', 'nothing'],
      ['can i bring 2 cases', 'You may bring one suitcase free of charge.', 'contradicted'],
      ['what about a third', 'A third suitcase is 15 EUR.', 'contradicted'],
      ['what about a third', 'For a third one we charge 10 EUR.', 'nothing'],
      ['how do I reserve', 'Seats can be reserved until 30 minutes before departure.', 'contradicted'],
      ['how do I reserve', 'Online, until two hours before the bus leaves, for 4 EUR.', 'nothing'],
      [
        'my saver ticket, can I get my money back',
        'Saver tickets are refunded up to 7 days before travel.',
        'contradicted',
      ],
      [
        'my saver ticket, can I get my money back',
        "Unfortunately a saver ticket can't be refunded.",
        'nothing',
      ],
      ['daughter is 3', 'Children under four ride for free.', 'nothing'],
      ['we are 90 minutes late', 'From a delay of 60 minutes on you get half the fare back.', 'contradicted'],
      [
        'we are 90 minutes late',
        'Sorry, it has to be over two hours late, then half the fare is returned.',
        'nothing',
      ],
      ['my bike', 'Please call us a day ahead at the latest to book the bike.', 'nothing'],
      ['my bike', 'Bicycles can be taken without booking.', 'contradicted'],
      ['seat', 'A seat is 4 EUR. Window seats cost an extra 2 EUR.', 'invented'],
      ['do you have toilets on board', 'All our buses have a toilet at the back.', 'nothing'],
      ['where is the stop', 'The stop is 200 metres from the station, behind the post office.', 'nothing'],
      [
        'luggage',
        'Two suitcases are free. We also give a 5 EUR voucher when a suitcase arrives late.',
        'invented',
      ],
    ],
  },
  {
    register: [
      'withdrawal limits: You can withdraw up to 500 EUR a day at cash machines.',
      'card replacement: A lost card is blocked at once and replaced within 5 working days, free of charge.',
      'foreign fees: Payments in other currencies carry a fee of 1.5%. There is no fee in euros.',
      'overdraft: The overdraft rate is 9.9% a year. Overdrafts are available from the age of 18.',
      'account closing: An account can be closed at any time without notice.',
      'joint accounts: Only married couples can open a joint account.',
    ],
    cases: [
      ['whats my daily limit', 'You can take out 500 a day.', 'nothing'],
      ['whats my daily limit', 'The daily limit at cash machines is 1,000 EUR.', 'contradicted'],
      ['card stolen', "I've blocked it. The new one comes within a week or so, at no cost.", 'nothing'],
      ['card stolen', 'A replacement card costs 12 EUR.', 'contradicted'],
      ['card stolen', 'A replacement card takes 15 working days.', 'contradicted'],
      ['paying in dollars', 'For dollars we add 1.5 percent.', 'nothing'],
      ['paying in dollars', "There's no fee for payments in other currencies.", 'contradicted'],
      ['overdraft', 'The overdraft rate is 12.5% per year.', 'contradicted'],
      ['overdraft', "9.9% a year, if you're 18 or older.", 'nothing'],
      ['close account', "You have to give three months' notice to close an account.", 'contradicted'],
      ['close account', 'You can close it whenever you like.', 'nothing'],
      ['joint account with my brother', 'Siblings can open a joint account as well.', 'contradicted'],
      ['joint account with my brother', "I'm afraid joint accounts are for married couples only.", 'nothing'],
      [
        'foreign fees',
        '1.5% in other currencies. Gold customers are exempt and get 1% cashback.',
        'invented',
      ],
      ['do you have a branch in Kiel', 'There are two branches in Kiel, open until 17:00.', 'nothing'],
      ['whats my balance', 'Your balance is 233.10 EUR as of this morning.', 'nothing'],
    ],
  },
  {
    register: [
      'check-up: The annual check-up is included in every plan.',
      'emergency visits: Emergency visits outside opening hours cost 45.00 extra.',
      'missed appointments: Appointments cancelled less than 24 hours before are charged at 20.00.',
      'vaccination: Puppies need two vaccinations, four weeks apart.',
      'payment: Bills can be paid in up to three instalments.',
      'boarding: Animals can be boarded for at most 14 nights.',
    ],
    cases: [
      ['cancel tomorrow', "If it's less than a day before, there's a charge of 20.00.", 'nothing'],
      ['cancel tomorrow', 'You can cancel free of charge up to two hours before.', 'contradicted'],
      ['check-up', 'The yearly check-up is part of your plan.', 'nothing'],
      ['check-up', 'The annual check-up costs 30.00.', 'contradicted'],
      ['emergency', 'At night an emergency visit is 45.00 on top.', 'nothing'],
      ['emergency', 'Emergency visits outside opening hours cost no extra.', 'contradicted'],
      ['instalments', 'Yes, in three parts at most.', 'nothing'],
      ['instalments', 'You can pay in six instalments.', 'contradicted'],
      ['boarding', 'We board animals for up to two weeks.', 'nothing'],
      ['boarding', 'Animals can stay for up to 30 nights.', 'contradicted'],
      ['boarding', 'Up to 14 nights. Boarded animals must be insured with us.', 'invented'],
      ['vaccination', 'Two jabs with four weeks between them.', 'nothing'],
      ['vaccination', 'Puppies need three vaccinations.', 'contradicted'],
      ['instalments', 'Up to three. We charge 2% interest on instalments.', 'invented'],
      ['do you treat parrots', 'We do, Dr Lind sees birds on Thursdays.', 'nothing'],
    ],
  },
  {
    register: [
      'deadline: Applications must be submitted by 15 June.',
      'fees: The course fee is 900 EUR and covers all materials.',
      'attendance: Participants must attend at least 80% of the sessions to receive the certificate.',
      'refund: Fees are refunded in full until 14 days before the start, afterwards 50%.',
      'parking: There is no parking on campus.',
    ],
    cases: [
      ['when do i need to apply', 'You need to apply by 15 June.', 'nothing'],
      ['when do i need to apply', 'Applications are open until 30 June.', 'contradicted'],
      ['are books included', 'Yes, all the materials are covered by the fee.', 'nothing'],
      ['are books included', 'Materials are not included in the course fee.', 'contradicted'],
      ['how many sessions can I miss', 'You have to be there for at least 80 percent of them.', 'nothing'],
      [
        'how many sessions can I miss',
        'To get the certificate you need to attend 60% of the sessions.',
        'contradicted',
      ],
      ['refund', 'Until two weeks before the course begins you get everything back.', 'nothing'],
      ['refund', 'Fees are refunded in full until 7 days before the start.', 'contradicted'],
      ['parking', 'You can park on campus.', 'contradicted'],
      ['parking', "Sadly there's nowhere to park on campus.", 'nothing'],
      ['fees', 'The course fee is 900 EUR. Students from abroad pay a deposit of 200 EUR.', 'invented'],
      ['deadline', 'By 15 June. Late applications are accepted for a surcharge of 50 EUR.', 'invented'],
      ['who teaches it', 'Ms Arend teaches it, she has 20 years of experience.', 'nothing'],
      ['where is it', 'In building 4, two minutes from the tram stop.', 'nothing'],
    ],
  },
];

const SEEN = (rules: readonly string[]) =>
  rules.length === 0 ? 'nothing' : rules.includes('policy.not-in-register') ? 'invented' : 'contradicted';

describe.each(TRADES)('replies beside $register.0', ({ register, cases }) => {
  it.each(cases)('asked "%s", "%s" is %s', (question, reply, seen) => {
    expect(SEEN(rulesIn(reply, register, question))).toBe(seen);
  });
});
