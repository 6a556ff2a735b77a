import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

const ASKS = [
  'can you get me through to a human being',
  "I'd like to escalate this to your supervisor",
  'this bot is useless, put a person on',
  "isn't there anyone in your office I can discuss this with?",
  'Could I perhaps be passed along to an employee?',
  'AGENT',
  'agent!!!',
  'speak to a representative',
  'i need to speak with somebody from billing',
  'please have a member of your team take a look',
  'who can I actually talk to about this?',
  'Let me have a word with your manager',
  'hand me over to a colleague',
  'i want to chat with a real human being not a machine',
  'I demand to talk to a supervisor right now',
  'Is there any chance someone from the team could help me directly?',
  'Just connect me with support staff',
  'can i get a live person pls',
  'real person please',
  'I would prefer dealing with a human',
  'pls transfer me to an operater',
  'could a human take over from here',
  'stop. give me someone who can think',
  "I'm not getting anywhere with you, who's in charge?",
  'can i please talk to a customer service rep',
  'are there any humans left at this company?',
  'i want a human!!!!',
  'Get someone on here.',
  'i need an actual employee to handle this',
  'how do I get hold of a person?',
  'how do i reach a live agent',
  'want human',
  'need agent',
  'speak to human now',
  'talk to agent',
  'Human support please',
  'customer service representative',
  'can someone real help me',
  'let me talk to your boss',
  'I need to talk to the refunds team',
  "pass me on to someone who knows what they're doing",
  'this needs a human',
  'I think I need a person for this one',
  'would it be possible to speak with an advisor?',
  'could you put somebody from the warehouse on?',
  'no more bots, a human please',
  'i would rather talk to one of your colleagues',
  'escalate this please',
  'Can you forward me to the right department person?',
  'Connect me to a live representative',
  'I asked for a human',
  'still waiting to be connected to a person, connect me',
  'may I speak to the duty manager',
  'any chance of a human?',
  'any human around?',
  'is a person available?',
  'is there a technician I could talk to?',
  'can a specialist call me',
  'I want to complain to a manager',
  'let me through to a real advisor',
  'you are not helping. agent.',
  'someone human please',
  'somebody, anybody, with a brain please',
  'i give up, let me speak to a person',
  'can we skip the bot and go to a person',
  "I won't discuss this with software. A person, please.",
  'fetch me a colleague of yours made of flesh',
  'i want to talk to someone else',
  'let me deal with a human',
  "why can't I talk to a person?",
  'Can you please ask a colleague to look into this',
  'put your supervisor on the line',
  'i need some1 to talk to',
  'representitive please',
  'speak with custmer service agent',
  'is there not a single human working there',
  'get me off this bot',
  'can i just speak with one of your people',
  "i'd like to talk to an actual employee please",
  'oi, human, now',
  'Please route me to an agent.',
  'let me chat with support staff',
  "I'm done with the robot. Bring me a person.",
  'would you mind getting a colleague involved?',
  'can you hand me off to a live rep',
  'I need to be transferred to a manager',
  'could i please get some human assistance',
  'nope. rep. now.',
  'speak to customer care executive',
  'put me in contact with a person',
  "i'd feel better discussing this with a real advisor",
  'can I have a chat with a colleague of yours',
  'get someone who can actually authorise refunds',
  'this is beyond you, give me a human',
  'human pls this is urgent',
  'I want to speak to a real life person',
  'Please let a staff member handle this',
  'anyone with half a brain in there I could talk to?',
  'could you ask one of your technicians to join?',
  "Let's stop here. Operator.",
  'I insist on speaking to a person',
  'is a human going to read this?',
  'may i be put through to complaints',
  'transfer me to the billing department',
  'need to talk 2 someone about this bill',
];

