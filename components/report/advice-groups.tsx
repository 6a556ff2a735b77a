import type { ReportAdvice, ReportModel } from '@/core/report/report-model';
import { formatCount } from '@/core/text/format-count';

/** Topics that a line names; the appendix has all of them with their figures. */
const MOST = 5;

/** What to do: a line for each advice with its topics and the share that stayed solved. */
export function AdviceGroups({ report }: { report: ReportModel }) {
  const told = report.advice.filter(({ advice }) => advice !== 'cannot-tell');
  const titles = [...new Set(told.map(({ title }) => title))];
  return (
    <>
      {titles.length > 0 && (
        <dl className="report-advice">
          {titles.map((title) => (
            <div key={title}>
              <dt>{title}</dt>
              <dd>
                <Topics rows={told.filter((row) => row.title === title)} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p className="report-small">
        {titles.length > 0 && 'In brackets, what the bot handled alone and stayed solved for 7 days. '}
        {report.adviceNote}
      </p>
    </>
  );
}

function Topics({ rows }: { rows: readonly ReportAdvice[] }) {
  const shown = rows.slice(0, MOST);
  const more = rows.length - shown.length;
  return (
    <>
      {shown.map(({ label, lasted, href }, place) => (
        <span key={label}>
          {place > 0 && ', '}
          <a href={href}>
            {label} ({lasted})
          </a>
        </span>
      ))}
      {more > 0 && ` and ${formatCount(more)} more`}
    </>
  );
}
