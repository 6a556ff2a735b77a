import type { Report } from '@/core/report/report';
import type { ReportFigure } from '@/core/report/report-model';
import { ChannelMatrix } from './channel-matrix';
import { OverallTable } from './overall-table';
import { TopicTable } from './topic-table';

/** Everything that the first page rests on. */
export function Appendix({ report }: { report: Report }) {
  const { model } = report;
  const { figures, versions } = model;
  const overall = figures.filter(({ channel, topic }) => channel === null && topic === null);
  return (
    <section className="report-appendix">
      <h1>Appendix to {model.monthName}</h1>

      <h2>All channels together</h2>
      <OverallTable figures={overall} before={model.beforeName} />

      <h2>Channel by channel</h2>
      <ChannelMatrix figures={figures.filter(({ channel }) => channel !== null)} />

      {model.advice.length > 0 && (
        <>
          <h2>Topic by topic</h2>
          <p className="report-small">{model.adviceNote}</p>
          <TopicTable report={model} />
        </>
      )}

      <h2>Data</h2>
      <ul className="report-sentences">
        {model.quality.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>

      <h2>Method</h2>
      <p>{model.method}</p>

      <h2>What each figure means</h2>
      <dl className="report-definitions">
        {definitions(figures).map(({ key, definition, label }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>

      <h2>Versions</h2>
      <dl className="report-definitions">
        <div>
          <dt>Scorer</dt>
          <dd>{versions.scorer}</dd>
        </div>
        <div>
          <dt>Settings</dt>
          <dd>
            {versions.settings}; a bad conversation weighs {versions.trustRatio} good ones
          </dd>
        </div>
        <div>
          <dt>Policies</dt>
          <dd>{versions.policies === null ? 'none' : `version ${versions.policies}`}</dd>
        </div>
        <div>
          <dt>Data (SHA-256)</dt>
          <dd className="report-hash">{model.dataHash}</dd>
        </div>
      </dl>
    </section>
  );
}

/** One definition a kind of figure, under its plain label. */
function definitions(figures: readonly ReportFigure[]): { key: string; label: string; definition: string }[] {
  const seen = new Map<string, { key: string; label: string; definition: string }>();
  for (const { key, label, definition } of figures) {
    if (!seen.has(key)) seen.set(key, { key, label: label.replace(/:.*$/, ''), definition });
  }
  return [...seen.values()];
}
