import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { approve, correctReading, discard, readAgain, saveMapping } from '@/app/imports/actions';
import { loadImport, loadImports, loadProblemGroups, loadReading, loadSettings } from '@/app/load';
import { ImportResult } from '@/components/imports/import-result';
import { RefusedReading } from '@/components/imports/review/refused-reading';
import { Review } from '@/components/imports/review/review';
import { likelyHeader } from '@/core/ingest/first-rows';

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

const ACTIONS = { correct: correctReading, approve, discard, save: saveMapping };

/** One import: what was understood of its file, to be corrected and approved, or what became of it. */
export default async function ImportPage(props: Props) {
  const facts = await importFrom(props);
  const { id, status, kind } = facts;
  const { timeZone } = await loadSettings();
  const reading = await loadReading(id);
  const options = { zones: ['UTC', ...Intl.supportedValuesOf('timeZone')] };
  if ((status === 'waiting' || status === 'examining') && reading?.examined) {
    const { examined, mapping, saved, firstRows } = reading;
    const shared = { options, firstRows, timeZone };
    return <Review key={id} {...{ facts, examined, mapping, saved, ...shared }} actions={ACTIONS} />;
  }
  const inItsPlace = (await loadImports()).find((other) => other.replaces === id && other.status === 'done');
  const { firstRows = null, mapping = {} } = reading ?? {};
  const header = firstRows && likelyHeader(firstRows);
  return (
    <ImportResult
      facts={facts}
      groups={facts.problems > 0 ? await loadProblemGroups(id) : []}
      inItsPlace={inItsPlace ?? null}
      timeZone={timeZone}
      onReadAgain={status === 'done' && kind === 'transcripts' ? readAgain : null}
      correction={
        status === 'failed' && firstRows && header ? (
          <RefusedReading
            {...{ id, mapping, firstRows, options }}
            header={header.row}
            correct={correctReading}
          />
        ) : null
      }
    />
  );
}
