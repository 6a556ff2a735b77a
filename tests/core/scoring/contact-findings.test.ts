import { describe, expect, it } from 'vitest';
import { scoreConversation } from '@/core/scoring/score-conversation';
import { DEFAULT_SETTINGS } from '@/core/settings/settings';
import { talk } from '@/tests/core/scoring/talk';

const ASKS = [
  "what's the number for customer service",
  'can I have your phone number please',
  'do you have an email address I can write to',
  'which email should I send the invoice to?',
  'is there a hotline?',
  'how can I call you?',
  'give me your telephone number',
  'who do I email about this',
  'where can I send a letter',
  'what is the direct line of the branch in Leeds',
  'Contact details for complaints please',
  'phone number?',
];

const OTHERS = [
  'I want to change my phone number',
  'my email is ana@example.com',
  'what is the tracking number',
  'I never got the confirmation email',
  'you have my number',
  'can you email me the receipt',
  'what number is my seat',
  'call me on 555 0100',
  'I need my account number',
  "my phone doesn't turn on",
  'please send it to my e-mail',
  "the number you gave me doesn't work",
  'can you send the invoice by e-mail',
  "what's the routing number",
  'I forgot which email I used',
  'how do I update the email address on my profile',
];

function signals(text: string) {
  return scoreConversation(talk([`C: ${text}`]), DEFAULT_SETTINGS).findings.map((f) => f.kind);
}

describe('contact_request', () => {
  it.each(ASKS)('is heard, and is no request for a person: %s', (text) => {
    expect(signals(text)).toEqual(['contact_request']);
  });

  it.each(OTHERS)('is not: %s', (text) => {
    expect(signals(text)).toEqual([]);
  });

  it('gives way to a request for a person in the same message', () => {
    expect(signals('what number can I call, or let me talk to a human here')).toEqual(['human_request']);
  });
});
