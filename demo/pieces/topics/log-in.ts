import type { Issue } from '@/demo/issue';

/** Passwords, locked accounts, codes that never come. */
export const logIn: readonly Issue[] = [
  {
    asks: [
      "I can't [log in|sign in|get into my account].",
      'the [log-in|login|sign in] [page|screen] keeps saying wrong password',
      "Forgot my password and the reset mail [doesn't come|never arrives].",
      'my account is locked, [how do i get back in|help]',
      "I've tried five times to sign in, now it says locked.",
      'hi cant get in to my account since [yesterday|the weekend|i changed phones]',
      "No reset link in my inbox, [checked spam too|and I've asked for it three times].",
    ],
    again: [
      "I still can't get into my account.",
      'the problem is the log in, i never get as far as the orders',
      "I know my user name. It's the password reset that doesn't arrive.",
      'how can i get back into my own account?',
    ],
    needs: {
      clarify: [
        'Which e-mail address is the account under?',
        'What is the e-mail address of your account?',
        'Which address did you sign up with?',
      ],
      detail: ['{email}', "it's {email}", 'should be {email}', '{email} I think'],
    },
    answers: [
      'I have sent a new link to {email}. It is valid for 30 minutes.',
      'The account was locked after five wrong attempts. It opens again in one hour, or right now with the link I just mailed to {email}.',
      'A fresh reset link is on its way to {email}. Please use the newest one, older links stop working.',
      'Your account is unlocked. Please choose a new password with the link in your inbox.',
    ],
    more: [
      {
        ask: ['Got it, but it wants a code?', 'now it asks for a code'],
        answer: [
          'The six digits were sent to your phone ending in {digits}.',
          'That is the code we text to your number ending in {digits}.',
        ],
      },
      {
        ask: ['do i lose my orders?', 'Is my basket still there?'],
        answer: [
          'Everything is still there, orders and basket.',
          'Nothing is lost, your orders are all in the account.',
        ],
      },
      {
        ask: ['how long is the link good for', 'Does the link expire?'],
        answer: ['The link is valid for 30 minutes.', '30 minutes, then you would ask for a new one.'],
      },
    ],
    agentFixes: [
      "I've unlocked it and set a temporary password, it's on its way to {email}.",
      "Your address had a typo in our system, that's why nothing arrived. I've corrected it, the link should be there now.",
      "There were two accounts with your name. I've joined them, so please sign in with {email}.",
    ],
    selfService: [
      'To set a new password, choose "Forgot password" on the sign-in page.',
      'Check the spam folder if a reset link is missing.',
      'Passwords need ten characters and one digit.',
    ],
  },
  {
    asks: [
      'I got a new phone number and the code goes to the old one.',
      'the sms code never [comes|arrives], i changed my number [last week|in spring]',
      'How do I change the phone number of my account? The codes still go to the old one.',
      "lost my old phone, can't get the code to sign in, what now?",
    ],
    again: [
      "The code goes to a phone I don't have any more.",
      'Please change the number that the code is sent to.',
      'it is the phone number in my account, that needs changing. how?',
    ],
    needs: {
      clarify: [
        'Sure. What is the new number?',
        'Which number should it be from now on?',
        'What are the last digits of the new number?',
      ],
      detail: [
        'the new number ends in {digits}',
        'ends with {digits} now',
        '0700 900 1{digits}',
        "it's 0700 900 1{digits}",
      ],
    },
    answers: [
      'Changed. Please confirm with the message I just sent to the new number.',
      'Saved. The next code goes to the number ending in {digits}.',
      'It is updated, and a test code is on its way to you.',
    ],
    more: [
      {
        ask: ['Will the old one still work?', 'and the old number is deleted?'],
        answer: ['The old one was removed.', 'Only the new one works from now on.'],
      },
      {
        ask: ['do i have to sign in again', 'Does the app need anything?'],
        answer: ['Just once, on each device.', 'The app asks you to sign in once more, then it is done.'],
      },
    ],
    agentFixes: [
      "I've checked your details and swapped the number. Try the code again, it should come within a minute.",
      "All changed on my side. You'll get one message to confirm.",
    ],
    selfService: [
      'Contact data can be changed under Account, Profile.',
      'See Account, Security, for codes and devices.',
    ],
  },
  {
    asks: [
      'want to move my account to a different e-mail',
      'How do I change the [e-mail|email address] of my account?',
      "I'm losing my work e-mail at the end of {month}, [can you change it in my account|please put a new one into my account]?",
      'wrong email in my account, it has a typo. can you correct it?',
    ],
    again: [
      'The e-mail address of my account should be another one.',
      'i want a different email in there, how?',
    ],
    contrasts: ['it is about the contact data in my account, that needs changing'],
    needs: {
      clarify: [
        'What is the new address?',
        'Which address should it be from now on?',
        'What should I change it to?',
      ],
      detail: ['{email}', 'please use {email}', '{email} from now on'],
    },
    answers: [
      'Saved. Please confirm with the message I just sent to {email}.',
      'The account now runs under {email}.',
      'Changed to {email}. Your orders and your basket stay as they are.',
    ],
    more: [
      {
        ask: ['and the newsletter?', 'Do the invoices go there too?'],
        answer: ['Everything goes to the new address.', 'Invoices and newsletter move along.'],
      },
      {
        ask: ['is my password still the same', 'Do I need a new password?'],
        answer: ['The password stays the same.', 'Your password is not affected.'],
      },
    ],
    agentFixes: [
      "Done, {first}. I've moved it over and merged the two profiles you had.",
      'Changed to {email}. Please sign in with that one from today.',
    ],
    selfService: [
      'Your e-mail address is shown under Account, Profile.',
      'See Account, Security, for passwords and devices.',
    ],
  },
];
