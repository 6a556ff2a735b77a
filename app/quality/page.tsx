import type { Metadata } from 'next';
import Link from 'next/link';
import { FiguresPage, type Shown } from '@/app/figures-page';
import { loadHasPolicies } from '@/app/load';
import { loadQuality } from '@/app/load/load-quality';
import { IfMay } from '@/components/access/if-may';
import { CorrectedRates } from '@/components/quality/corrected-rates';
import { DetectorTable } from '@/components/quality/detector-table';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { formatCount } from '@/core/text/format-count';

export const metadata: Metadata = { title: 'Quality' };

export default function QualityPage({ searchParams }: PageProps<'/quality'>) {
  return <FiguresPage params={searchParams}>{(shown) => <Quality {...shown} />}</FiguresPage>;
}

async function Quality({ filter }: Shown) {
  const { reviewed, sampled, corrected, detectors } = await loadQuality(filter);
  const hasPolicies = await loadHasPolicies();
  return (
    <>
      <PageHeader
        title="Quality"
        lead={
          sampled === 0 ? (
            <>
              Nobody has reviewed conversations drawn at random yet, so how often the machine errs is not
              known.{' '}
              <IfMay right="review">
                <Link href="/review">Review some</Link>: from 30 on, this page says more.
              </IfMay>
            </>
          ) : (
            <>
              {formatCount(reviewed)} conversations were reviewed, {formatCount(sampled)} of them drawn at
              random. Only these say how often the machine errs.{' '}
              <IfMay right="review">
                <Link href="/review">Review more</Link>.
              </IfMay>
            </>
          )
        }
      />
      <Section
        title="Rates, corrected by people"
        note="The machine counts in all conversations; people check a random sample. Where they disagree, the rate moves, and its interval grows by what is not known."
      >
        <CorrectedRates rates={corrected} filter={filter} hasPolicies={hasPolicies} />
      </Section>
      <Section
        title="Detector by detector"
        note="Precision: of what the machine found, how much people confirm. Recall: of what people found, how much the machine found. Lines are 95% intervals. Agreement is Cohen's kappa: 0 is chance, 1 is always."
      >
        <DetectorTable detectors={detectors} sampled={sampled} />
      </Section>
    </>
  );
}
