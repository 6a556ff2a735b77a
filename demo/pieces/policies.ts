/** One entry of the policy register. */
export interface Policy {
  topic: string;
  text: string;
}

const policy = (topic: string, text: string): Policy => ({ topic, text });

/** What Fernhill really promises. Every rule that a clean conversation states is one of these. */
export const POLICIES: readonly Policy[] = [
  policy(
    'refund',
    'Items can be refunded in full within 30 days of delivery, used or unused, as long as they are complete.',
  ),
  policy(
    'refund',
    'A refund is paid within 5 working days after the parcel arrives at our warehouse. Nothing is deducted.',
  ),
  policy(
    'refund',
    'Refunds are paid to the payment method used for the order and include the delivery charge.',
  ),
  policy('return', 'Returns are free within 30 days of delivery. The return label is sent by e-mail.'),
  policy('return', 'Large items are collected from the door free of charge.'),
  policy('return', 'Wrong items are exchanged free of charge, and the driver takes the wrong one along.'),
  policy(
    'order status',
    'Standard delivery takes 2 to 4 working days and costs £4.95. Orders over £50 are delivered free.',
  ),
  policy('order status', 'If nobody is home, the driver tries a neighbour, then the next working day.'),
  policy(
    'delivery problem',
    'A parcel that has not moved for 5 working days counts as lost and is replaced or refunded.',
  ),
  policy(
    'delivery problem',
    'Damage must be reported within 14 days of delivery, with a photo. The damaged item can be kept.',
  ),
  policy('warranty', 'Electrical tools have a warranty of 3 years, all other goods 2 years.'),
  policy(
    'warranty',
    'A warranty claim needs a photo or video of the fault. Repairs are free, collection included, and take up to 15 working days.',
  ),
  policy('warranty', 'Wear parts such as blades, belts and filters are covered for 6 months.'),
  policy('promo code', 'One promo code can be used for an order. Codes cannot be combined.'),
  policy('promo code', 'Promo codes do not apply to sale items and gift cards.'),
  policy(
    'promo code',
    'When our own price drops within 14 days after the purchase, the difference is refunded. Other shops do not count.',
  ),
  policy('payment failed', 'Orders can be paid by card, bank transfer, instalments or gift card.'),
  policy('payment failed', 'After three declined attempts an order is held for 24 hours at the same price.'),
  policy('payment failed', 'A reservation for a declined payment drops off the statement within 3 days.'),
  policy('payment failed', 'Gift cards are valid for 3 years, and what is left stays on the card.'),
  policy(
    'billing',
    'An invoice is sent by e-mail on the day of dispatch. Business customers pay within 14 days.',
  ),
  policy(
    'billing',
    'The Garden Club costs £5.90 a month, is billed on the 1st and includes free delivery on every order.',
  ),
  policy(
    'cancellation',
    'An order can be cancelled free of charge until it is dispatched. After that it can be returned for free.',
  ),
  policy('cancellation', 'The Garden Club can be cancelled at any time and ends with the paid month.'),
  policy(
    'appointment',
    'An assembly visit costs £49. It can be moved or cancelled free of charge up to 24 hours before.',
  ),
  policy(
    'appointment',
    'Visits take place Monday to Saturday between 8:00 and 18:00. The fitters take all packaging with them.',
  ),
  policy(
    'log-in',
    'A password link is valid for 30 minutes. After five wrong attempts an account is locked for one hour.',
  ),
  policy(
    'change address',
    'The delivery address can be changed until the order is dispatched, within the same country.',
  ),
  policy('complaint', 'Every complaint gets a written answer within 2 working days.'),
  policy('product question', 'Furniture marked "All seasons" can stay outside all year down to -15 °C.'),
  policy('technical fault', 'Connected devices need a 2.4 GHz network. They do not work on 5 GHz.'),
];
