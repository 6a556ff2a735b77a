import type { Topic } from '@/demo/topic';

/** Rules that no one at Fernhill ever made, by the topic they are told on. The register covers each. */
export interface WrongRule {
  kind: 'accuracy.contradicts_policy' | 'accuracy.unsupported_policy';
  /** The question that it answers. */
  ask: readonly string[];
  rule: readonly string[];
}

const contradicts = (ask: readonly string[], rule: readonly string[]): WrongRule => ({
  kind: 'accuracy.contradicts_policy',
  ask,
  rule,
});

const unsupported = (ask: readonly string[], rule: readonly string[]): WrongRule => ({
  kind: 'accuracy.unsupported_policy',
  ask,
  rule,
});

export const WRONG_RULES: Readonly<Partial<Record<Topic, readonly WrongRule[]>>> = {
  refund: [
    contradicts(
      ['Is the delivery charge refunded too?', 'do i get the postage back as well'],
      ['The delivery charge is never refunded.', "Refunds don't include the delivery charge."],
    ),
    unsupported(
      ['Does it matter that I opened the box?', 'the box is open, is that a problem'],
      [
        'For opened boxes a form from our office is needed.',
        'Opened boxes have to be approved by a branch first.',
      ],
    ),
  ],
  return: [
    contradicts(
      ['Can a large item be collected?', "it's huge. does the collection cost anything?"],
      ['The collection of a large item costs £25.', 'Large items are collected from the door for £19.'],
    ),
    unsupported(
      ['do i need the original box?', 'Does it have to be in the original packaging?'],
      [
        'Returns are only accepted in the original box with its seal.',
        'Without the original packaging a return is not accepted.',
      ],
    ),
  ],
  warranty: [
    contradicts(
      ['And are the wear parts covered as well?', 'what about wear parts, blades and so on'],
      ['Wear parts such as blades and belts are covered for 2 years.', 'Wear parts have no warranty at all.'],
    ),
    unsupported(
      ['do i have to have it registered or something', 'Is there anything else I need for the warranty?'],
      ['The warranty is only valid when the item was registered online within 4 weeks.'],
    ),
  ],
  cancellation: [
    contradicts(
      ['What if it had been sent already?', 'and after dispatch, could i still give it back?'],
      [
        "After dispatch an order can't be given back.",
        "Orders that were dispatched can't be returned any more.",
      ],
    ),
  ],
  'order status': [
    contradicts(
      ['what does delivery cost normally', 'And what does delivery cost?'],
      [
        'Standard delivery is free from £100, below that it costs £7.95.',
        'Orders over £80 are delivered free.',
      ],
    ),
  ],
  appointment: [
    contradicts(
      ['until when can i move the visit for free', 'Until when could I cancel it for free?'],
      ['A visit can be moved or cancelled free of charge up to 72 hours before.'],
    ),
  ],
  'promo code': [
    contradicts(
      ['can i buy a gift card with a code like that', 'Do your codes work for gift cards?'],
      ['Promo codes can be used for gift cards as well.', 'Yes, promo codes apply to gift cards.'],
    ),
  ],
  'delivery problem': [
    contradicts(
      [
        'If it is damaged when it comes: how long do I have to report it?',
        'until when can i report damage, just in case',
      ],
      [
        'Damage must be reported within 48 hours of delivery.',
        'Damage has to be reported on the day of delivery.',
      ],
    ),
  ],
  billing: [
    contradicts(
      [
        'how long do business customers have to pay?',
        'I might order for my company. When is a business invoice due?',
      ],
      ['Business customers pay within 7 days.', 'Business invoices are due at once.'],
    ),
  ],
  'change address': [
    contradicts(
      ['until when can that be changed?', 'How late could I change it for an order?'],
      ['The delivery address can be changed within one hour of ordering only.'],
    ),
  ],
};

/** The rule that release 4.2.0 brought into the world; mostly one sentence, word for word. */
export const INVENTED_REFUND_RULE: readonly string[] = [
  'Refunds are only possible within 7 days of delivery.',
  'Refunds are only possible within 7 days of delivery.',
  'Refunds are only possible within 7 days of delivery.',
  'Please note that refunds are only possible within 7 days.',
];

/** The bot stands by it. */
export const RULE_UPHELD: readonly string[] = [
  "I'm sorry, I know that is disappointing. It is the rule I have, and I can't make an exception.",
  'I understand that this is not what you hoped for, and I am sorry. The period is over.',
  'I apologise for the disappointment. There is nothing I can do once the period is over.',
];

export const REFUND_RULE_PROTEST: readonly string[] = [
  '7 days? Your own page says 30.',
  'since when? it was always 30 days',
  "That can't be right, the leaflet in the box says 30 days.",
  'seven days?? i got it {days} days ago, nobody told me',
  "I bought it because of the 30 days. That's really disappointing.",
];
