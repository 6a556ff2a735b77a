import { classWords } from '@/core/text/phrase-element';
import { WordBits } from '@/core/text/word-bits';
import { hashOf } from '@/core/text/word-hash';

/**
 * Words that show what a sentence does, by the place they have in it. Written by hand; apostrophes are
 * dropped as the tokenizer drops them.
 */
const WORDS = {
  greeting: 'hi hello hey hiya howdy greetings welcome hej yo heya hullo hai',
  farewell: 'bye goodbye cya farewell byebye cheerio toodles ttyl',
  thanks: 'thanks thank thx ty thankyou tnx thnx thanx tysm cheers ta grateful appreciate appreciated',
  sorry: 'sorry apologies apologise apologize apology apologises apologizes apologising regret pardon',
  yes: `yes yeah yep yup yea ya sure ok okay okey k correct right exactly absolutely definitely certainly indeed
    course fine deal agreed confirmed affirmative alright done perfect great`,
  no: 'no nope nah never neither negative',
  filler: `so well um uh er erm oh ah and but now then also please pls plz just actually btw anyway still yes yeah no ok
    okay hi hello hey sorry thanks thank you afternoon good morning evening again alright sure great perfect because cause maybe there`,
  wh: `what whats when whens where wheres why whys how hows who whos whom whose which wat wot wen`,
  verbal: `is are do does did can could will would should may might has have was were am shall isnt arent dont
    doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent whats whens wheres whys hows whos much many long
    soon about come often far`,
  auxiliary: `is are do does did can could will would should may might has have was were am shall isnt arent dont
    doesnt didnt cant couldnt wont wouldnt shouldnt hasnt havent any`,
  subject: 'i you u ya we he she it they there this that my your ur the these those anyone someone anybody',
  you: 'you u ya your youre',
  own: 'your ur yours you',
  speaker: 'i we im ive id were weve wed',
  want: `want need wanna prefer require wish hoping looking trying like gotta wants needs interested`,
  deed: `cancel change send give tell show book refund check stop call fix reset update help explain let get find add
    remove delete reschedule return replace exchange renew activate unlock close open look put make issue escalate
    resend transfer connect block order schedule track confirm ship take move waive raise review forward arrange provide`,
  step: `go click tap open visit select choose enter log sign try restart press type reply check call email follow
    see use unplug hold turn scroll reboot download upload contact note keep drive make bring wait head switch plug scan
    text reach submit complete fill send let`,
  detail:
    'provide enter tell give share specify type supply state confirm choose select pick verify describe',
  cannot: `cannot cant unable couldnt wont impossible unfortunately afraid isnt doesnt not unavailable ineligible`,
  will: 'will ill well youll shall gonna theyll itll',
  pain: `frustration frustrating frustrated upset upsetting disappointed disappointing disappointment annoying annoyed
    annoyance stressful inconvenience concern concerns trouble difficult worrying worry worried hassle hard tough awful
    terrible unacceptable distressing painful loss feel situation important`,
  feel: 'understand hear imagine see know appreciate realise realize sounds sound must',
  date: `today tomorrow tonight yesterday monday tuesday wednesday thursday friday saturday sunday january february
    april june july august september october november december noon midnight jan feb apr jun jul aug sept oct nov dec
    one two three four five six seven eight nine ten dozen half twice`,
  else: 'else',
  any: 'anything something any',
  know: 'know wondering wonder curious ask asking',
  whether: 'if whether how when where why what which who',
  like: 'like want wish prefer rather',
  who: 'who which whos',
  me: 'me us',
  problem: 'problem problems worries worry prob',
} as const;

type TalkWord = keyof typeof WORDS;

/** Each class as one bit. */
export const TALK = Object.fromEntries(Object.keys(WORDS).map((name, index) => [name, 1 << index])) as Record<
  TalkWord,
  number
>;

const words = new WordBits(
  (Object.entries(WORDS) as [TalkWord, string][]).flatMap(([name, list]) =>
    classWords(list).map((word) => [hashOf(word), TALK[name]] as const),
  ),
);

/** The classes of a word by the hash of its normal form, as bits; 0 for most. */
export function talkClasses(hash: number): number {
  return words.of(hash);
}
