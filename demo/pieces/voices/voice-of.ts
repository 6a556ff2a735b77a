import type { Channel } from '@/demo/channel';
import type { Voice } from '@/demo/voice';
import { emailVoice } from './email';
import { inAppVoice } from './in-app';
import { voiceBotVoice } from './voice-bot';
import { webChatVoice } from './web-chat';
import { whatsappVoice } from './whatsapp';

/** Five bots of different makes, one a channel. */
export const VOICE_OF: Readonly<Record<Channel, Voice>> = {
  web_chat: webChatVoice,
  whatsapp: whatsappVoice,
  in_app: inAppVoice,
  email: emailVoice,
  voice_bot: voiceBotVoice,
};
