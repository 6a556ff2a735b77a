import type { Alert } from './alert';

/** What a webhook is sent; docs/alerts.md describes it. */
export function webhookPayload(
  message: { id: string; createdAt: number; alerts: readonly Alert[] },
  origin: string | null,
) {
  return {
    id: message.id,
    type: message.alerts.length === 0 ? 'test' : 'alerts',
    createdAt: new Date(message.createdAt).toISOString(),
    alerts: message.alerts.map(({ path, ...alert }) => ({
      ...alert,
      link: origin === null ? null : `${origin}${path}`,
    })),
  };
}
