import 'server-only';
import { allowed } from '@/app/access/allowed';
import type { ShownMessage } from '@/components/alerts/alert-messages';
import { clock } from '@/components/transcript/clock';
import { alertSchema } from '@/core/alerts/alert';
import { readAlertMessages } from '@/db/read/read-alert-messages';
import { readAlertSettings } from '@/db/read/read-alert-settings';
import { readSettings } from '@/db/read/read-settings';
import { readWorkspace } from '@/db/read/read-workspace';

/** Who is told of alerts, and what they were sent; never the secrets that messages are signed with. */
export async function loadAlertsOut() {
  const { db } = await allowed('settings');
  const { day, time } = clock((await readSettings(db)).timeZone);
  const { destinations } = await readAlertSettings(db);
  const { channels } = await readWorkspace(db);
  const messages = (await readAlertMessages(db)).map(
    ({ id, to, state, attempts, error, alerts, sentAt, nextAttemptAt }): ShownMessage => {
      const parsed = alertSchema.array().safeParse(JSON.parse(alerts));
      const moment = sentAt ?? nextAttemptAt;
      return {
        id,
        to,
        state,
        attempts,
        error,
        alerts: (parsed.data ?? []).map(({ title, when, path }) => ({ title, when, path })),
        when: `${day(moment)}, ${time(moment)}`,
      };
    },
  );
  return { destinations, messages, channels };
}
