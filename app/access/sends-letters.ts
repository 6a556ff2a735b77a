import 'server-only';
import { readDeliverySettings } from '@/db/read/read-delivery-settings';
import { canSendLetters } from '@/jobs/delivery/send-letter';
import { engine } from './engine';

/** Whether links go out by mail, or are handed over. */
export async function sendsLetters(): Promise<boolean> {
  return canSendLetters(await readDeliverySettings(engine().db));
}
