'use client';

import { Section } from '@/components/shell/section';
import type { Examined } from '@/core/ingest/examined';
import { ColumnsTable } from './columns-table';
import { PreviewRecords } from './preview-records';
import { ReadingFields } from './reading-fields';
import type { ReviewState } from './review';
import classes from './review-body.module.css';
import { UnusableRows } from './unusable-rows';

/** What was understood of a file with customers or policies. */
export function RecordsReview({
  examined: { kind, table, survey },
  state,
  stale,
}: {
  examined: Extract<Examined, { kind: 'customers' | 'policies' }>;
  state: ReviewState;
  stale: boolean;
}) {
  const layout = { ...table, kind: 'table' as const };
  return (
    <div className={classes.body} data-stale={stale || undefined} aria-busy={stale}>
      <Section
        title={kind === 'customers' ? 'The first customers' : 'The first policies'}
        note={
          kind === 'customers'
            ? 'With customers and their dates the dashboard can say who came back, who stayed and what they are worth.'
            : 'What bots and agents state is compared with these entries. A register that is imported or edited is a new version; earlier ones stay in the history.'
        }
      >
        <PreviewRecords kind={kind} survey={survey} timeZone={state.draft.zone ?? state.timeZone} />
      </Section>
      <div className={classes.anchor} id="reading">
        <Section title="How it was read" note={`Row ${table.headerRow} is the header.`}>
          <ReadingFields
            found={{ ...table, kind, layout, zone: state.timeZone }}
            dateOrderOpen={!table.dateOrderSure}
            state={state}
          />
          <ColumnsTable kind={kind} table={table} state={state} />
        </Section>
      </div>
      <UnusableRows
        problems={survey.problems}
        unusable={survey.unusable}
        note="A row that cannot be used costs only itself."
      />
    </div>
  );
}
