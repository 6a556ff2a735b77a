'use client';

import { Section } from '@/components/shell/section';
import type { Examined } from '@/core/ingest/examined';
import { ColumnsTable } from './columns-table';
import { NamesTable } from './names-table';
import { PreviewConversations } from './preview-conversations';
import { ReadingFields } from './reading-fields';
import type { ReviewState } from './review';
import classes from './review-body.module.css';
import { SendersTable } from './senders-table';
import { SupportList } from './support-list';
import { UnusableRows } from './unusable-rows';

/** What was understood of a file with conversations. */
export function TranscriptsReview({
  examined: { understanding, survey },
  state,
  stale,
}: {
  examined: Extract<Examined, { kind: 'transcripts' }>;
  state: ReviewState;
  /** The file is being looked through again: what is shown is from before. */
  stale: boolean;
}) {
  const { layout } = understanding;
  return (
    <div className={classes.body} data-stale={stale || undefined} aria-busy={stale}>
      <Section
        title="What this file can support"
        note="What a file does not tell is switched off and said, never filled in."
      >
        <SupportList supports={survey.supports} />
      </Section>
      <div className={classes.anchor} id="senders">
        <Section
          title="Who is who"
          note="Each word that the file uses for a sender, and what it was read as. Correct what is wrong; all else follows."
        >
          <SendersTable senders={survey.senders} state={state} />
          {survey.names.length > 0 && (
            <div className={classes.anchor} id="names">
              <NamesTable names={survey.names} state={state} />
            </div>
          )}
        </Section>
      </div>
      <Section
        title="The first rows as conversations"
        note="Read as they would be stored. If a side is swapped or a time is off, it shows here."
      >
        <PreviewConversations conversations={understanding.preview} timeZone={state.timeZone} />
      </Section>
      <div className={classes.anchor} id="reading">
        <Section title="How it was read" note={understanding.because}>
          <ReadingFields
            found={{ kind: 'transcripts', ...understanding, layout }}
            dateOrderOpen={survey.dateOrderOpen}
            state={state}
          />
          {layout.kind === 'table' && <ColumnsTable kind="transcripts" table={layout} state={state} />}
        </Section>
      </div>
      <UnusableRows
        problems={survey.problems}
        unusable={survey.unusable}
        note="A row that cannot be used costs only itself. After the import each is listed with its number, and can be mapped and read again without a new upload."
      />
    </div>
  );
}
