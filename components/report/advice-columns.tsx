import { groupBy } from '@/core/metrics/group-by';
import type { ReportAdvice, ReportFigure, ReportModel } from '@/core/report/report-model';
import { writtenPlural } from '@/core/text/written-number';

/** Topics a column holds; the appendix has all of them with their figures. */
const MOST = 5;

/** What to do topic by topic: a column for each advice, and the share that stayed solved. */
export function AdviceColumns({ report }: { report: ReportModel }) {
  const told = report.advice.filter(({ advice }) => advice !== 'cannot-tell');
  const titles = [...new Set(told.map(({ title }) => title))];
  const columns = new Map(groupBy(told, ({ title }) => title));
  return (
    <>
      {titles.length > 0 && (
        <div className="report-columns">
          {titles.map((title) => (
            <Column key={title} title={title} rows={columns.get(title) ?? []} figures={report.figures} />
          ))}
        </div>
      )}
      <p className="report-small">{report.adviceNote}</p>
    </>
  );
}

function Column({
  title,
  rows,
  figures,
}: {
  title: string;
  rows: readonly ReportAdvice[];
  figures: readonly ReportFigure[];
}) {
  return (
    <div>
      <h3>{title}</h3>
      <ul>
        {rows.slice(0, MOST).map(({ topic, label, href }) => (
          <li key={label}>
            <a href={href}>{label}</a>
            <span className="report-lasted">{lasted(figures, topic)}</span>
          </li>
        ))}
      </ul>
      {rows.length > MOST && (
        <p className="report-small">and {writtenPlural(rows.length - MOST, 'more topic')}</p>
      )}
    </div>
  );
}

/** The share that the bot alone solved for good, as the appendix prints it. */
function lasted(figures: readonly ReportFigure[], topic: string | null): string {
  const durable = figures.find(
    ({ id }) => id.startsWith('automationBalance, solved') && id.endsWith(`topic ${topic ?? ''}`),
  );
  return durable === undefined ? '' : `${durable.text} (${durable.range})`;
}
