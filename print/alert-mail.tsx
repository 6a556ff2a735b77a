import type { Alert } from '@/core/alerts/alert';
import { plural } from '@/core/text/plural';
import { FONT, small, text } from './mail-styles';

interface AlertMail {
  subject: string;
  text: string;
  html: string;
  attachments: [];
}

const TRIAL = 'This is a trial: alerts of Trustledger will come to this address.';
const FOOT = 'Weeks that leave the usual are told once. Who is told is set in Trustledger, under Alerts.';

/** Alerts as one mail: what left the usual, how far and since when, with links where the workspace has an address. */
export async function alertMail(alerts: readonly Alert[], origin: string | null): Promise<AlertMail> {
  // Bundlers refuse this import where it stands at the top of what a route or a worker imports.
  const { renderToStaticMarkup } = await import('react-dom/server');
  const [first] = alerts;
  const subject =
    first === undefined
      ? 'Trustledger: a trial'
      : alerts.length === 1
        ? `Trustledger: ${first.title}`
        : `Trustledger: ${plural(alerts.length, 'rate or statement', 'rates or statements')} left the usual`;
  const lines = alerts.map(
    ({ title, when, path }) => `${title}, ${when}.${origin === null ? '' : `\n${origin}${path}`}`,
  );
  const body = renderToStaticMarkup(
    <div style={{ fontFamily: FONT, maxWidth: 640, margin: '0 auto', padding: 24 }}>
      {first === undefined && <p style={text}>{TRIAL}</p>}
      {alerts.map(({ key, title, when, path }) => (
        <p key={key} style={text}>
          {title}, {when}. {origin !== null && <a href={`${origin}${path}`}>Open it</a>}
        </p>
      ))}
      <p style={small}>{FOOT}</p>
    </div>,
  );
  return {
    subject: subject.slice(0, 250),
    text: `${first === undefined ? TRIAL : lines.join('\n\n')}\n\n${FOOT}\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="only light"><title>Alerts</title></head><body style="margin:0;background:#ffffff">${body}</body></html>`,
    attachments: [],
  };
}
