import type { ReportChannel, ReportModel } from '@/core/report/report-model';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import { TrustBar } from './trust-bar';

/** Channels that fit the first page. */
const MOST = 6;

/** Trust per channel, drawn and in numbers, this month beside the last. */
export function ChannelTable({ report }: { report: ReportModel }) {
  const { channels, overall, beforeName } = report;
  const single = channels.length === 1;
  const shown = mostTold(channels);
  const rows = single ? shown : [...shown, overall];
  return (
    <>
      <div className="report-head">
        <h2>Trust per channel</h2>
        <Legend rows={rows} />
      </div>
      <table className="report-channels">
        <thead>
          <tr>
            <th scope="col">Channel</th>
            <td />
            <th scope="col" className="report-number">
              Trust
            </th>
            <th scope="col" className="report-number">
              95% interval
            </th>
            <th scope="col" className="report-number">
              {shortName(beforeName)}
            </th>
            <th scope="col">Change</th>
            <th scope="col" className="report-number">
              Scored
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.channel ?? ''} data-all={row.channel === null || undefined}>
              <th scope="row">
                <a href={row.href}>{row.label}</a>
              </th>
              {row.now === null ? (
                <td colSpan={4} className="report-unknown">
                  {row.reason === null ? 'Not known' : `${capital(row.reason)}.`}
                </td>
              ) : (
                <>
                  <td>
                    <TrustBar row={row} />
                  </td>
                  <td className="report-number report-value">{row.now.text}</td>
                  <td className="report-number">{row.now.range}</td>
                  <td className="report-number">{row.before?.text ?? '–'}</td>
                </>
              )}
              <td data-verdict={row.change.verdict} data-down={(row.change.difference ?? 0) < 0 || undefined}>
                {row.change.text}
              </td>
              <td className="report-number">{formatCount(row.n)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < channels.length && (
        <p className="report-small">
          {plural(channels.length - shown.length, 'further channel')} with fewer conversations: see the
          appendix.
        </p>
      )}
    </>
  );
}

/** Those with most conversations, in the order of the alphabet. */
function mostTold(channels: readonly ReportChannel[]): ReportChannel[] {
  const most = new Set(channels.toSorted((a, b) => b.n - a.n).slice(0, MOST));
  return channels.filter((row) => most.has(row));
}

/** What the parts of the bars are, in their order; only those that are there. */
function Legend({ rows }: { rows: readonly ReportChannel[] }) {
  const groups = rows.flatMap(({ drivers }) => drivers).filter(({ points }) => points >= 0.5);
  const seen = new Map(groups.map(({ group, label }) => [group, label]));
  const order = rows.find(({ drivers }) => drivers.length > 0)?.drivers ?? [];
  return (
    <span className="report-legend">
      <Key name="credit" label="Trust" />
      {order.map(({ group, label }) =>
        seen.has(group) ? <Key key={group} name={group} label={label} /> : null,
      )}
    </span>
  );
}

function Key({ name, label }: { name: string; label: string }) {
  return (
    <span className="report-key">
      <svg viewBox="0 0 8 8" aria-hidden="true" focusable="false">
        <rect className={`report-${name}`} width={8} height={8} />
      </svg>
      {label}
    </span>
  );
}

function shortName(name: string): string {
  return name.replace(/ \d+$/, '');
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
