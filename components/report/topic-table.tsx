import type { ReportModel } from '@/core/report/report-model';
import { FigureCell } from './figure-cell';
import { ScrollingTable } from './scrolling-table';

/** What is advised on each topic, and the three figures that it follows from. */
export function TopicTable({ report }: { report: ReportModel }) {
  const figures = report.figures.filter(({ topic }) => topic !== null);
  const parts = [...new Set(figures.map(({ label }) => label))];
  return (
    <ScrollingTable label="Figures by topic">
      <thead>
        <tr>
          <th scope="col">Topic</th>
          <th scope="col">Advice</th>
          {parts.map((label) => (
            <th key={label} scope="col" className="report-number">
              {label.replace(/^[^:]*: /, '')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {report.advice.map(({ topic, label, title, href }) => (
          <tr key={label}>
            <th scope="row">
              <a href={href}>{label}</a>
            </th>
            <td>{title}</td>
            {parts.map((part) => (
              <FigureCell
                key={part}
                figure={figures.find((row) => row.topic === (topic ?? '') && row.label === part)}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </ScrollingTable>
  );
}
