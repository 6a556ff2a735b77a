'use client';

import { useState } from 'react';
import { AddFinding } from '@/components/review/add-finding';
import { ReviewBar } from '@/components/review/review-bar';
import type { Said } from '@/components/review/said';
import { type ReviewAction, useReview } from '@/components/review/use-review';
import { useReviewKeys } from '@/components/review/use-review-keys';
import { Section } from '@/components/shell/section';
import type { Queue } from '@/core/review/queue';
import type { GroupValues } from '@/core/scoring/severity';
import { MoodLine } from './mood-line';
import type { Reading, ReadMessage } from './reading';
import { SeverityLedger } from './severity-ledger';
import { Transcript } from './transcript';

/** What people said of the conversation, and what it takes to say more. */
export interface ConversationReview {
  said: Said;
  /** The reviewer's name; empty where nobody has said one yet. */
  name: string;
  /** Whether it is the name of whoever is signed in. */
  fixed: boolean;
  queue: Queue | null;
  act: ReviewAction;
}

/**
 * Ledger, mood, transcript and review of one conversation: a finding that is pointed at lights its words,
 * and the machine's verdict stands beside the human's.
 */
export function ConversationReader({
  id,
  messages,
  reading,
  parts,
  scored,
  timeZone,
  review: { said, name, fixed, queue, act },
}: {
  id: string;
  messages: readonly ReadMessage[];
  reading: Reading;
  parts: GroupValues;
  scored: boolean;
  timeZone: string;
  review: ConversationReview;
}) {
  const [lit, setLit] = useState<number | null>(null);
  const [addsTo, setAddsTo] = useState<number | null>(null);
  const review = useReview(id, { act, name, queue });
  const add = () => {
    const here = document.activeElement?.closest<HTMLElement>('[data-message]')?.dataset.message;
    setAddsTo(here === undefined ? (messages[0]?.seq ?? 0) : Number(here));
  };
  useReviewKeys({ findings: reading.findings, said, review, onAdd: add });
  return (
    <>
      {scored && (
        <Section title="What it cost" note={costNote(reading)}>
          <SeverityLedger
            reading={reading}
            parts={parts}
            lit={lit}
            onLight={setLit}
            said={said}
            mood={<MoodLine conversation={id} messages={messages} />}
          />
        </Section>
      )}
      <Section title="Transcript">
        <Transcript
          messages={messages}
          findings={reading.findings}
          timeZone={timeZone}
          lit={lit}
          onLight={setLit}
          said={said}
          review={review}
        />
      </Section>
      <Section
        title="Review"
        note="Confirm or reject each finding, add what was overlooked, then say that you have read it whole. The machine's scores stay as they are; reviews of the random queue correct the rates."
      >
        <ReviewBar
          fixed={fixed}
          said={said}
          messageCount={messages.length}
          queue={queue}
          review={review}
          onAdd={add}
        />
        <AddFinding
          opened={addsTo !== null}
          onClose={() => setAddsTo(null)}
          messages={messages}
          at={addsTo ?? 0}
          review={review}
        />
      </Section>
    </>
  );
}

function costNote({ lost, findings }: Reading): string {
  if (lost > 0) return 'Of 100 points. The parts add up; a signal costs nothing by itself.';
  return findings.length > 0
    ? 'Only signals were found: they cost nothing by themselves.'
    : 'Nothing went wrong that the scorer can see.';
}
