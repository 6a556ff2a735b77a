import { classWords } from '@/core/text/phrase-element';
import { WordBits } from '@/core/text/word-bits';
import { hashOf } from '@/core/text/word-hash';

/** What a word does in a question or an answer; a word may do several things. */
export const ROLE = {
  /** Opens a question: "where". */
  wh: 1,
  /** Opens a question before its subject: "can I". */
  auxiliary: 1 << 1,
  subject: 1 << 2,
  /** May stand before the question itself: "hi, so". */
  opener: 1 << 3,
  negation: 1 << 4,
  yes: 1 << 5,
  no: 1 << 6,
  time: 1 << 7,
  money: 1 << 8,
  reason: 1 << 9,
  place: 1 << 10,
  /** Tells the customer what to do: "open", "tap". */
  instruction: 1 << 11,
  /** Sells or entertains: "deal", "enjoy". */
  advert: 1 << 12,
  /** Takes up what was spoken of: "it", "they". */
  pronoun: 1 << 13,
  thanks: 1 << 14,
  /** The customer is not content: "no", "but", "still". */
  objection: 1 << 15,
  modal: 1 << 16,
  you: 1 << 17,
  number: 1 << 18,
  /** Only this can follow an inverted verb inside a sentence: "12:00, can I". */
  person: 1 << 19,
  /** Offers a choice of topics. */
  menu: 1 << 20,
} as const;

const WORDS: Readonly<Record<Exclude<keyof typeof ROLE, never>, string>> = {
  wh: `what whats wat wot wht where wheres when whens why whys how hows who whos whom whose which wich wen`,
  auxiliary: `can could do does did is are will would am was were should may might has have had isnt arent cant
    couldnt dont doesnt didnt wont wouldnt shouldnt havent hasnt must shall any`,
  subject: `i you u ya it there this that they we he she my your the these those a an anyone someone anybody
    somebody any one our its`,
  opener: `hi hello hey so and but ok okay well um uh er now then also please pls just good morning afternoon
    evening oh ah yes no right thanks thank you sorry excuse me quick question dear team btw or plus yeah yea yep grand cool great hm hmm oh wait bruh mate`,
  negation: `not no never none nothing cannot cant wont dont doesnt didnt isnt arent wasnt couldnt wouldnt unable
    nor neither without nobody unfortunately sadly`,
  yes: `yes yep yeah yup sure absolutely certainly course indeed correct right exactly definitely`,
  no: `no nope nah not never unfortunately sadly afraid`,
  time: `today tomorrow tonight yesterday now soon later monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december morning afternoon
    evening noon midnight night minute minutes mins min hour hours hr hrs day days week weeks weekend month
    months year years once after before until till by within am pm immediately shortly already mon tue wed thu fri
    sat sun oclock weekday weekdays instantly straight moment`,
  money: `free cost costs charge charged charges fee fees price pay paid nothing pound pounds euro euros dollar
    dollars gbp eur usd quid each per extra cents pence discount cheaper complimentary included`,
  reason: `because cause since due as so reason means caused otherwise therefore why thats`,
  place: `at in on under near opposite next behind inside outside via here there street road floor desk page
    menu settings account tab link website online app above below left corner top address where through from`,
  instruction: `open go tap click press send choose select enter call ring hold plug log sign visit bring show use
    turn reply text write fill upload download take email follow pick drop scan check set switch need just place
    unplug reset restart request submit contact give tell`,
  advert: `deal deals save offer offers enjoy discover new top best favourite favorite exclusive member members
    loyalty club bonus rewards win tip did introducing sale treat shop shopping browse peek explore popular
    subscribe newsletter upgrade rate rating stars star survey points earn earned lucky winners winner daily jackpot bonus
    vault colours colors coral cuddly amazing wonderful delicious love hungry fun tasty stylish`,
  pronoun: `it its they them theyre that thats this these those one ones both he she hes shes either neither`,
  thanks: `thanks thank thx ty cheers ta great perfect lovely brilliant awesome nice super fab good cool sweet
    excellent wonderful fantastic ok okay k kk alright fine phew yay amazing yess yes ooh aww wow`,
  objection: `no not but still again already wrong never isnt wasnt didnt doesnt dont wtf ffs hello asked asking said
    told meant nope nah seriously ugh omg pizza instead`,
  modal: `can could may must should will would able possible allowed cannot cant wont need have has is are does do`,
  person: `i you u it there they we he she my someone anyone`,
  menu: `choose pick select press option options topic topics menu category categories reply text say tap main`,
  you: 'you your youll youre youve yours u ur',
  number: `two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty sixty
    ninety hundred thousand half third dozen`,
};

const words = new WordBits(
  (Object.entries(WORDS) as [keyof typeof ROLE, string][]).flatMap(([role, list]) =>
    classWords(list).map((word) => [hashOf(word), ROLE[role]] as const),
  ),
);

/** The roles of a word by the hash of its normal form, as bits; 0 for most. */
export function rolesOf(hash: number): number {
  return words.of(hash);
}
