import { randomUUID } from 'node:crypto';
import { type DeliverySettings, deliverySettingsSchema } from '@/core/report/delivery-settings';
import { readDeliveries } from '@/db/read/read-deliveries';
import { queueDeliveries } from '@/db/write/queue-deliveries';
import { writeDeliverySettings } from '@/db/write/write-delivery-settings';
import { deliverDue } from '@/jobs/delivery/deliver-due';
import { queueDue } from '@/jobs/delivery/queue-due';
import { MailServer } from './mail-server';
import { manyConversations } from './many-conversations';
import { NOW, TemporaryWorkspace } from './temporary-workspace';

export const MONTH = '2026-10';

/** A workspace with months of conversations, and the mail server that its settings name. */
export class PostOffice {
  readonly workspace = new TemporaryWorkspace();
  readonly server: MailServer;

  constructor(options?: ConstructorParameters<typeof MailServer>[0]) {
    this.server = new MailServer(options);
  }

  async open(changed: Partial<DeliverySettings> = {}): Promise<void> {
    await this.workspace.import(manyConversations(500));
    await this.set({ port: await this.server.listen(), ...changed });
  }

  /** Changes the settings, at the beginning of time unless told otherwise. */
  async set(changed: Partial<DeliverySettings>, at = 0): Promise<void> {
    this.settings = { ...this.settings, ...changed };
    await writeDeliverySettings(this.workspace.engine, this.settings, at);
  }

  private settings = deliverySettingsSchema.parse({
    scheduled: true,
    recipients: ['board@example.com'],
    sender: 'reports@example.com',
    host: '127.0.0.1',
    security: 'none',
    forms: ['csv'],
  });

  queue(recipients = ['board@example.com'], revision = 1): Promise<number> {
    return this.workspace.engine.transaction((db) =>
      queueDeliveries(db, { month: MONTH, revision, recipients }, NOW),
    );
  }

  queueDue(now: number): Promise<void> {
    return queueDue(this.workspace.engine, now);
  }

  /** Sends what is due at a moment, in this process. */
  deliver(now = NOW): Promise<number> {
    const { engine, defects } = this.workspace;
    const onDefect = (error: unknown) => defects.push(error);
    return deliverDue({ engine, worker: randomUUID(), now: () => now, onDefect });
  }

  deliveries() {
    return readDeliveries(this.workspace.engine.db);
  }

  async close(): Promise<void> {
    await this.server.close();
    this.workspace.remove();
  }
}
