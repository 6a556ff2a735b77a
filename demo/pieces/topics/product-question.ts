import type { Issue } from '@/demo/issue';

const FURNITURE_MORE: Issue['more'] = [
  {
    ask: ['Does it need [oiling|any care]?', 'how do i look after it'],
    answer: [
      'Once a year with wood oil, and it stays as it is.',
      'A damp cloth is enough, oil it in spring.',
    ],
  },
  {
    ask: ['is it in stock', 'Do you have it in stock?'],
    answer: ['Yes, {stock} left at the moment.', 'It is, and it could be with you in 2 to 4 working days.'],
  },
  {
    ask: ['what does delivery cost for that', 'And the delivery cost?'],
    answer: ['Orders over £50 are delivered free. Below that it is £4.95.', 'Delivery is free above £50.'],
  },
  {
    ask: ['Is there a matching cover?', 'do you sell a cover for it'],
    answer: ['There is, from {amount3}.', 'Yes, in two sizes. The small one fits.'],
  },
];

const DEVICE_MORE: Issue['more'] = [
  {
    ask: ['Is the battery included?', 'does it come with a charger'],
    answer: ['Battery and charger are in the box.', 'Yes, one battery and the charger are included.'],
  },
  {
    ask: ["what if it's not strong enough", 'Could I try it out?'],
    answer: [
      'You have 30 days to send it back, used or unused.',
      'You can return it within 30 days, even after using it.',
    ],
  },
  {
    ask: ['and the warranty?', 'How long is the guarantee on that?'],
    answer: ['3 years on electrical tools.', 'It has a warranty of 3 years.'],
  },
];

const FURNITURE_PAGES = [
  'All measurements are on the product page, under Details.',
  'Questions from other customers are answered on the product page.',
];

const DEVICE_PAGES = [
  'Compare devices under Guides, Garden tools.',
  'See the product page for technical data.',
];

/** Before the purchase, or just after it. */
export const productQuestion: readonly Issue[] = [
  {
    asks: [
      'Can the {furniture} stay [outside|out] [in winter|all year]?',
      'is the {furniture} [weatherproof|frost proof]?',
      'Do I have to bring the {furniture} in [when it freezes|for the winter]?',
      'hi, does rain [hurt|do anything to] the {furniture}?',
    ],
    again: [
      'I only want to know whether the {furniture} can stay out in winter.',
      'frost. rain. the {furniture}. does it survive?',
    ],
    contrasts: ['Not about an order. Is the {furniture} made for winter?'],
    answers: [
      'It is marked "All seasons", so it can stay outside all year down to -15 °C.',
      'Yes, down to -15 °C, as all our "All seasons" furniture.',
    ],
    more: FURNITURE_MORE,
    agentFixes: [
      "I have the same at home, mine has stood outside for three winters. You'll be fine.",
      'It\'s "All seasons", so it may stay out. I\'d put a cover on it, just for the looks.',
    ],
    selfService: FURNITURE_PAGES,
  },
  {
    asks: [
      'How [wide|deep] is the {furniture}?',
      'what are the measurements of the {furniture}',
      'quick question: will the {furniture} fit on a balcony of 2 by 3 metres?',
      'How much does the {furniture} weigh, and how wide is it?',
      'does the {furniture} fit through a door of 80 cm?',
    ],
    again: [
      'The size of the {furniture} in centimetres, please.',
      'how big is the {furniture}, in cm?',
      'What does the {furniture} measure, length and width?',
    ],
    contrasts: ['i asked how big it is', 'Not about an order. How wide is the {furniture}?'],
    answers: [
      'The {furniture} is {cm} cm wide and weighs {kg} kg, packed flat.',
      'It measures {cm} by {cm2} cm, and comes in a flat box of 40 cm.',
      '{cm} by {cm2} cm, {kg} kg.',
    ],
    more: FURNITURE_MORE,
    agentFixes: [
      "I've just measured one on the shop floor for you: {cm} cm, the long side.",
      "It's {cm} by {cm2} cm. I've mailed you the drawing so you can try it out with tape on the floor.",
    ],
    selfService: FURNITURE_PAGES,
  },
  {
    asks: [
      'what wood is the {furniture} made of',
      'Does the {furniture} come in [grey|green|white|dark oak]?',
      'is the {furniture} real wood?',
      'Which colours do you have for the {furniture}?',
    ],
    again: [
      'It is about the material and colour of the {furniture}.',
      'Please tell me the colours of the {furniture}.',
    ],
    contrasts: ['wood or not, and which colours, that was my question'],
    answers: [
      'It is made of acacia and comes in natural, grey and green.',
      'Solid acacia, oiled. Natural, grey, green, and from {laterDate} on white.',
    ],
    more: FURNITURE_MORE,
    agentFixes: [
      "It's acacia. We get the white one on {laterDate}, and I've put one aside in your name.",
      "Acacia, in three colours. I've posted you a small sample of each.",
    ],
    selfService: FURNITURE_PAGES,
  },
  {
    asks: [
      'Which {mower} do you recommend for a [small garden|lawn of about {area} m2|steep slope]?',
      'Is the {mower} [any good|strong enough] for a lawn of {area} square metres?',
      'thinking about the {mower}, we have {area} m2 and a slope. right choice?',
      'how long does the battery of the {mower} last?',
    ],
    again: [
      'Before I buy it: is the {mower} right for my garden?',
      'Would you take the {mower} for {area} m2, yes or no?',
    ],
    contrasts: ['i need advice about the {mower}, not about delivery'],
    answers: [
      'For {area} m2 the {mower} is plenty: one charge lasts about {minutes} minutes.',
      'With {area} m2 you are well served with the {mower}: it runs {minutes} minutes on one charge and manages slopes too.',
    ],
    more: DEVICE_MORE,
    agentFixes: [
      "For {area} m2 I'd take the smaller one, honestly. It's {amount3} less and quieter.",
      "I've asked our gardener: the {mower} will do it, {minutes} minutes a charge, but get a second battery.",
    ],
    selfService: DEVICE_PAGES,
  },
  {
    asks: [
      'does the {cordless} work with the battery of [my|the] {cordless2}?',
      'Can I use one battery for the {cordless} and the {cordless2}?',
      'is it the same battery in the {cordless} and the {cordless2}',
    ],
    again: [
      'One battery, two machines: does that work?',
      'The battery of my {cordless2}, does it fit the {cordless}?',
    ],
    contrasts: ['i only asked if the battery fits both'],
    answers: [
      'It uses the same 20 volt battery as the {cordless2}, so one set does for both.',
      'Yes, both are part of the 20 volt series and share one battery.',
    ],
    more: DEVICE_MORE.slice(1),
    agentFixes: [
      "It fits, I've just tried it here on the bench.",
      'Same battery. Buy the {cordless} without one and you save {amount3}.',
    ],
    selfService: DEVICE_PAGES,
  },
  {
    asks: [
      'How loud is the {device}?',
      'is the {device} very noisy? neighbours are close',
      "What's the noise level of the {device}, [we have a baby|close neighbours]?",
    ],
    again: [
      'The noise of the {device}. How loud is it?',
      'loud or quiet, that is what i would like to know',
      'In decibels: how loud is the {device}?',
    ],
    answers: [
      'It makes about {db} decibels, roughly a conversation at the table.',
      'About {db} decibels. That is one of the quiet ones.',
    ],
    more: DEVICE_MORE,
    agentFixes: [
      "I've held the meter to it: {db} decibels at two metres. Your neighbours won't mind.",
      '{db} decibels, so quieter than the old petrol ones by far.',
    ],
    selfService: DEVICE_PAGES,
  },
];
