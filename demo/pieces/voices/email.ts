import type { Voice } from '@/demo/voice';

/** An auto-responder: reads the subject, sends a template. */
export const emailVoice: Voice = {
  welcome: [
    'Thank you for your message. Your ticket is {ticket}. You will hear from us by e-mail within one working day.',
    'Your message has reached us (ticket {ticket}). We answer by e-mail within one working day.',
    'This is an automatic confirmation: we have received your e-mail and filed it as {ticket}. The reply follows by e-mail.',
    'Thanks for getting in touch. {ticket} is your reference. Our answer comes by e-mail, usually the same day.',
  ],
  lead: [
    'Thank you for your message.',
    'Thank you for writing to Fernhill.',
    'This answer was put together automatically from your request.',
    'Thanks for your e-mail.',
    'We have looked up your request.',
  ],
  tail: [
    'If this settles your question, there is nothing more to do.',
    'Just reply to this e-mail if anything is open.',
    'Reference: {ticket}',
    'You can reply to this e-mail at any time.',
    '',
  ],
  askOrder: [
    'To look this up we need the order number. Please reply to this e-mail with it.',
    'Could you send us the order number? It starts with FH.',
    'Please let us have the order number, so that we can check.',
  ],
  sorry: [
    'We are sorry for the trouble this has caused you.',
    'We apologise, this is not the service you should get from us.',
    'We are sorry to read this, and we understand that you are annoyed.',
  ],
  promise: [
    'We have passed your message to a colleague in our care team, who will write to you.',
    'A colleague from our care team takes over and will reply to you here.',
  ],
  route: ['A colleague will take this over. Which order is it about?'],
  offer: ['If you would like a colleague to look at it, just reply to this e-mail.'],
  closed: ['Our team is back tomorrow from 7:00. When may a colleague call you?'],
  callbackNoted: ['A colleague will call you at {callback}. Reference: {ticket}'],
  refuse: [
    'Please understand that we cannot offer personal replies to this kind of request. Our help pages cover the most common questions.',
    'This mailbox is answered automatically. Personal contact is not available for this subject.',
    'We are unable to pass your request to an employee. Please use the forms in your account.',
  ],
  menu: [
    'Thank you for your message. Please choose a category in the contact form so that we can handle your request.',
    'Thank you for your interest in Fernhill. Our new catalogue is out, have a look at fernhill.example/catalogue.',
    'We have received your message. Many questions are answered on our help pages.',
  ],
  fallback: [
    'We could not assign your message to a subject. Please describe your request in other words.',
    'Our system could not understand your request. Please write again with a clear subject line.',
    'Unfortunately we could not process your e-mail. Please rephrase your question.',
  ],
  machine: ['This reply was written automatically. A member of our team reads every answer you send.'],
  contact: ['You can reach us on 0800 555 0142, daily from 7:00 to 21:00.'],
  cold: [
    'Thank you for your feedback. Please rate our service with the link below.',
    'Your message has been filed. Please note that our reply times are listed on the help pages.',
    'We have taken note of your message. The case is now closed.',
  ],
  goodbye: [
    'You are welcome. The ticket is closed now.',
    'Thank you for your reply. We have closed {ticket}.',
    'Glad to hear it.',
  ],
};
