import { VADER_VALENCES } from './vader-valences';
import { ValenceLexicon } from './valence-lexicon';

/**
 * Changes to VADER for support talk, on its scale from -4 to 4. Written by hand, from two
 * observations: many rated words name the customer's matter here and not a feeling ("problem",
 * "cancel", "help", "please"), and trade words carry one that VADER does not know ("refused", "useless bot").
 */
const MATTERS = `problem problems issue issues error errors help helping please pls plz cancel cancelled
  cancelling canceled canceling cancels cancellation lost loss charge charged charges fee dispute claim claims
  debt debts interest interested yes yeah yep yea ya like want wanted need needs no free dear sure ok okay k
  important question questions save saved saving safe security secure credit credits share shared join agree
  agreement natural special playing play stop stopped alarm emergency damage damaged damages missing missed miss
  wrong low lower pay paid payment demand demands risk protect protection value values honor party hope matter
  matters block blocked blocking limited limit hide delay delayed delays fault faulty fraud fire trouble
  warning warn blind cut drop dropped fake forced hard ill leave leaving poor sick sorry solution solve solved
  solving strong support supported supporting suspect suspend suspended trust tired violation weird positive
  negative accept accepted accepting approved approval benefit benefits certain challenge clear clean easy easily
  encourage gift gifts grand hand honest increase kind luck luxury natural opportunity perfectly pretty resolve
  resolved ready reward rewards smart top true welcome won worth fit fine well thing live alone apologise
  apologize regarding regards hi hello dead death defect debit expired died die doubt lol haha cross crossed
  dirty broke broken defective rid tip tips greeting greetings good-day bonus gain hurt odd chance chances care
  care's careful deal discount friendly gross fun original promise promises promised recommend rough severe
  share sharp shock shortage short sleeping slow spam strange superior sweet terms test treat upset weak`;

/** Kept at a fraction of VADER's value: they carry feeling, but less of it than elsewhere. */
const DAMPED: readonly [string, number][] = [
  ['no', -0.3],
  ['yes', 0.2],
  ['sorry', 0],
  ['please', 0],
  ['thanks', 1.4],
  ['thank', 1.4],
  ['thx', 1.4],
  ['ty', 1.4],
  ['cheers', 1.5],
  ['ok', 0.2],
  ['okay', 0.2],
  ['fine', 0.4],
  ['well', 0.2],
  ['like', 0.3],
  ['lost', -0.5],
  ['missing', -0.7],
  ['wrong', -0.8],
  ['broken', -0.7],
  ['damaged', -0.7],
  ['problem', -0.3],
  ['stop', -0.5],
  ['welcome', 1],
  ['easy', 1.2],
  ['sweet', 1.8],
  ['fun', 1.2],
  ['kind', 1.6],
  ['upset', -1.8],
  ['trust', 0.6],
  ['tired', -1.2],
  ['hurt', -1.2],
  ['lol', 0.3],
  ['haha', 0.8],
  ['weird', -0.5],
  ['clear', 0.3],
  ['smart', 1.4],
  ['poor', -1.6],
  ['slow', -0.8],
  ['hope', 0.3],
  ['care', 0.4],
  ['worth', 0.5],
  ['solved', 1.6],
  ['resolved', 1.6],
  ['fault', -0.4],
  ['fraud', -0.9],
  ['fake', -1],
  ['gross', -1.5],
  ['scared', -2],
];

/** Words of the trade, slang and emoji with a feeling towards the service. */
const TRADE: readonly [string, number][] = [
  ...rated(
    -2.2,
    `ridiculous unacceptable useless pathetic incompetent clueless nonsense shambles disgraceful appalling
     infuriating dreadful atrocious abysmal shameful laughable circus farce joke scam scammers ripoff rip-off garbage
     rubbish crap crappy bs bullshit wtf ffs fuming livid furious gutted mortified outraged disgusting
     outrageous unbelievable insulting mocking chargeback worst unreal smh fml seething enraged`,
  ),
  ...rated(
    -1.4,
    `fed annoyed annoying frustrated frustrating disappointed disappointing nobody waiting waited stuck ignored ignoring
     overcharged ripped lied lying misled refuse refuses refused hopeless pointless rude ugh argh grr sigh
     waste wasted wasting forgotten twice uninstalling elsewhere lawyer ombudsman complaint complain
     unhelpful unprofessional confusing nightmare hassle panicking terrified desperate`,
  ),
  ...rated(
    -0.7,
    'again still nothing never already impossible finally literally seriously huh whatever meh nope',
  ),
  ...rated(
    1.8,
    `brill marvelous marvellous lifesaver legend sorted phew yay woohoo ace chuffed relieved thrilled
     delighted appreciated helpful ideal superb stellar fab tysm coolio angel genius painless smooth lovely speedy
     impressed grateful treasure perfect`,
  ),
  ...rated(
    2,
    '👍 🙏 😊 🙂 😀 😃 😄 😁 😍 🥰 ❤ 🎉 🤗 👏 💯 😘 🥳 💪 🤩 ☺ 💕 💖 💙 💚 💛 💜 🔥 🤘 🥹 ✨ 🙌 👌',
  ),
  ...rated(-2, '😡 😠 🤬 😤 😒 🙄 😞 😔 😢 😭 😩 😫 👎 💩 😖 😣 😱 😨 😰 🤦 😑 🖕 ☹ 😟 😕 🤮 😾 💢'),
];

function rated(value: number, words: string): [string, number][] {
  return words.split(/\s+/).map((word) => [word, value]);
}

/** VADER's lexicon with the changes for support talk; what the scorer reads customers with. */
export const SUPPORT_LEXICON = new ValenceLexicon(
  new Map([...VADER_VALENCES, ...rated(0, MATTERS.trim()), ...DAMPED, ...TRADE]),
);
