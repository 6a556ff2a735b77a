import type { Report } from '@/core/report/report';
import { AdviceGroups } from './advice-groups';
import { ChangeList } from './change-list';
import { ChannelTable } from './channel-table';
import { pageDensity } from './page-density';
import { stateWords } from './state-words';

/** The page that is read to the end. */
export function FirstPage({ report }: { report: Report }) {
  const { model } = report;
  return (
    <section className="report-first" data-density={pageDensity(model)}>
      <header>
        <span>Trust in support, {model.monthName}</span>
        <span>{stateWords(report)}</span>
      </header>
      <h1>{model.headline}</h1>
      <p className="report-lead">{model.lead}</p>

      <ChannelTable report={model} />
      {model.channelNote !== '' && <p className="report-small">{model.channelNote}</p>}

      <h2>What changed</h2>
      <ChangeList changes={model.changes} note={model.changeNote} />

      <div className="report-halves">
        <div>
          <h2>What it costs</h2>
          <p>{model.money.sentences.join(' ')}</p>
        </div>
        <div>
          <h2>What people put right</h2>
          <p>
            <a href={model.recovery.href}>{model.recovery.sentence}</a>
          </p>
        </div>
      </div>

      {model.advice.length > 0 && (
        <>
          <h2>What to do</h2>
          <AdviceGroups report={model} />
        </>
      )}

      <footer>
        Trust is what is left of 100 credits when a conversation that went badly takes back what{' '}
        {model.versions.trustRatio} good ones bring. The whisker under a bar is the 95% interval, the mark
        across it the month before. “Real” is beyond chance, “chance” is not. The appendix holds all figures
        with their definitions.
      </footer>
    </section>
  );
}
