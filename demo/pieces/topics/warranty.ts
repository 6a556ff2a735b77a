import type { Issue } from '@/demo/issue';

/** Things that broke in their first years. */
export const warranty: readonly Issue[] = [
  {
    asks: [
      'My {device} [broke|gave up] after {months} months. Is [that|it] under warranty?',
      "I'd like to make a warranty claim for my {device}.",
      'how does the warranty work? the {device} i bought last year is [broken|losing power|leaking]',
      'The {device} is {months} months old and the motor [smells burnt|is gone].',
      'is my {device} still in guarantee? bought {orderDate}',
      "hi, warranty question: {device}, {months} months, [battery dead|switch broken|won't charge]",
    ],
    again: [
      'I want to claim the warranty on the {device}.',
      'so is it covered by the guarantee or not?',
      'The {device} is broken, it is not old, what does the warranty do for me?',
    ],
    contrasts: ['who repairs it and who pays, that is what i am asking'],
    needs: 'order',
    answers: [
      'It is covered: electrical tools have a warranty of 3 years. I have opened claim {ticket}, please add a photo or video of the fault.',
      'Your {device} is still under warranty. {carrier} picks it up on {soonDay}, and a repair takes up to 15 working days.',
      'Yes, the 3 years are not over. Claim {ticket} is open, all it needs is a photo of the fault.',
    ],
    more: [
      {
        ask: ['Do I pay for the postage?', 'what does it cost me'],
        answer: ['Nothing, we send you a label.', 'Nothing at all, collection included.'],
      },
      {
        ask: ['how long am i without it', 'How long does a repair take?'],
        answer: ['A repair takes up to 15 working days.', 'Up to 15 working days, often less.'],
      },
      {
        ask: ['What about the blades?', 'does that cover blades and belts'],
        answer: [
          'Wear parts such as blades and belts are covered for 6 months.',
          'Blades, belts and filters have 6 months, everything else the full time.',
        ],
      },
      {
        ask: ['Where do I send the photo?', 'how do i send the video'],
        answer: [
          'To your ticket {ticket}, by e-mail or in the app.',
          'Attach it to {ticket} under My orders.',
        ],
      },
    ],
    agentFixes: [
      "It's covered. The repair shop has no parts until next month, so I'm sending you a new {device} instead.",
      "I've approved the claim. The courier collects it on {soonDay}, you only need to take the battery out.",
      "I've skipped the photo since I know that fault. A new one is on its way.",
    ],
    selfService: [
      'Warranty claims can be opened under My orders, Warranty.',
      'Please have the order number and a photo of the fault ready.',
    ],
  },
  {
    asks: [
      'The {furniture} [is fading|is rusting|has split|wobbles] after [one summer|{months} months]. Is that a warranty case?',
      'my {furniture} is [rusting|peeling] at the joints, bought it {orderDate}',
      'A board of the {furniture} has split, how long is the guarantee?',
      'what is the warranty on the {furniture}? a hinge broke',
    ],
    again: [
      "I'd like to know whether the {furniture} is covered.",
      'is it a warranty case or not',
      'The {furniture} should last longer than this. What can I claim?',
    ],
    needs: 'order',
    answers: [
      'Furniture has a warranty of 2 years, so yes. I have opened claim {ticket}, please add a photo.',
      'It is covered for 2 years. A new part for the {furniture} arrives on {soonDay}.',
    ],
    more: [
      {
        ask: ['Will the colour match?', 'is the new part the same colour'],
        answer: [
          'It is from the same series, the colour matches.',
          'Same series, although new wood looks a little brighter at first.',
        ],
      },
      {
        ask: ['who swaps the part', 'Do I have to change the part myself?'],
        answer: [
          'Four screws, the leaflet is in the box. A fitter can come if you prefer.',
          'A fitter can do it, free under warranty.',
        ],
      },
    ],
    agentFixes: [
      "That's a fault in the coating, I've seen it before. New {furniture} on {laterDate}, the crew takes the old one along.",
      "I've put the claim through, {first}. You can choose between a new part and {amount2} back.",
    ],
    selfService: [
      'Care instructions are under Help, Furniture care.',
      'Warranty terms are listed under Help, Warranty.',
    ],
  },
];
