/**
 * Word sets that the phrases share, written by hand from the codebook's definitions and from the ways
 * people put them; apostrophes are dropped ("don't" is "dont"). Spaces separate the words.
 */
export const WORD_CLASSES = {
  /** Words for somebody who serves customers. */
  person: `human humans hooman humanoid person agent agents representative representatives rep reps
    operator operators advisor advisors adviser advisers receptionist staff colleague colleagues
    manager managers supervisor supervisors specialist specialists technician technicians employee
    employees teammate consultant consultants attendant associate clerk expert superior csr staffer
    concierge coworker handler janitor teamleader boss bosses supe operative humanbeing csa`,
  /** Persons who can only be one who serves customers. */
  server: `human humans hooman humanbeing agent agents rep reps operator operators advisor
    advisors adviser advisers supervisor supervisors employee employees representative representatives csr csa`,
  /** Trades that one asks for at a service of that trade: "a nurse", "a game master". */
  trade: `nurse doctor physician gp dentist pharmacist dietitian counsellor counselor midwife vet paramedic
    engineer developer moderator mod gm gamemaster banker broker underwriter adjuster dispatcher caseworker
    officer teller librarian stylist accountant auditor admin administrator owner director coordinator
    mechanic electrician plumber trainer tutor teacher examiner volunteer audiologist optician optometrist planner
    ranger warden steward curator surveyor assessor inspector instructor counsel lawyer solicitor paralegal
    physio physiotherapist therapist psychologist radiographer
    registrar bursar caretaker housekeeper reviewer editor`,
  /** The same in the plural, as replies speak of them, and people by other names. */
  trades: `nurses doctors physicians gps dentists pharmacists dietitians counsellors midwives vets paramedics engineers
    developers moderators mods gms bankers brokers underwriters adjusters dispatchers caseworkers officers tellers
    librarians stylists accountants auditors admins administrators owners directors coordinators mechanics
    electricians plumbers trainers tutors teachers examiners volunteers audiologists opticians planners rangers
    wardens stewards curators surveyors assessors inspectors instructors lawyers solicitors therapists
    reviewers editors receptionists people humans folk folks
    crew crews shift shifts lads bosses superiors seniors clinicians consultants associates clerks experts`,
  someone: 'someone somebody anyone anybody smb sumone sum1 some1 any1',
  team: `team support service services desk department dept sales billing reception care office
    management crew helpdesk centre center hq accounts finance claims back-office frontdesk retention
    retentions loyalty fraud cancellations complaints collections warranty disputes refunds reservations
    bookings loans mortgages dispatch`,
  real: `real live living actual human proper physical genuine breathing qualified competent sentient
    decent senior responsible trained flesh`,
  being:
    'being creature soul one voice body thing mortal guy girl lady man woman fella bloke assistant gentleman',
  det: 'a an the some any one another your ur this that these those',
  we: 'you your ur u ya yall',
  speak: `speak talk chat converse text correspond communicate deal discuss interact engage speaking talking
    chatting texting consult`,
  connect: `connect transfer redirect switch escalate forward reroute route patch handover relay refer`,
  give: 'get give gimme send bring find fetch grab gets gimmie',
  want: `want wanna need prefer require demand request wants needs`,
  ask: 'can could may would will might lemme let please pls plz',
  /** Words that open or carry a wish. */
  cue: `want wanna need prefer require demand rather let lemme get give gimme put please pls plz bring send
    find fetch ask how where would could can may like wish skip`,
  handle: `look fix sort handle review investigate intervene decide take step solve resolve deal manage
    process explain assist reply respond answer join read attend authorise authorize approve advise serve`,
  /** The same of one who does it or should: "a human looks at it". */
  handles: `looks fixes sorts handles reviews investigates intervenes decides takes steps solves resolves
    deals explains assists replies responds answers joins reads checks helps calls contacts`,
  /** What a customer has on the table here; "my car" is not. */
  matter: `this that it these case account order ticket issue problem complaint claim booking chat message
    request file refund conversation situation invoice bill application appeal ban transaction dispute`,
  through: 'through thru threw',
  /** Words at which another clause begins, for gaps that must not reach so far. */
  clause: `i im ill id we but just get give let lemme gimme want need wanna so because cause cuz instead please pls
    if when though although which where bring put connect`,
  /** Nouns that make the person before them a thing: "an agent portal". */
  thing: `portal discount code codes account accounts login seat seats licence license plan plans app dashboard fee
    fees number numbers id ids commission name names role roles training job jobs position specific badge list
    tier card pricing price rate rates count software license policy sample status string key api desktop tab
    setting settings permission permissions profile profiles mode skill level levels ticket insurance consumption
    error resources resource rights hair body hands`,
  please: `please pls plz plss pleas now asap immediately straight away right here already thanks thx ty
    thank you instead quick quickly today ffs again just then ok okay no nope hi hello hey yo oi um er uh
    the a an any some or and of from another real live actual human proper living only i want give me customer service support team get for sir
    madam mate man bro anyone somebody someone anybody`,
  /** What one has somebody do at home or at a depot, and not in a chat. */
  errand: `sign signed signs collect collects receive receives pick picks picked open accept deliver unload sit drive pay
    carry bring unlock babysit`,
  /** Verbs that one does to a person of one's own: "assign the ticket to an agent". */
  administer: `remove add invite create delete deactivate hire train rate tip pay apply become register
    rename disable enable import export fire recruit promote marry book schedule`,
  negation: `not no never dont doesnt didnt cant cannot couldnt wont wouldnt isnt arent wasnt werent havent
    hasnt hadnt shouldnt nor unable without none cnt couldn didn don`,
  past_talk: `spoke spoken talked chatted called rang phoned emailed messaged texted contacted dealt met
    wrote asked visited`,
  bot: 'bot bots robot robots machine machines computer chatbot chatbots ai algorithm automation automated',
  /** Openings after which a lone noun is an address: "thanks agent", "hi operator". */
  address: 'thanks thank thx ty hi hello hey cheers bye goodbye dear good',
  urging: 'please pls plz plss pleas now asap immediately',
  /** Persons above the one who is already there. */
  superior: 'manager managers supervisor supervisors superior boss senior else another different',
  /** Frequent words that only English has, or that its neighbours rarely share. */
  english: `the and you that have for not with this but what can your from they will would there their about
    how when which one all were been has more who did its my me is it to of i we are was do does dont im
    please help need want get why where am if just on at by or be so out no yes order ok okay thanks thank
    hi hello cant didnt up now know like`,
  /** How somebody feels who is not well served; not "afraid", which is a courtesy. */
  distressed: `angry furious fuming livid raging enraged annoyed irritated frustrated exasperated upset distressed
    distraught devastated heartbroken gutted mortified humiliated embarrassed scared frightened terrified worried
    anxious panicking panicked stressed stressing desperate overwhelmed exhausted shaken shaking crying sobbing trembling tearful
    cross mad pissed irate incensed seething outraged appalled disgusted disappointed dissatisfied unhappy miserable
    fedup horrified petrified drained hopeless helpless despairing frantic hysterical agitated
    infuriated disheartened vexed peeved aggrieved displeased`,
  /** What makes people feel so. */
  distressing: `maddening infuriating upsetting frustrating exasperating distressing stressful outrageous disgraceful
    ridiculous unacceptable unbelievable appalling disgusting absurd insane intolerable shameful scandalous
    horrifying insulting humiliating degrading nerve-wracking heartbreaking exhausting`,
  intense: `so very really absolutely extremely thoroughly utterly beyond properly completely totally seriously bloody
    truly rather quite pretty most fucking damn well super deeply incredibly terribly genuinely honestly actually
    literally increasingly bitterly absolutly proper dead sooo too that this`,
  polite: 'please kindly pls plz just maybe',
} as const;

/** Names for groups of phrases that other phrases contain. */
export const PHRASE_GROUPS = {
  'give-me': `
    get|give|send|bring|find|fetch|grab|gets|assign me|us
    gimme|gimmie|getme|giveme
  `,
  /** Somebody who serves customers, whatever comes before ("a", "your"). */
  person: `
    @real? @real? @person
    @real @being
    @real @someone
    @someone @real
    member of ~2 @team|staff
    one of you|them|your|ur|yours
    team member|lead|leader|mate
    game master
    @someone|person in charge|authority
    customer|client success|happiness manager|team|person
    support|service|sales|customer|duty @person|team|staff|people|line|@trade
    customer|client|guest|patient service|care|support|services|relations
    tech|technical support
    help desk
    front desk
    call center|centre
    @someone
    human being
  `,
} as const;
