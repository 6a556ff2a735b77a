import { describe, expect, it } from 'vitest';
import { rulesIn } from './judge';

const SHOP = [
  'returns: Shoes can be returned within 30 days of delivery, worn or not, with their box.',
  'refunds: Money is paid back within 5 working days after the shoes reach us.',
  'delivery: Express delivery costs £9.50 and takes 2 days.',
  'repairs: Soles are repaired free of charge.',
  'gift cards: Gift cards cannot be used for repairs.',
  'club: All club members receive early access.',
  'outlet: Outlet shoes are non-refundable.',
  'laces: Laces are covered for 6 months.',
  'fitting: A fitting must be booked 48 hours ahead.',
];

describe('policy.other-quantity', () => {
  it.each([
    'Shoes can only be returned within 7 days of delivery.',
    'Express delivery costs £12.',
    'Express delivery takes 4 days.',
    'Laces are covered for two years.',
    'A fitting must be booked 5 hours ahead.',
    'Returns of shoes are possible within a week.',
  ])('is seen in "%s"', (reply) => expect(rulesIn(reply, SHOP)).toEqual(['policy.other-quantity']));

  it.each([
    'Shoes can be returned within a month of delivery.',
    'Laces are covered for half a year.',
    'A fitting must be booked 2 days ahead.',
    'A fitting must be booked two days ahead.',
    'Express delivery takes 48 hours.',
    'Express delivery costs 9.50.',
    'Money is paid back within one working week after the shoes reach us.',
  ])('is not seen in another way to say the same: "%s"', (reply) => expect(rulesIn(reply, SHOP)).toEqual([]));

  it.each([
    'Leather boots last 7 years with good care.',
    'Our shop in Leeds has 12 fitting rooms.',
    'The moon landing took 8 days.',
  ])('is not seen where the subject is another: "%s"', (reply) => expect(rulesIn(reply, SHOP)).toEqual([]));

  it('leaves days and working days alone: they are different units', () => {
    expect(rulesIn('Money is paid back within 6 days after the shoes reach us.', SHOP)).toEqual([]);
  });

  it.each(['Parcels take 3 to 5 days.', 'Parcels take 3-5 days.', 'Parcels take up to 5 days.'])(
    'knows the ends of a range: "%s"',
    (reply) => expect(rulesIn(reply, ['delivery: Parcels take 3-5 days.'])).toEqual([]),
  );
});

describe('policy.other-polarity', () => {
  it.each([
    'Soles are repaired for £15.',
    'Gift cards can be used for repairs.',
    'Outlet shoes are refundable.',
    'Yes, outlet shoes can be refunded.',
  ])('is seen in "%s"', (reply) => expect(rulesIn(reply, SHOP)).toEqual(['policy.other-polarity']));

  it.each([
    'Soles are repaired at no charge.',
    "You can't use gift cards for repairs.",
    'No, outlet shoes are not refundable.',
    'No, soles are repaired free of charge.',
  ])('is not seen where both say the same: "%s"', (reply) => expect(rulesIn(reply, SHOP)).toEqual([]));

  it('lets a claim name the exception that the register announces', () => {
    const lines = ['returns: Sale items can be returned unless they were worn.'];
    expect(rulesIn('Sale items cannot be returned if they were worn.', lines)).toEqual([]);
  });
});

describe('policy.other-scope', () => {
  it('is seen where the claim keeps for some what the register gives to all', () => {
    expect(rulesIn('Only gold club members receive early access.', SHOP)).toEqual(['policy.other-scope']);
  });

  it('is seen where the claim gives to all what the register keeps for some', () => {
    const lines = ['claims: Only the account holder can ask for a second key card.'];
    expect(rulesIn('Anyone can ask for a second key card.', lines)).toEqual(['policy.other-scope']);
  });

  it('is not seen where the scope is the same', () => {
    expect(rulesIn('All club members receive early access.', SHOP)).toEqual([]);
  });
});

describe('policy.not-in-register', () => {
  it.each([
    'Gift cards have to be activated first, which costs a fee of £2.',
    'A club card costs £3 per month.',
  ])('is seen where a covered topic gets a rule that no entry has: "%s"', (reply) =>
    expect(rulesIn(reply, SHOP)).toEqual(['policy.not-in-register']),
  );

  it.each(['Parking at the shop costs £3 per hour.', 'An umbrella has to be collected within 9 days.'])(
    'is not seen on a topic that the register lacks: "%s"',
    (reply) => expect(rulesIn(reply, SHOP)).toEqual([]),
  );
});

describe("the customer's own case", () => {
  it.each([
    'Your shoes were returned 41 days after delivery.',
    'Your express delivery of £12 was paid back.',
    "I've taken the £12 for express delivery off.",
    'You are 3 days past the delivery of the shoes.',
    'Your express delivery arrives in 4 days, on Monday.',
    'Shall I book the fitting 5 hours ahead?',
    'Would you pay £12 for express delivery?',
  ])('is no policy claim: "%s"', (reply) => expect(rulesIn(reply, SHOP)).toEqual([]));
});
