'use client';

import { useState } from 'react';
import { Section } from '@/components/shell/section';
import type { GroupValues } from '@/core/scoring/severity';
import type { Reading, ReadMessage } from './reading';
import { SeverityLedger } from './severity-ledger';
import { Transcript } from './transcript';

/** Ledger and transcript of one conversation: a finding that is pointed at lights its words in both. */
export function ConversationReader({
  messages,
  reading,
  parts,
  scored,
  timeZone,
}: {
  messages: readonly ReadMessage[];
  reading: Reading;
  parts: GroupValues;
  scored: boolean;
  timeZone: string;
}) {
  const [lit, setLit] = useState<number | null>(null);
  return (
    <>
      {scored && (
        <Section title="What it cost" note={costNote(reading)}>
          <SeverityLedger reading={reading} parts={parts} lit={lit} onLight={setLit} />
        </Section>
      )}
      <Section title="Transcript">
        <Transcript
          messages={messages}
          findings={reading.findings}
          timeZone={timeZone}
          lit={lit}
          onLight={setLit}
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
