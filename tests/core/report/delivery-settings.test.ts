import { describe, expect, it } from 'vitest';
import {
  DEFAULT_DELIVERY,
  deliverySettingsSchema,
  missingForDelivery,
} from '@/core/report/delivery-settings';
import { retryDelay } from '@/core/report/retry-delay';

const COMPLETE = {
  scheduled: true,
  recipients: ['board@example.com', 'cx@example.com'],
  sender: 'reports@example.com',
  host: 'smtp.example.com',
};

describe('the settings of delivery', () => {
  it('send nothing until they are changed', () => {
    expect(DEFAULT_DELIVERY).toMatchObject({
      scheduled: false,
      recipients: [],
      host: '',
      security: 'starttls',
    });
    expect(missingForDelivery(DEFAULT_DELIVERY)).toBe(
      'Nothing can be sent: the settings name no mail server, no sender, no recipient.',
    );
    expect(missingForDelivery(deliverySettingsSchema.parse(COMPLETE))).toBeNull();
  });

  it.each([
    ['a day that not every month has', { day: 29 }],
    ['an hour after midnight', { hour: 24 }],
    ['a recipient that is no address', { recipients: ['board'] }],
    ['a recipient with a second header', { recipients: ['a@example.com\r\nBcc: b@example.com'] }],
    ['a schedule to nobody', { recipients: [] }],
    ['a schedule from nobody', { sender: '' }],
    ['a schedule over no server', { host: ' ' }],
    ['a form that there is not', { forms: ['docx'] }],
    ['an origin that is no web address', { origin: 'javascript:alert(1)' }],
    ['a password in the clear over a network', { security: 'none', user: 'reports' }],
  ])('refuse %s', (_, changed) => {
    expect(deliverySettingsSchema.safeParse({ ...COMPLETE, ...changed }).success).toBe(false);
  });

  it('take a server of this machine without encryption', () => {
    const local = { ...COMPLETE, host: '127.0.0.1', security: 'none', user: 'reports' };
    expect(deliverySettingsSchema.safeParse(local).success).toBe(true);
  });
});

describe('retryDelay', () => {
  it('grows, and ends', () => {
    const delays = [1, 2, 3, 4, 5].map(retryDelay);
    expect(delays).toEqual([60_000, 300_000, 900_000, 3_600_000, 14_400_000]);
    expect(retryDelay(6)).toBeNull();
  });
});
