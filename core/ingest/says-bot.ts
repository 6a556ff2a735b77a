/** Words that people do not have in their names. Compared as whole words, without case. */
const BOT_WORDS =
  /(?:^|[^\p{L}])(?:[\p{L}]*bots?|bot[0-9]*|virtual (?:assistant|agent)|virtual-assistant|automated (?:agent|assistant|message)|auto-?(?:reply|responder)|ai (?:agent|assistant)|digital assistant|answer ?bot)(?:[^\p{L}]|$)/iu;

/** Family names and words that end like "bot". */
const NOT_BOTS = /(?:^|[^\p{L}])(?:abbot|talbot|cabot|robot repair)(?:[^\p{L}]|$)/iu;

/** Longer values are sentences, not names. */
const LONGEST = 80;

/** Whether a name says itself that it is a bot's: "Help Bot", "bot@shop.example", "Virtual assistant". */
export function saysBot(name: string): boolean {
  return name.length <= LONGEST && BOT_WORDS.test(name) && !NOT_BOTS.test(name);
}
