import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { loadImport, loadProblems, loadSettings } from '@/app/load';
import { formatCount } from '@/components/figure/format-count';
import { conversationsHref } from '@/components/filter/conversations-href';
import { formatBytes } from '@/components/imports/format-bytes';
import { ImportProgress } from '@/components/imports/import-progress';
import { ImportStatusMark } from '@/components/imports/import-status-mark';
import { ProblemGroups } from '@/components/imports/problem-groups';
import { ProblemRows } from '@/components/imports/problem-rows';
import { UndoButton } from '@/components/imports/undo-button';
import { BackLink } from '@/components/shell/back-link';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { clock } from '@/components/transcript/clock';
import { ConversationAttributes } from '@/components/transcript/conversation-attributes';
import { NO_FILTER } from '@/core/filter/filter';
import { isUnderWay } from '@/core/ingest/import-status';

/** Rows listed on the page; the download holds all of them. */
const LISTED = 200;

type Props = PageProps<'/imports/[id]'>;

async function importFrom({ params }: Props) {
  const { id } = await params;
  const found = /^[1-9]\d{0,14}$/.test(id) ? await loadImport(Number(id)) : null;
  if (found === null) notFound();
  return found;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await importFrom(props)).fileName };
}

export default async function ImportPage(props: Props) {
  const { worker: _, ...facts } = await importFrom(props);
  const { day, time } = clock((await loadSettings()).timeZone);
  const { groups, rows } = await loadProblems(facts.id, LISTED);
  const { id, status, problems } = facts;
  const when = (at: number | null) => (at === null ? null : `${day(at)}, ${time(at)}`);
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
          { label: 'Rows read', value: formatCount(facts.rowsRead) },
          {
            label: 'Conversations added',
            value: formatCount(facts.conversationsAdded),
          },
          { label: 'Conversations extended', value: formatCount(facts.conversationsExtended) },
          { label: 'Messages added', value: formatCount(facts.messagesAdded) },
          { label: 'Messages already there', value: formatCount(facts.duplicates) },
          { label: 'Uploaded', value: when(facts.createdAt) },
          { label: 'Finished', value: when(facts.finishedAt) },
        ]}
      />
      {status === 'done' && (
        <p>
          <Link href={conversationsHref(NO_FILTER, { importId: id })}>
            Open the conversations of this import
          </Link>
        </p>
      )}
      {isUnderWay(status) && <ImportProgress facts={facts} />}
      {problems > 0 && (
        <Section
          title={`${formatCount(problems)} ${problems === 1 ? 'problem' : 'problems'}`}
          note={
            <>
              These rows could not be used; the rest of the file was.{' '}
              <a href={`/api/imports/${id}/problems.csv`} download>
                Download all of them as CSV
              </a>
              .
            </>
          }
        >
          <ProblemGroups groups={groups} />
          <h3>{problems > rows.length ? `The first ${formatCount(rows.length)} rows` : 'The rows'}</h3>
          <ProblemRows rows={rows} />
        </Section>
      )}
    </PageBody>
  );
}
