import type { Issue } from '@/demo/issue';

const MORE: Issue['more'] = [
  {
    ask: [
      'And do I need to [be in|be at home] [for that|when it comes]?',
      'Does someone have to be here to take it?',
      'what if nobody is home that day?',
    ],
    answer: [
      'No need to be home: {carrier} leaves it with a neighbour or in the safe place you named.',
      'The driver tries a neighbour first, and brings it again the next working day if nobody opens.',
    ],
  },
  {
    ask: [
      'Will I get a [time slot|time window]?',
      'roughly what time of day?',
      'Morning or afternoon?',
      'Any idea what time they come?',
    ],
    answer: [
      'You get a two-hour window by text message on the morning of delivery.',
      'Between {slot}, and you will get a text on the day to narrow it down.',
      'The round in your area usually runs between {slot}.',
    ],
  },
  {
    ask: ['Can I see where it is on a map?', 'is there a tracking link', 'where do i find the tracking?'],
    answer: [
      'Yes, the live map is under My orders, next to {order}.',
      'The link is in your dispatch e-mail, and I have just sent it again to {email}.',
    ],
  },
  {
    ask: [
      'is it all in one parcel?',
      'And is that the whole order or just part of it?',
      'both items together?',
    ],
    answer: ['Everything is in one box this time.', 'Yes, the whole order travels together, one parcel.'],
  },
];

/** Where is my order, and when does it come? */
export const orderStatus: readonly Issue[] = [
  {
    asks: [
      "[Where is|Where's] [my order|my parcel|the {product} I ordered]?",
      'I [bought|ordered] the {product} on {orderDate} and [would like to know|was wondering] when it [arrives|will be here].',
      'any [news|update] on my {product}?',
      'When [can I expect|will I get|am I getting] my {product}?',
      'I want to [know|check] the status of [an order|my order] please',
      'Has my {product} [shipped|been sent|left your warehouse] yet?',
      'Order status [please|pls]. The {product} from {orderDate}.',
      'hey, just checking [on my order|when the {product} gets here], [got guests|having a barbecue|the garden party is] next week',
      'My confirmation said 2 to 4 days for the {product}. [Is that still right|Still on track]?',
    ],
    again: [
      'I only want to know on which day the {product} arrives.',
      'when does it come? that is all i need to know',
      'A delivery date for the {product}, please. Nothing else.',
      'the {product}. which day.',
      'Let me put it differently: has the {product} been sent, and when will it be here?',
      'is my parcel on its way, yes or no?',
    ],
    needs: 'order',
    answers: [
      'Order {order} left our warehouse [on {pastDay}|this week] and should be with you [on {soonDay}|by {soonDay}, {soonDate}].',
      '{order}: handed to {carrier}, out for delivery on {soonDay}.',
      'Your {product} is [on its way|in the {city} depot] and arrives on {soonDay}, {soonDate}.',
      'I can see {order} in the {city} depot. Delivery is planned for {soonDay}.',
      'It is packed and goes out tonight, so {carrier} brings it on {soonDay}.',
    ],
    more: MORE,
    agentFixes: [
      "I've looked it up: {order} was waiting for the second box, and both go out today. It'll be there on {soonDay}.",
      "Right, found it. The label had come off in {city}, they've put a new one on and it moves tonight. {soonDay} at the latest.",
      "I've just had the depot on the line. Your {product} is on the van for {soonDay}, between {slot}.",
      "It left later than it should have. I've bumped it to express at no cost, so it arrives on {soonDay}.",
    ],
    selfService: [
      'You can follow every order under My orders. The page is refreshed every two hours.',
      'To see where an order is, open My orders and choose Track.',
      'Tracking starts as soon as a parcel has its first scan. See My orders.',
    ],
  },
  {
    asks: [
      'Only [half|part] of my order came. [Is the {product} coming separately|Where is the {product}]?',
      "I got one box but the {product} wasn't in it. Is it still to come?",
      'the parcel arrived without the {product}, did you [send|ship] two boxes?',
      'Two things on the invoice, one thing in the box. The {product} is missing.',
      'hi, i ordered a {product} and a {product2}, only the {product2} [came|turned up]',
    ],
    again: [
      'one item came, one did not. where is the {product}?',
      'I know the order was delivered. Part of it was not, the {product}.',
      'is there a second box for the {product} or not',
    ],
    contrasts: ['The {product2} is here. I am asking about the {product}.'],
    needs: 'order',
    answers: [
      'Order {order} ships in two boxes. The {product} follows on {soonDay}.',
      'The {product} comes from our {city} warehouse in a box of its own: {soonDay}, {soonDate}.',
      'Your {product} was sent a day later than the rest. {carrier} brings it on {soonDay}.',
    ],
    more: MORE,
    agentFixes: [
      "You're right, the {product} never left the shelf. I've sent it off by express and it's with you on {soonDay}.",
      "I checked with {city}: the second box was booked to the wrong round. New date is {soonDay}, and I've taken the postage off.",
      "The packing photo shows one box only, so that's our mistake. A {product} goes out this afternoon.",
    ],
    selfService: [
      'Orders with several items may be sent in more than one box. See My orders for each parcel.',
      'Each box of an order has its own tracking number under My orders.',
    ],
  },
];
