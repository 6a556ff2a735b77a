import type { Metadata } from 'next';
import { loadImports, loadSettings } from '@/app/load';
import { ImportList } from '@/components/imports/import-list';
import { LoadSample } from '@/components/imports/load-sample';
import { UploadPanel } from '@/components/imports/upload-panel';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { clock } from '@/components/transcript/clock';

export const metadata: Metadata = { title: 'Imports' };

export default async function ImportsPage() {
  const imports = await loadImports();
  const { day, time } = clock((await loadSettings()).timeZone);
  return (
    <PageBody>
      <PageHeader
        title="Imports"
        lead="Each file is kept and read in the background; the dashboard stays usable meanwhile. The same file twice adds nothing, and every import can be undone."
      />
      <UploadPanel />
      {imports.length === 0 ? (
        <Section
          title="Nothing imported yet"
          note="Drop a file above, or load the sample workspace to look around."
        >
          <LoadSample />
        </Section>
      ) : (
        <Section title="All imports">
          <ImportList imports={imports} when={(at) => `${day(at)}, ${time(at)}`} />
        </Section>
      )}
    </PageBody>
  );
}
