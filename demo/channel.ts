export const CHANNELS = ['web_chat', 'whatsapp', 'in_app', 'email', 'voice_bot'] as const;

export type Channel = (typeof CHANNELS)[number];
