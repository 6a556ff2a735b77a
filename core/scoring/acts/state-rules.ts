import type { PhraseRule } from '@/core/text/compile-grammars';
import type { Act } from './act';

/** What state a reply says a thing is in. Two states of one kind that exclude each other contradict. */
export const STATE_RULES: readonly PhraseRule<Act>[] = [
  {
    act: 'state',
    rule: 'state.being-prepared',
    confidence: 0.9,
    phrases: `
      is|are|being|still|currently ~2 prepared|packed|processed|processing|assembled|picked
      hasnt|havent|has|have|not|isnt ~2 left|shipped|dispatched ~1
      waiting to be shipped|dispatched|picked|packed
      not ~1 shipped|dispatched
    `,
  },
  {
    act: 'state',
    rule: 'state.on-its-way',
    confidence: 0.9,
    phrases: `
      in transit
      on its|the|their way
      out for delivery
      still ~2 moving|travelling|depot|warehouse
      not ~2 been? delivered ~1 yet
      is|are|was|were|been|has ~2 shipped|dispatched
    `,
  },
  {
    act: 'state',
    rule: 'state.delivered',
    confidence: 0.9,
    phrases: `
      was|were|been|got|is|been ~1 delivered
      delivered to|at|on|yesterday|today
      has|have arrived
    `,
  },
  {
    act: 'state',
    rule: 'state.ready',
    confidence: 0.9,
    phrases: `
      ready for|to collection|collect|pickup|pick|go|be
      repair|work|order|service finished|complete|completed|done|ready
      is|are ready
      has|have|been been finished|completed|repaired|approved
      approved
    `,
  },
  {
    act: 'state',
    rule: 'state.on-hold',
    confidence: 0.9,
    phrases: `
      on hold
      waiting|awaiting for? ~2 approve|approval|part|parts|payment|quote|confirmation|documents|you
      still ~1 pending|waiting|open|review|reviewed|progress
      not ~1 ready|finished|approved|started|complete
      has|have not been ~1 started|approved|finished
      declined|rejected|refused
    `,
  },
  {
    act: 'state',
    rule: 'state.in-stock',
    confidence: 0.9,
    phrases: `
      in stock
      is|are|have|still still|currently? available
    `,
  },
  {
    act: 'state',
    rule: 'state.out-of-stock',
    confidence: 0.9,
    phrases: `
      sold out
      out of stock
      no longer|not|isnt|arent ~1 available|stocked|stock
      unavailable
      fully booked
      none|nothing left|available
    `,
  },
  {
    act: 'state',
    rule: 'state.active',
    confidence: 0.9,
    phrases: `
      is|are|still|remains|been ~1 active|activated|confirmed|valid|enabled|running
      in good order|standing
    `,
  },
  {
    act: 'state',
    rule: 'state.inactive',
    confidence: 0.9,
    phrases: `
      is|are|was|been|has|currently ~1 suspended|deactivated|inactive|blocked|locked|disabled|expired|closed|terminated|frozen|lapsed|cancelled|canceled
      no|not ~2 active|valid|confirmed
      no|not find ~2 booking|reservation|account|order|record
      no booking|reservation|account|record|order
    `,
  },
  {
    act: 'state',
    rule: 'state.refundable',
    confidence: 0.9,
    phrases: `
      full refund
      fully refundable
      refunded in full
      get|receive|have ~2 money|refund back?
      is|are|be refundable
    `,
  },
  {
    act: 'state',
    rule: 'state.not-refundable',
    confidence: 0.9,
    phrases: `
      not|cant|cannot|isnt|arent|never|wont ~2 refund|refunded|refundable
      non refundable
      nonrefundable
      no refund|refunds
    `,
  },
  {
    act: 'state',
    rule: 'state.free',
    confidence: 0.9,
    phrases: `
      on the house
      is|are|comes|its ~1 free|complimentary
      free of charge
      no|without|any charge|cost|fee
      costs you? nothing
      nothing to pay
      never costs ~2 anything
    `,
  },
  {
    act: 'state',
    rule: 'state.charged',
    confidence: 0.9,
    phrases: `
      comes|come|goes|added on top
      is|are|be|was charged
      costs|cost #
      charge|fee|surcharge of
      for # ~1 each|extra|more
      # ~1 extra|more
    `,
  },
  {
    act: 'changed',
    rule: 'state.change-announced',
    confidence: 0.9,
    phrases: `
      update|updated|updates|correction|corrected
      now
      changed|moved|rescheduled|postponed|brought|has become|new
      instead of
      mistake|mistaken|wrong|mixed|error|misread|misspoke|correcting
      earlier|previous|previously|before message|answer|reply|information|statement|what
      replacing|replaces|in fact
      ive|i|we|weve just|have? cancelled|changed|moved|updated|added|removed|activated|refunded
      youre right
      you are right
    `,
  },
];
