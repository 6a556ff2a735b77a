import { classWords } from '@/core/text/phrase-element';
import { EMPTY_WORDS, GENERIC_WORDS } from './concepts';
import { NUMBER_NAMES } from './number-names';
import { POINT_BEGINNINGS } from './point-in-time';

/** With "back" within three words: what is done with goods or money. */
export const BACK_VERBS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    classWords(
      `send sends sent sending bring brings brought bringing take takes taking come comes coming go goes going`,
    ).map((word) => [word, 'return']),
  ),
  ...Object.fromEntries(classWords(`pay pays paid paying money get gets`).map((word) => [word, 'refund'])),
};

/** What the readers of statements ask of a word. */
const WORDS = {
  /** What turns a sentence round. */
  negation: `
    not no never none nothing cannot cant wont dont doesnt didnt isnt arent wasnt couldnt wouldnt unable
    unavailable impossible nonrefundable neither nor without excluded excludes prohibited forbidden banned
    nobody`,
  /** An answer that affirms. */
  yes: 'yes yep yeah yup sure absolutely',
  /** An answer that denies, where a comma or more follows. */
  no: 'no nope nothing none never',
  /** Words that begin a second statement in a sentence. */
  joint: 'and but so then',
  /** Verbs that rules are told with. */
  verb: `
    is are was has have had can cant cannot will wont may must im ill its youll cost take takes include
    includes apply get gets pay cover covers accept provide work offer match never be protects works receive
    receives youre itll theres thats needs costs do does dont doesnt applies comes goes ive youve isnt arent
    hear hears stay stays arrive arrives start starts end ends close closes open opens run runs last lasts
    keep keeps add adds leave leaves earn earns carry carries count counts hold holds charge charges`,
  /** For these and no others. */
  only: 'only solely exclusively',
  /** For these without exception. */
  all: 'all every any always anyone everyone everything whatever anybody',
  /** What follows limits when the sentence holds. */
  condition: `
    unless except excluding if when until till once provided after before while otherwise however but
    depending whenever where above over below under subject`,
  /** What follows is left out. */
  exception: 'except excluding unless excluded excludes apart',
  /** Says what may, can or must be done. */
  limiting: 'can may must possible allowed accepted eligible cannot cant refundable returnable permitted',
  /** Says that something costs. */
  charged: 'charge charged charges fee fees cost costs surcharge deducted',
  /** "Smoke free" is not free of charge. */
  beforeFree: 'smoke gluten sugar soy dairy nut tax duty toll lactose fat hassle cage alcohol',
  /** Denies what stands before it. */
  excluded: 'excluded prohibited forbidden banned unavailable impossible',
  /** With a negation: nothing is due. */
  paying: 'pay pays owe owes',
  /** Says that nothing is charged for it. */
  waiving: 'included includes incl waived waive waives inclusive',
  /** Says that something comes on top of the price. */
  extra: 'surcharge surcharges payable',
  /** Openings that stand for what was said before. */
  pronoun: 'it its that thats this they theyre these those',
  /** Openings that need what was said before. */
  continuing: 'it its that thats this they theyre these those we you youll there',
  /** Says that something is added to what was said. */
  adding: 'also extra additionally plus moreover',
  /** Says what has to be done. */
  duty: 'must required requires compulsory mandatory obligatory need needs needed',
  /** With "to" it says what has to be done. */
  have: 'have has',
  /** What may stand before the sentence proper. */
  opener: 'unfortunately sadly luckily fortunately sorry yes no',
  /** Stands for the one thing that is spoken of, often the customer's own. */
  single: 'it its this that thats',
  /** Says what may, must, needs or always happens: a rule. */
  modal: `
    can cannot cant may must allowed permitted possible impossible required refundable nonrefundable needed
    needs included covered entitled valid accepted accept applies apply always never prohibited match
    eligible guaranteed`,
  /** Somebody acts here and now, or did: it is about this case. */
  acting: `
    i ive ill id me my was were weve today tomorrow tonight yesterday monday tuesday wednesday thursday
    friday saturday sunday this these left shall had here now just already currently ago youve thanks thank
    did`,
  /** With "back" it is a return or a refund. */
  back: Object.keys(BACK_VERBS).join(' '),
  /** Carries no subject. */
  empty: [...EMPTY_WORDS].join(' '),
  /** Stands for anything. */
  generic: [...GENERIC_WORDS].join(' '),
  number: Object.keys(NUMBER_NAMES).join(' '),
  /** A quantity, a date or a time of day may begin with it: "a week", "noon"; as does every number in digits. */
  quantity: ['a', 'an', ...Object.keys(NUMBER_NAMES), ...POINT_BEGINNINGS].join(' '),
};

/** Each mark as one bit; the last says that a word has digits. */
export const MARK = Object.fromEntries(
  [...Object.keys(WORDS), 'digits'].map((name, index) => [name, 1 << index]),
) as Readonly<Record<keyof typeof WORDS | 'digits', number>>;

const marks = new Map<string, number>();
for (const [name, list] of Object.entries(WORDS) as [keyof typeof WORDS, string][]) {
  for (const word of classWords(list)) marks.set(word, (marks.get(word) ?? 0) | MARK[name]);
}

/**
 * The marks of a word in its normal form, as bits; 0 for most. A dozen questions are asked of each word of each
 * sentence: bits answer them with one look at a table.
 */
export function marksOf(word: string): number {
  return marks.get(word) ?? 0;
}
