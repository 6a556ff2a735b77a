import type { Topic } from '@/demo/topic';

/** The customer was taken for somebody with another request. */
export const CORRECTIONS: readonly string[] = [
  "No, that's not what I [asked|meant|said].",
  "that's not my question",
  'You misunderstood me.',
  "no no, I didn't ask about that",
  'That is not what I wanted to know.',
  'wrong, i said something else',
  "You're not [reading|listening to] what I [write|say].",
  "I didn't ask for that.",
  'that has nothing to do with my question',
];

/** The customer does not understand the answer. */
export const LOST: readonly string[] = [
  'What does that mean?',
  "I don't understand [that|what you're telling me|your answer].",
  'this makes no sense [to me|]',
  "sorry, i don't get it",
  "You've lost me there.",
  'huh? what do you mean',
  'I have no idea what [that is supposed to mean|you want from me].',
  "I'm confused now.",
];

/** Answers in the language of the warehouse, for nobody outside it. */
export const JARGON: readonly string[] = [
  'Consignment state 17/B: consolidated, pending slot allocation per carrier SLA.',
  'The case is in clearing loop 2 until the ledger posting has been mirrored.',
  'Your request is subject to the disposition of the upstream node.',
  'Status: partial PGI, GR open. The residual quantity follows the split rule.',
  'The SKU is flagged non-conveyable, hence the route is being re-keyed.',
  'Please refer to the RMA matrix, column C, for the applicable handling code.',
];

interface Contradiction {
  topics: readonly Topic[];
  first: readonly string[];
  probe: readonly string[];
  second: readonly string[];
}

/** Said by a bot that then says the opposite. */
export const CONTRADICTIONS: readonly Contradiction[] = [
  {
    topics: ['order status', 'delivery problem'],
    first: [
      'Your {product} [arrives|will be delivered] on {soonDay}.',
      'Delivery of the {product} is planned for {soonDay}.',
    ],
    probe: ['ok so {soonDay}, and at what time?', '{soonDay} then. Do I have to be home?'],
    second: [
      'Your {product} [arrives|will be delivered] on {laterDay}.',
      'Delivery of the {product} is planned for {laterDay}.',
    ],
  },
  {
    topics: ['order status', 'cancellation'],
    first: ['Your order {order} has already been dispatched.', 'Order {order} was dispatched on {pastDay}.'],
    probe: ['already? can you send me the tracking link then', 'Good. Where can I track it?'],
    second: [
      'There is no tracking yet, as order {order} has not been dispatched.',
      'Order {order} has not been dispatched yet.',
    ],
  },
  {
    topics: ['refund'],
    first: ['The refund of {amount} was paid on {pastDay}.', 'Your refund of {amount} has been paid.'],
    probe: ['my bank says nothing came in. can you check?', 'Which account did it go to? I see nothing.'],
    second: ['No refund has been paid for this order.', 'The refund of {amount} has not been paid yet.'],
  },
  {
    topics: ['appointment'],
    first: [
      'Your visit is booked for {laterDay} between {slot}.',
      'The fitter comes on {laterDay} between {slot}.',
    ],
    probe: ['so {laterDay}. does he ring before?', 'And what do I need to have ready on {laterDay}?'],
    second: ['You have no visit booked at the moment.', "I can't see any booked visit for you."],
  },
];

export const CONTRADICTED: readonly string[] = [
  'But you just said the opposite.',
  'you said something else a minute ago',
  'So which one is it now?',
  "that's not what you told me before",
];
