import { classWords } from '@/core/text/phrase-element';

/** Words that say nothing of what a message is about: grammar, courtesies, ways of asking. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  classWords(`
    a an the this that these those it its they them their theirs there here he she his hers her him we us our
    ours i me my mine you your yours u ur ya im ill id ive youre youll youve youd were well weve wed thats
    theres theyre theyve hes shes whats wheres hows whos lets is are was be been being am has have had having do
    does did doing done can could will would shall should may might must cannot cant wont dont doesnt didnt
    isnt arent wasnt werent wouldnt couldnt shouldnt havent hasnt hadnt not no nor never none yes yep yeah nope
    nah yup ok okay sure sorry please pls plz thanks thank thx ty cheers hello hi hey dear sir madam and or but
    if of in on at to for from by with without within into onto up down out off over under as than then so too
    also just only even still yet once when while where which who whom whose what why how all any every each
    both either neither some such more most less least other another same own very really quite much many lot
    lots before after until till since during between about against via per because cause cos coz though
    although unless however anyway again already always ever now soon today right back away get gets got getting
    gotten go goes going gonna went gone come comes came coming take takes took taken make makes made give gives
    gave given let put want wants wanted wanna need needs needed like liked know knows knew think thought tell
    tells told say says said ask asks asked asking see saw seen look looks looking looked try tried trying mean
    means meant use keep help helps helped helping assist assistance happy glad afraid hope understand anything
    something nothing everything anyone someone everyone anybody somebody nobody thing things stuff way bit kind
    sort one ones ok lol haha hmm hm um uh er oh ah wow omg btw actually basically simply literally maybe
    perhaps able possible question questions answer answers message reply chat bot etc yet else instead rather
    dont didnt thing seems seem able cannot somehow whether sent write wrote written read ok please kindly sec
    moment second minute hang hold wait good great fine nice perfect lovely wonderful brilliant awesome day
    morning afternoon evening night dear regards best bye goodbye welcome earth hell heck heaven fuck
  `),
);

/** Words that nearly every conversation with a service has; sharing one says little. */
export const COMMON_MATTER: ReadonlySet<string> = new Set(
  classWords(`
    order number account date time address name email phone customer service support issue problem item product
    company app website page site online check change set new old first last next week month year
    today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday work works working
    people person team colleague agent details information info case reference ref id city rating dates times
    days hour hours pin names reason
  `),
);

/**
 * Families of words that mean the same at a service desk, one a line: people who ask again choose another
 * member ("refund", "money back"). Written for this program.
 */
export const MATTER_FAMILIES = `
  refund reimburse reimbursement repay moneyback money compensation compensate
  parcel package packet shipment box consignment
  deliver delivery delivered deliveries drop-off dropoff arrive arrives arrived arrival arriving ship shipping shipped dispatch dispatched sending send
  cancel cancellation cancelled canceled end stop terminate quit close closing closure
  cost costs price priced fee fees charge charges charged pay paid payment pays bill billed billing expensive much invoice
  fix fixed repair repaired repairs mend mended correct corrected correction
  change amend amended modify alter edit update switch swap exchange replace replacement
  broken broke damaged damage cracked crack defective faulty smashed shattered shards pieces wrecked
  missing lost vanished disappeared lacking
  name surname lastname firstname names
  typo misspelled misspelt spelling letter misspelling
  buy bought purchase purchased buying purchases
  book booking booked reservation reserve reserved reservations stay
  room suite rooms
  flight flights plane fly flying
  luggage baggage bag bags suitcase suitcases
  phone mobile handset cellphone smartphone
  bill invoice statement receipt
  password passcode pin login signin log-in
  card debit credit visa mastercard
  subscription plan membership contract renewal renew renews renewed
  open opening opened opens hours closing closes close
  park parking garage
  child kid kids baby toddler infant children son daughter
  cot crib bed
  doctor gp physician clinic appointment surgery
  engineer technician repairman plumber electrician
  wifi internet broadband connection router wi-fi
  warranty guarantee guaranteed cover covered coverage
  discount promo voucher coupon promotion
  fraud fraudulent stolen theft thief scam scammed hacked
  dangerous danger safe unsafe safety hazard
  swollen puffy bulging bloated
  pickup pick-up collection collect collected
  concierge reception frontdesk front-desk desk
  courier driver rider postman
  car vehicle van
  late delayed delay overdue
  upgrade upgraded
  return returns returned returning sendback
  photo picture photos pictures image images
  prescription medicine medication tablets pills
  dog dogs pet pets cat animal
`;
