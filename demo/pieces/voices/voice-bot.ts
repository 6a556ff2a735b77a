import type { Voice } from '@/demo/voice';

/** A telephone bot: short spoken prompts that were transcribed. */
export const voiceBotVoice: Voice = {
  welcome: [
    'Welcome to Fernhill. Please tell me in a few words how I can help.',
    'Hello, this is Fernhill. What are you calling about?',
    'Fernhill, good {daytime}. You are speaking with our voice assistant. How can I help you?',
    'Thank you for calling Fernhill. In a short sentence, what is it about?',
  ],
  lead: [
    '',
    'Okay.',
    'Thank you.',
    'Alright.',
    'One moment. Okay, here it is.',
    'Thanks, I have it here.',
    'I see.',
  ],
  tail: [
    '',
    '',
    'Is there anything else?',
    'Can I do anything else for you?',
    'Do you have another question?',
    'Would you like me to repeat that?',
  ],
  askOrder: [
    'Please tell me your order number.',
    'What is the order number? It has six digits.',
    'Could you read the six digits of your order to me?',
    'Say or key in your order number, please.',
  ],
  sorry: [
    'I am sorry about that.',
    'I am sorry to hear that.',
    'I apologise for the trouble.',
    'Sorry, I understand that this is annoying.',
  ],
  promise: [
    'One moment, I am putting you through to a colleague.',
    'I am connecting you with an agent. Please hold.',
    'Okay, I will transfer you to a member of our team.',
    'Please stay on the line, a colleague will be with you.',
  ],
  route: [
    'I will put you through. Which order is it about, please?',
    'Sure, I am transferring you. What is the order number, so that my colleague sees it?',
  ],
  offer: [
    'Would you like to speak to a colleague?',
    'Shall I put you through to a colleague?',
    'I can connect you with our team. Would you like that?',
  ],
  closed: [
    'Our team is available from seven in the morning. A colleague can call you back then. What time would be good?',
    'The lines are closed for the night. I can arrange a call for the morning. What time suits you?',
  ],
  callbackNoted: [
    'A colleague will call you at {callback}.',
    'That is noted. You will be called back at {callback}.',
  ],
  refuse: [
    'I cannot transfer you at the moment. Please tell me your request and I will help you.',
    'There is no need for an agent. I can help you with that.',
    'For this subject please visit our website. Agents are not available.',
  ],
  menu: [
    'For orders say order. For returns say return. For everything else say other.',
    'Please tell me in a few words how I can help.',
    'Did you know that you can follow your order in the Fernhill app?',
    'Are you calling about an order or a return?',
  ],
  fallback: [
    "Sorry, I didn't catch that.",
    'I did not understand you. Please say it again.',
    "I'm sorry, I didn't get that. Could you say it in other words?",
    'I could not understand that. Please try again.',
  ],
  machine: [
    'I am a voice assistant. I can put you through to a person if you like.',
    'You are speaking with an automatic assistant.',
  ],
  contact: [
    'You have reached the right number, and you can also write to care at fernhill dot example.',
    'The number is 0 800, 5 5 5, 0 1 4 2.',
  ],
  cold: [
    'Okay. Is there anything else?',
    'Please tell me your order number.',
    'Thank you. For the main menu say menu.',
  ],
  goodbye: [
    'Thank you for calling Fernhill. Goodbye.',
    'Goodbye, and have a nice {daytime}.',
    'You are welcome. Goodbye.',
  ],
};
