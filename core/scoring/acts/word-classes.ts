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
    concierge coworker handler janitor teamleader boss bosses supe`,
  /** Persons who can only be one who serves customers. */
  server: `human humans hooman agent agents rep reps operator operators advisor
    advisors adviser advisers supervisor supervisors employee employees`,
  someone: 'someone somebody anyone anybody smb sumone sum1 some1 any1',
  team: `team support service services desk department dept sales billing reception care office
    management crew helpdesk centre center hq accounts finance claims back-office frontdesk`,
  real: `real live living actual human proper physical genuine breathing qualified competent sentient
    decent senior responsible trained flesh`,
  being: 'being creature soul one voice body thing mortal guy girl lady man woman fella bloke',
  det: 'a an the some any one another your ur this that these those',
  we: 'you your ur u ya yall',
  speak: `speak talk chat converse text correspond communicate deal discuss interact engage speaking talking
    chatting texting`,
  connect: `connect transfer redirect switch escalate forward reroute route patch handover`,
  give: 'get give gimme send bring find fetch grab gets gimmie',
  want: `want wanna need prefer require demand request wants needs`,
  ask: 'can could may would will might lemme let please pls plz',
  /** Words that open or carry a wish. */
  cue: `want wanna need prefer require demand rather let lemme get give gimme put please pls plz bring send
    find fetch ask how where would could can may like wish skip`,
  handle: `look fix sort handle review investigate intervene decide take step solve resolve deal manage
    process explain assist reply respond answer`,
  please: `please pls plz plss pleas now asap immediately straight away right here already thanks thx ty
    thank you instead quick quickly today ffs again just then ok okay no nope hi hello hey yo oi um er uh
    the a an any some or and of from another real live actual human proper living only i want give me customer service support team get for sir
    madam mate man bro anyone somebody someone anybody`,
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
    support|service|sales|customer @person|team|staff|people|line
    customer service|care|support|services|relations
    tech|technical support
    front desk
    call center|centre
    @someone
    human being
  `,
} as const;
