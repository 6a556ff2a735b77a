import type { Issue } from '@/demo/issue';

/** Devices that do not do what they should. */
export const technicalFault: readonly Issue[] = [
  {
    asks: [
      "My {device} [won't start|doesn't switch on|is dead|stopped working].",
      'the {device} [keeps stopping|turns itself off|shuts down] after [a minute|ten minutes|a while]',
      'The {device} shows [error E{digit}|a red light|three red blinks], what does [it|that] mean?',
      'bought the {device} {months} months ago and now [nothing happens|it just beeps] when i press start',
      '{device} not working, help',
      'Hello, I have [a problem|an issue] with my {device}. It makes a [grinding|whistling|clicking] noise and stops.',
    ],
    again: [
      'It is broken. It does not run. What should I do?',
      "Same problem as before: the {device} doesn't work.",
      'how do i get the {device} running again??',
    ],
    contrasts: ['the {device} itself has a fault, i am not asking for a manual'],
    needs: {
      clarify: [
        'Is the light on the front green, red or off?',
        'Was it charged or plugged in overnight? And which light is on?',
        'What does the light on the battery show?',
        'Did it stop all at once, or bit by bit?',
      ],
      detail: [
        'red',
        "it's red",
        'no light at all',
        'blinking red, three times',
        'green but nothing happens',
        'off, completely',
        'all at once',
      ],
    },
    answers: [
      'That is the overload guard. Hold the power button for ten seconds, wait a minute, and start it again.',
      'Please take the battery out, wipe the two contacts and put it back until it clicks.',
      'The sensor is blocked by dust. Brush the grid at the back and press Reset for five seconds.',
      'It needs the update 2.{digit}. Put it on the charger and hold Start until it blinks blue.',
    ],
    more: [
      {
        ask: ['ok done, now it blinks blue', 'It blinks blue now, is that good?'],
        answer: [
          'That is good. Give it two minutes, then press start.',
          'Perfect, it is restarting. It is ready when the light stays green.',
        ],
      },
      {
        ask: ['it runs!! but will that happen again?', 'Working again. How do I stop it from coming back?'],
        answer: [
          'Brushing it out after every use keeps it away.',
          'Let it cool for ten minutes after an hour of work, and it should not.',
        ],
      },
    ],
    agentFixes: [
      "I've looked at your serial number: that batch has a weak switch. I'm sending a new {device}, no need to return the old one.",
      "Let's not waste more of your day on it. I've ordered a replacement for {soonDay}.",
      "I know that one: it's stuck in transport mode. I've sent you a ten-second clip, and if that doesn't wake it you get a new one.",
    ],
    selfService: [
      'Manuals for all devices are under Help, Manuals.',
      'Clean the device regularly and store it in a dry place.',
      'Many faults can be solved with a restart. See Help, Devices.',
    ],
  },
  {
    asks: [
      "The [Fernhill app|app] [can't find|doesn't see|won't connect to] my {smart}.",
      'my {smart} [lost|keeps losing] the wifi',
      'How do I connect the {smart} to [a new router|the wifi|my network]?',
      'new router since {pastDay} and the {smart} is offline',
      'app says "device offline" but the {smart} is on',
    ],
    again: [
      "the {smart} and the app don't find each other, that's the problem",
      'How do I get the {smart} back into the app?',
    ],
    contrasts: ['It is about the connection, the {smart} itself runs.'],
    needs: {
      clarify: [
        'Is your phone in the 2.4 or the 5 GHz network?',
        'Does your router send 2.4 GHz, 5 GHz or both?',
        'Which network name is the phone in at the moment?',
      ],
      detail: ['5 i think', 'Both, same name', '5 GHz', 'no idea, the one ending in _5G', '2.4'],
    },
    answers: [
      'Connected devices need a 2.4 GHz network. Please put the phone into that one and add the {smart} again.',
      'Switch the guest network on, it is 2.4 GHz, and add the {smart} there. It takes about a minute.',
      'Hold the wifi button of the {smart} until it blinks, then choose Add device in the app.',
    ],
    more: [
      {
        ask: ['Found it! do my schedules come back?', "It's there. Are the timers lost?"],
        answer: [
          'They are stored in your account and come back by themselves.',
          'Your timers are kept, give it a minute.',
        ],
      },
      {
        ask: ['can it ever use 5 ghz', 'Will 5 GHz work some day?'],
        answer: [
          'No, these devices do not work on 5 GHz.',
          'Not with this model, the radio only knows 2.4 GHz.',
        ],
      },
    ],
    agentFixes: [
      "I've reset the {smart} from here. Please open the app once more, it should pop up by itself.",
      "Your router hides the 2.4 band. I've sent you the two clicks with pictures, and I'll stay on until it works.",
      'I can see it online now. Your timers are back too.',
    ],
    selfService: [
      'See Help, App, for connecting devices.',
      'The app needs the location permission to find devices.',
    ],
  },
];
