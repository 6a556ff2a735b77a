import Link from 'next/link';
import type { ReactNode } from 'react';
import { ConversationsLink } from '@/components/access/conversations-link';
import { conversationsHref } from '@/components/filter/conversations-href';
import { BackLink } from '@/components/shell/back-link';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { clock } from '@/components/transcript/clock';
import { ConversationAttributes } from '@/components/transcript/conversation-attributes';
import { NO_FILTER } from '@/core/filter/filter';
import { isUnderWay } from '@/core/ingest/import-status';
import { formatCount } from '@/core/text/format-count';
import { formatBytes } from './format-bytes';
import type { ImportFacts } from './import-facts';
import { ImportProgress } from './import-progress';
import { ImportStatusMark } from './import-status-mark';
import type { ProblemGroup } from './problem-groups';
import { UndoButton } from './undo-button';
import { type ReadAgain, UnusedRows } from './unused-rows';

/** An import under way or at its end: what it brought, what could not be used, and what can be done about it. */
export function ImportResult({
  facts,
  groups,
  inItsPlace,
  timeZone,
  onReadAgain,
  correction,
}: {
  facts: ImportFacts;
  groups: readonly ProblemGroup[];
  /** The later reading of the same file that took this one's place; null where there is none. */
  inItsPlace: ImportFacts | null;
  timeZone: string;
  onReadAgain: ReadAgain | null;
  /** How a file that was refused can be read all the same. */
  correction: ReactNode;
}) {
  const { id, kind, status, problems } = facts;
  const { day, time } = clock(timeZone);
  const when = (at: number | null) => (at === null ? null : `${day(at)}, ${time(at)}`);
  const brought =
    kind === 'transcripts'
      ? [
          { label: 'Conversations added', value: formatCount(facts.conversationsAdded) },
          { label: 'Conversations extended', value: formatCount(facts.conversationsExtended) },
          { label: 'Messages added', value: formatCount(facts.messagesAdded) },
          { label: 'Messages already there', value: formatCount(facts.duplicates) },
        ]
      : [
          {
            label: kind === 'customers' ? 'Customers' : 'Policies',
            value: formatCount(facts.recordsAdded),
          },
        ];
  return (
    <PageBody>
      <div>
        <BackLink href="/imports">Imports</BackLink>
        <PageHeader
          title={facts.fileName}
          lead={facts.error}
          actions={status === 'done' && <UndoButton id={id} fileName={facts.fileName} />}
        />
      </div>
      <ConversationAttributes
        items={[
          { label: 'Status', value: isUnderWay(status) ? null : <ImportStatusMark status={status} /> },
          { label: 'Size', value: formatBytes(facts.sizeBytes) },
          { label: 'Rows read', value: status === 'done' ? formatCount(facts.rowsRead) : null },
          ...(status === 'done' ? brought : []),
          { label: 'Uploaded', value: when(facts.createdAt) },
          { label: 'Finished', value: when(facts.finishedAt) },
        ]}
      />
      {inItsPlace && (
        <p>
          The same file was read again with corrections, and{' '}
          <Link href={`/imports/${inItsPlace.id}`}>that import took the place of this one</Link>.
        </p>
      )}
      {status === 'done' && <WhatNext kind={kind} id={id} />}
      {isUnderWay(status) && <ImportProgress facts={facts} />}
      {correction}
      {status === 'done' && problems > 0 && (
        <Section
          title={`${formatCount(problems)} ${problems === 1 ? 'problem' : 'problems'}`}
          note={
            <>
              The rest of the file was used. Open a reason to see its rows, or{' '}
              <a href={`/api/imports/${id}/problems.csv`} download>
                download all of them as CSV
              </a>
              .
            </>
          }
        >
          <UnusedRows importId={id} groups={groups} onReadAgain={onReadAgain} />
        </Section>
      )}
    </PageBody>
  );
}

function WhatNext({ kind, id }: { kind: ImportFacts['kind']; id: number }) {
  if (kind === 'customers')
    return (
      <p>
        <Link href="/customers">See who the customers are</Link>
      </p>
    );
  if (kind === 'policies')
    return (
      <p>
        <Link href="/policies">See the policies in force, and what they changed</Link>
      </p>
    );
  return (
    <p>
      <ConversationsLink href={conversationsHref(NO_FILTER, { importId: id })}>
        Open the conversations of this import
      </ConversationsLink>
    </p>
  );
}
