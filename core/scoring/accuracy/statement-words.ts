import { classWords } from '@/core/text/phrase-element';

const words = (members: string): ReadonlySet<string> => new Set(classWords(members));

/** What turns a sentence round. */
export const NEGATIONS = words(`
  not no never none nothing cannot cant wont dont doesnt didnt isnt arent wasnt couldnt wouldnt unable
  unavailable impossible nonrefundable neither nor without excluded excludes prohibited forbidden banned
  nobody
`);

/** An answer that affirms. */
export const YES = words(`
  yes yep yeah yup sure absolutely
`);

/** An answer that denies, where a comma or more follows. */
export const NO = words(`
  no nope nothing none never
`);

/** Words that begin a second statement in a sentence. */
export const JOINTS = words(`
  and but so then
`);

/** Verbs that rules are told with. */
export const VERBS = words(`
  is are was has have had can cant cannot will wont may must im ill its youll cost take takes include
  includes apply get gets pay cover covers accept provide work offer match never be protects works
  receive receives youre itll theres thats needs costs do does dont doesnt applies comes goes ive youve
  isnt arent hear hears stay stays arrive arrives start starts end ends close closes open opens run runs last
  lasts keep keeps add adds leave leaves earn earns carry carries count counts hold holds charge charges
`);

/** For these and no others. */
export const ONLY = words(`
  only solely exclusively
`);

/** For these without exception. */
export const ALL = words(`
  all every any always anyone everyone everything whatever anybody
`);

/** What follows limits when the sentence holds. */
export const CONDITIONS = words(`
  unless except excluding if when until till once provided after before while otherwise however
  but depending whenever where above over below under subject
`);

/** What follows is left out. */
export const EXCEPTIONS = words(`
  except excluding unless excluded excludes apart
`);

/** Says what may, can or must be done. */
export const LIMITING = words(`
  can may must possible allowed accepted eligible cannot cant refundable returnable permitted
`);

/** Says that something costs. */
export const CHARGED = words(`
  charge charged charges fee fees cost costs surcharge deducted
`);

/** "Smoke free" is not free of charge. */
export const BEFORE_FREE = words(`
  smoke gluten sugar soy dairy nut tax duty toll lactose fat hassle cage alcohol
`);

/** Denies what stands before it. */
export const EXCLUDED = words(`
  excluded prohibited forbidden banned unavailable impossible
`);

/** With a negation: nothing is due. */
export const PAYING = words(`
  pay pays owe owes
`);

/** Says that nothing is charged for it. */
export const WAIVING = words(`
  included includes incl waived waive waives inclusive
`);

/** Says that something comes on top of the price. */
export const EXTRA = words(`
  surcharge surcharges payable
`);

/** With "back" within three words: what is done with goods or money. */
export const BACK_VERBS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    classWords(
      `send sends sent sending bring brings brought bringing take takes taking come comes coming go goes going`,
    ).map((word) => [word, 'return']),
  ),
  ...Object.fromEntries(classWords(`pay pays paid paying money get gets`).map((word) => [word, 'refund'])),
};

/** Openings that stand for what was said before. */
export const PRONOUNS = words(`
  it its that thats this they theyre these those
`);

/** Openings that need what was said before. */
export const CONTINUING = words(`
  it its that thats this they theyre these those we you youll there
`);

/** Says that something is added to what was said. */
export const ADDING = words(`
  also extra additionally plus moreover
`);

/** Says what has to be done. */
export const DUTIES = words(`
  must required requires compulsory mandatory obligatory need needs needed
`);

/** What may stand before the sentence proper. */
export const OPENERS = words(`
  unfortunately sadly luckily fortunately sorry yes no
`);

/** Stands for the one thing that is spoken of, often the customer's own. */
export const SINGLE = words(`
  it its this that thats
`);