const MENTIONS = [
  'I spoke to an agent yesterday and she said it was fine',
  'my travel agent booked the wrong date',
  'are you a real person or a bot?',
  'am I talking to a human?',
  'the delivery agent never showed up',
  "I don't need an agent, just tell me the price",
  'your agent told me it would be refunded',
  'the rep on the phone promised a callback',
  'can I add another person to my booking?',
  'how many people can sleep in the room',
  'my manager needs the invoice by Friday',
  "what's your phone number?",
  'is there an email address for complaints?',
  'can someone else pick up my parcel?',
  'someone stole my card',
  "I'm a real estate agent looking for a plan",
  'do you have an insurance agent in Leeds?',
  'what is the human resources email',
  'we need a table for one more person',
  'who is the manager of the store in Madrid',
  'I need help with my order',
  'can anyone use this voucher?',
  "it's for a second person on the ticket",
  'how do I contact the seller',
  "I'd like to change the contact person on my account",
  'the operator of the train was rude',
  'mobile operator locked my sim',
  'tell the technician to ring the bell',
  'when will the technician come?',
  'the specialist appointment was cancelled',
  'the support page says 30 days',
  'is the price per person?',
  'can I transfer money to another person',
  'transfer my booking to someone else',
  'hello? anyone there?',
  'thanks agent, that was helpful',
  'Thank you for connecting me with Ana, she was great',
  'a colleague of mine ordered the same laptop',
  'I already talked to three people about this',
  'no need to transfer me, I found it',
  'I work as a support agent myself',
  'do I need to talk to anyone at check-in?',
  'can my assistant sign for the parcel?',
  'is somebody at the depot on Sundays?',
  'does a person need to be home for delivery?',
  'my husband wants to speak English with the driver',
  'text me when the driver is close',
  'put the parcel through the letterbox please',
  'put it on hold until Monday',
  "connect me to wifi please, the router won't pair",
  'how do I connect my phone to the tv',
  'transfer 50 dollars to my savings',
  'I want to talk about my invoice',
  "let's talk about the refund",
  'can we talk tomorrow',
  'the agent who helped me was lovely',
  'I was on hold for an hour with your staff',
  'give me a refund',
  'get me a replacement',
  'send me a new one',
  'I need one of your blue lamps',
  "can one of you read?? it's the blue one",
  'will someone be there to let me in at reception?',
  'someone will be home until 5',
  'is there someone at the front desk at night?',
  'are pets and people allowed on the deck',
  'you sound like a robot lol',
  'is this automated?',
  'I am human, I make mistakes',
  'human error on my side',
  'I would like an agent fee refund',
  'do agents get a discount',
  'the man at the counter told me to write here',
  'how many persons fit in the van',
  'is the call recorded by a person or a machine',
  'please ask the driver to call me',
  'i want to change the name of the second person',
  'my operator is vodafone',
  'can a child travel with one adult',
  'who is my account manager',
  'your staff at the airport were lovely',
  'I have been talking to this bot for an hour',
  'please tell the staff to leave the key at reception',
  'I need a specialist cleaning kit, do you sell one',
  'is this chat read by someone?',
  'can I bring someone with me to the lounge',
  'the agent number on my policy is 4471',
  'need a representative sample of the fabric',
  'my colleague will collect the parcel, is that ok',
  'someone from your team called me this morning about a delivery slot',
  'a technician came on Monday but the noise is back',
  "ask your supplier when it's back",
  'does the support contract include weekends',
  'how do I become an agent for you',
  'give me a minute, someone is at the door',
  "I'd rather have the blue one",
  'put me down for two tickets',
  'get me the 9am train',
  'I want to talk through the options',
  'is anyone allowed to use the pool',
];

function requestsIn(text: string) {
  const { findings, messages } = scoreConversation(talk([`C: ${text}`]), DEFAULT_SETTINGS);
  return {
    found: findings.filter((f) => f.kind === 'human_request').map((f) => f.message),
    probability: messages[0]?.humanRequest ?? 0,
  };
}

describe('a request for a person', () => {
  it.each(ASKS)('is heard: %s', (text) => {
    expect(requestsIn(text).found).toEqual([0]);
    expect(requestsIn(text).probability).toBeGreaterThanOrEqual(0.5);
  });

  it.each(MENTIONS)('is not: %s', (text) => {
    expect(requestsIn(text).found).toEqual([]);
  });

  it.each([
    "can i get a human on this? I don't want to go through it all again.",
    "let me talk to a person, I don't need another form",
    "I don't want a bot I want a person",
    'i wont leave until i speak to an agent',
  ])('stands beside a negation: %s', (text) => {
    expect(requestsIn(text).found).toEqual([0]);
  });

  it.each([
    'agnet',
    'humna',
    'humen',
    'opperator',
    'operater',
    'represenative',
    'reprasentitive',
    'supervisior',
    'AGENTTTT',
  ])('is heard through a slip: %s', (noun) => {
    expect(requestsIn(`${noun} please`).found).toEqual([0]);
    expect(requestsIn(`let me talk to a ${noun}`).found).toEqual([0]);
  });

  it.each(['stuff please', 'argent please', 'Pearson please', 'a parson in the book'])(
    'is not a word near one: %s',
    (text) => {
      expect(requestsIn(text).found).toEqual([]);
    },
  );

  it.each([
    'blinking red three times agent',
    'order FH-743493 operator please',
    'a@b.example agent please',
    'it is broken, human',
  ])('stands bare at the end: %s', (text) => {
    expect(requestsIn(text).found).toEqual([0]);
  });

  it('"one of them" asks only where the reply before spoke of persons', () => {
    const asked = (reply: string) =>
      scoreConversation(
        talk(['C: my code fails', `B: ${reply}`, 'C: could I get one of those please']),
        DEFAULT_SETTINGS,
      ).outcome.humanRequested;
    expect(asked('Paid orders are corrected by our billing colleagues.')).toBe(true);
    expect(asked('We have two vouchers for that, 5 and 10 euros.')).toBe(false);
  });

  it('made to a person counts only where it asks for somebody else', () => {
    const asked = (text: string) =>
      scoreConversation(talk(['C: hi', 'A: Hello, Ana here.', `C: ${text}`]), DEFAULT_SETTINGS).outcome
        .humanRequested;
    expect(asked('let me speak to your supervisor')).toBe(true);
    expect(asked('good to talk to a human at last, can you help me')).toBe(false);
  });

  it('shows the words and not the whole message', () => {
    const text = 'Order 4471 is late again. Let me talk to a human, please. I have waited a week.';
    const [finding] = scoreConversation(talk([`C: ${text}`]), DEFAULT_SETTINGS).findings;
    const [span] = finding?.evidence ?? [];
    expect(text.slice(span?.start, span?.end)).toMatch(/^talk to a human/i);
  });
});
