'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import type { ImportFacts } from '@/components/imports/import-facts';
import { Notices } from '@/components/shell/notices';
import { PageBody } from '@/components/shell/page-body';
import type { KeptExamination } from '@/core/ingest/examined';
import type { FirstRows } from '@/core/ingest/first-rows';
import type { Mapping } from '@/core/ingest/mapping';
import { KeepCorrections, type SavedCorrections } from './keep-corrections';
import type { ReadingOptions } from './reading-fields';
import { RecordsReview } from './records-review';
import { ReviewBar } from './review-bar';
import { ReviewHead } from './review-head';
import { TranscriptsReview } from './transcripts-review';

interface Outcome {
  problem: string | null;
}

export interface ReviewActions {
  correct: (id: number, mapping: Mapping) => Promise<Outcome>;
  approve: (id: number, acceptedBadRows: boolean) => Promise<Outcome>;
  discard: (id: number) => Promise<Outcome>;
  save: (id: number, name: string) => Promise<Outcome>;
}

/** What parts of the review share. */
export interface ReviewState {
  draft: Mapping;
  /** Takes a correction: the file is looked through again, and what is shown follows. */
  change: (mapping: Mapping) => void;
  options: ReadingOptions;
  firstRows: FirstRows | null;
  timeZone: string;
}

/** What was understood of a file, to be corrected and then stored. Nothing is stored before the user says so. */
export function Review({
  facts,
  examined,
  mapping,
  saved,
  actions,
  ...shared
}: {
  facts: ImportFacts;
  examined: KeptExamination;
  /** As it was read. */
  mapping: Mapping;
  saved: readonly SavedCorrections[];
  options: ReadingOptions;
  firstRows: FirstRows | null;
  timeZone: string;
  actions: ReviewActions;
}) {
  const router = useRouter();
  const [draft, setDraft] = useState(mapping);
  const [error, setError] = useState<string | null>(null);
  const [busy, start] = useTransition();

  const act = (work: () => Promise<Outcome>) =>
    start(async () => {
      setError((await work()).problem);
      router.refresh();
    });
  const change = (next: Mapping) => {
    setDraft(next);
    act(() => actions.correct(facts.id, next));
  };
  const state: ReviewState = { draft, change, ...shared };
  const looking = facts.status === 'examining';
  return (
    <>
      <ReviewBar
        facts={facts}
        examined={examined}
        looking={looking}
        busy={busy}
        onApprove={(acceptedBadRows) => act(() => actions.approve(facts.id, acceptedBadRows))}
        onDiscard={() => act(() => actions.discard(facts.id))}
      />
      <PageBody>
        <ReviewHead
          facts={facts}
          examined={examined}
          timeZone={shared.timeZone}
          onForget={examined.asLastTime && !looking ? () => change({}) : null}
        />
        {error !== null && <Notices notices={[error]} />}
        {examined.kind === 'transcripts' ? (
          <TranscriptsReview examined={examined} state={state} stale={looking} />
        ) : (
          <RecordsReview examined={examined} state={state} stale={looking} />
        )}
        <KeepCorrections
          draft={draft}
          saved={saved}
          onUse={change}
          onSave={(name) => actions.save(facts.id, name)}
        />
      </PageBody>
    </>
  );
}
