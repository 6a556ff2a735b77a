import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channelLabel } from '@/core/conversation/channel-label';

describe('channelLabel', () => {
  it.each([
    ['in_app', 'In app'],
    ['web_chat', 'Web chat'],
    ['web-chat', 'Web chat'],
    ['voice_bot', 'Voice bot'],
    ['email', 'Email'],
    ['__chat--old__', 'Chat old'],
    ['whatsapp', 'WhatsApp'],
    ['whatsapp_business', 'WhatsApp business'],
    ['eu_sms', 'Eu SMS'],
    ['éclair_chat', 'Éclair chat'],
    ['24/7 line', '24/7 line'],
    ['constructor', 'Constructor'],
    ['WhatsApp', 'WhatsApp'],
    ['In-App', 'In-App'],
    ['WEB_CHAT', 'WEB_CHAT'],
    ['чат', 'Чат'],
    ['チャット', 'チャット'],
    ['_', '_'],
    ['', ''],
  ])('%j reads %j', (channel, label) => {
    expect(channelLabel(channel)).toBe(label);
  });

  it('never leaves a channel without a name, and leaves a label as it is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (channel) => {
        const label = channelLabel(channel);
        expect(label).not.toBe('');
        expect(channelLabel(label)).toBe(label);
      }),
    );
  });
});
