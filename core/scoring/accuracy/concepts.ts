import { classWords } from '@/core/text/phrase-element';

/** Words that carry no subject: a claim is not about them. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  classWords(`
    a an the this that these those it its they them their there here he she his her him we us our ours i me my
    you your yours youre youll youve youd were well weve im ive ill id thats theres theyre hes shes whats lets
    is are was be been being am has have had having do does did doing done can could will would shall should
    may might must cannot cant wont dont doesnt didnt isnt arent wasnt werent wouldnt couldnt shouldnt havent
    hasnt not no nor never none yes yep yeah ok okay sure sorry please thanks thank hello hi hey dear great
    and or but if of in on at to for from by with without within into onto up down out off over under above below
    as than then so too also just only even still yet once when while where which who whom whose what why how
    all any every each both either neither some such more most less least other another same own very much many
    before after until till since during between about against per via because though although unless except
    one ones get gets got getting let need needs needed want wants like go goes going come comes take takes taken
    make makes made give gives given put know tell think see say says said help happy glad afraid
    certainly absolutely unfortunately however therefore anything something nothing everything anyone everyone
    someone always usually normally generally now today currently right again already really actually simply
    however regarding concerning following additional available availability possible able unable allowed allow
    allows permitted accepted accept accepts offer offers offered provide provides provided include includes
    included including use uses used using apply applies applied valid good free charge charges charged cost
    costs price prices fee fees paid pay pays payment maximum minimum max min least
    time times age aged old older younger
    others back along enjoy itself yourself themselves whatever anybody sadly luckily gladly kindly simply
    excluded excludes prohibited forbidden banned unavailable unable incl
    first second third fourth fifth sixth seventh outside
    etc eg ie pm am note aware non keep mind mean means inform mr mrs ms dr based way e.g feel look long far
  `),
);

/** Families that a policy uses for one thing; the first word stands for all. */
const FAMILIES = `
  parcel package packages parcels
  deliver delivery delivered delivers shipping ship shipped shipment post postage dispatch dispatched send sent
  return returned returns returning
  refund refunded refunds refundable reimburse reimbursed reimbursement
  exchange exchanged exchanges swap swapped swaps
  warranty guarantee guaranteed cover covered covers coverage
  child children kid kids
  dog dogs pet pets animal animals
  wifi internet
  amex americanexpress
  alcohol alcoholic beer wine liquor
  vegetarian vegetarians veggie meatless
  elevator elevators lift lifts
  buy bought purchase purchased purchases buys buying
  order ordered orders ordering
  voucher vouchers coupon coupons
  code codes
  luggage baggage bag bags suitcase suitcases
  smoke smoking smoked
  breakfast brekkie
  person people passenger passengers guest guests
  restroom restrooms bathroom bathrooms toilet toilets
  onsite site premises property
  gym fitness
  vegan vegans
  disabled wheelchair wheelchairs accessible accessibility handicap
  reserve reservation reservations reserved book booking bookings booked appointment appointments
  kitchen kitchens kitchenette
  airport airports
  car cars vehicle vehicles
  park parking parked parks
  open opened opens opening hours
  replace replaced replacement replacements
  customer customers client clients
  month months monthly
  photo photos picture pictures
  freeze frozen freezes freezing pause paused pausing
  change changes changed changing transfer transfers transferred transferring transferable move moves moved moving amend amended alter altered switch switched shift shifted reschedule rescheduled modify modified
  ask asks asked asking request requests requested requesting
  defer defers deferred deferring deferral
  cancel cancels cancelled canceled cancelling cancellation cancellations terminate terminated
  late lateness delay delays delayed
  store storage stored
  appeal appeals appealed appealing
  start starts started starting begin begins
  end ends ended ending
  close closes closed closing
  compensation compensate compensated compensates
  kg kilo kilos kilogram kilograms
  km kilometre kilometres kilometer kilometers
  litre litres liter liters
  member members membership memberships
  own owner owners ownership
  valid validity expire expires expiry expired
`;

/** The word that stands for a family, by its members. */
export const CONCEPT_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.split('\n').flatMap((line) => {
    const [head, ...others] = classWords(line);
    return head === undefined ? [] : [head, ...others].map((word) => [word, head] as const);
  }),
);

/** Words for anything: only where they are counted do they say what of. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  classWords(
    `item items product products article articles goods piece pieces thing things case cases reason reasons way`,
  ),
);
