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
  isnt arent
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
  unless except excluding if when until till once provided after before while without otherwise however
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
