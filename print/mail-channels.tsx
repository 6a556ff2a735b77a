import type { ReportChannel } from '@/core/report/report-model';
import { cell, head, number, SOFT } from './mail-styles';

/** Trust per channel as a table that mail programs can lay out. */
export function MailChannels({
  rows,
  monthName,
  beforeName,
}: {
  rows: readonly ReportChannel[];
  monthName: string;
  beforeName: string;
}) {
  return (
    <table
      width="100%"
      cellPadding={0}
      cellSpacing={0}
      style={{ borderCollapse: 'collapse', margin: '16px 0 8px' }}
    >
      <thead>
        <tr>
          <th scope="col" style={{ ...head, textAlign: 'left', paddingLeft: 0 }}>
            Trust, of 100
          </th>
          <th scope="col" style={head}>
            {monthName}
          </th>
          <th scope="col" style={head}>
            95% interval
          </th>
          <th scope="col" style={head}>
            {beforeName}
          </th>
          <th scope="col" style={head}>
            Change
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ channel, label, now, before, change, reason }) => (
          <tr key={channel ?? ''} style={{ fontWeight: channel === null ? 600 : 400 }}>
            <th scope="row" style={{ ...cell, paddingLeft: 0, textAlign: 'left', fontWeight: 'inherit' }}>
              {label}
            </th>
            {now === null ? (
              <td colSpan={4} style={{ ...cell, color: SOFT, fontWeight: 400 }}>
                {reason}
              </td>
            ) : (
              <>
                <td style={number}>{now.text}</td>
                <td style={{ ...number, color: SOFT, fontWeight: 400 }}>{now.range}</td>
                <td style={{ ...number, color: SOFT, fontWeight: 400 }}>{before?.text ?? 'not known'}</td>
                <td style={{ ...number, whiteSpace: 'normal', fontWeight: 400 }}>{change.text}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
