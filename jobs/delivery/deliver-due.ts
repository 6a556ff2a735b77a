import { claimDelivery } from '@/db/write/claim-delivery';
import { type DeliveryContext, deliver } from './deliver';
import { ReportPress } from './report-press';

/**
 * Sends all mails that are due, one after the other, and gives how many attempts that were. With `month` those of
 * one month, also such that wait for a later attempt: once each.
 */
export async function deliverDue(context: DeliveryContext, month?: string): Promise<number> {
  const { engine, worker, now } = context;
  const press = new ReportPress(engine);
  const tried = new Set<number>();
  for (let attempts = 0; ; attempts += 1) {
    const row = await claimDelivery(engine, worker, now(), { month, but: [...tried] });
    if (!row) return attempts;
    tried.add(row.id);
    await deliver(row, press, context);
  }
}
