import type { DeliverySettings } from '@/core/report/delivery-settings';
import { connection } from './send-mail';

/** A mail of a few lines to one person. */
export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Whether the settings name a server and a sender. */
export function canSendLetters({ host, sender }: Pick<DeliverySettings, 'host' | 'sender'>): boolean {
  return host !== '' && sender !== '';
}

/** Hands a letter to the mail server; throws where that does not take it. */
export async function sendLetter(settings: DeliverySettings, letter: Letter): Promise<void> {
  const transporter = connection(settings);
  try {
    await transporter.sendMail({
      ...letter,
      from: { name: 'Trustledger', address: settings.sender },
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  } finally {
    transporter.close();
  }
}
