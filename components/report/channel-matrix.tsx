import { channelLabel } from '@/core/conversation/channel-label';
import { groupBy } from '@/core/metrics/group-by';
import { listed } from '@/core/report/plain/listed';
import type { ReportFigure } from '@/core/report/report-model';
import { FigureCell } from './figure-cell';
import { ScrollingTable } from './scrolling-table';

/** Channels side by side on a printed page. */
const ABREAST = 5;

/** Every figure of every channel, channels side by side. */
export function ChannelMatrix({ figures }: { figures: readonly ReportFigure[] }) {
  const channels = groupBy(figures, ({ channel }) => channel ?? '');
  const tables = Array.from({ length: Math.ceil(channels.length / ABREAST) }, (_, i) =>
    channels.slice(i * ABREAST, (i + 1) * ABREAST),
  );
  return tables.map((abreast) => {
    const labels = [...new Set(abreast.flatMap(([, rows]) => rows.map(({ label }) => label)))];
    return (
      <ScrollingTable
        key={abreast[0]?.[0]}
        label={`Figures of ${listed(abreast.map(([channel]) => channelLabel(channel)))}`}
      >
        <thead>
          <tr>
            <th scope="col">Figure</th>
            {abreast.map(([channel]) => (
              <th key={channel} scope="col" className="report-number">
                {channelLabel(channel)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {abreast.map(([channel, rows]) => (
                <FigureCell key={channel} figure={rows.find((row) => row.label === label)} />
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollingTable>
    );
  });
}
