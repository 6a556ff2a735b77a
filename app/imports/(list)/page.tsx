import type { Metadata } from 'next';
import { approve } from '@/app/imports/actions';
import { loadImports, loadSettings } from '@/app/load';
import { foundIn } from '@/components/imports/found-in';
import { ImportList } from '@/components/imports/import-list';
import { ImportReady } from '@/components/imports/import-ready';
import { LoadSample } from '@/components/imports/load-sample';
import { UploadPanel } from '@/components/imports/upload-panel';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { clock } from '@/components/transcript/clock';
import { leftNothing } from '@/core/ingest/import-status';

export const metadata: Metadata = { title: 'Imports' };

export default async function ImportsPage() {
  const imports = (await loadImports()).map(({ found, ...facts }) => ({
    ...facts,
    found: found && foundIn(found),
  }));
  const { day, time } = clock((await loadSettings()).timeZone);
  const ready = imports.filter(({ found }) => found?.questions.length === 0).map(({ id }) => id);
  return (
    <PageBody>
      <PageHeader
        title="Imports"
        lead="Drop what your system exports: conversations, a list of customers, or your policies. Each file is looked through first, and nothing is stored before you have seen what was understood. Every import can be undone."
      />
      <UploadPanel />
      {imports.every(({ status }) => leftNothing(status)) && (
        <Section
          title="Nothing imported yet"
          note="Drop a file above, or load the sample workspace to look around."
        >
          <LoadSample />
        </Section>
      )}
      {imports.length > 0 && (
        <Section title="All imports">
          {ready.length > 1 && <ImportReady ids={ready} onApprove={approve} />}
          <ImportList imports={imports} when={(at) => `${day(at)}, ${time(at)}`} onApprove={approve} />
        </Section>
      )}
    </PageBody>
  );
}
