import type { Metadata } from 'next';
import Link from 'next/link';
import { loadPolicies, loadSettings, loadWorkspace } from '@/app/load';
import { conversationsHref } from '@/components/filter/conversations-href';
import { JudgedAgain } from '@/components/policies/judged-again';
import { PolicyHistory } from '@/components/policies/policy-history';
import { PolicyList } from '@/components/policies/policy-list';
import { PolicySearch } from '@/components/policies/policy-search';
import { EffectTable } from '@/components/settings/effect-table';
import { PageBody } from '@/components/shell/page-body';
import { PageHeader } from '@/components/shell/page-header';
import { Section } from '@/components/shell/section';
import { clock } from '@/components/transcript/clock';
import { NO_FILTER } from '@/core/filter/filter';
import { matchesPolicy } from '@/core/policy/matches-policy';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import { restoreVersion, savePolicy } from './actions';

export const metadata: Metadata = { title: 'Policies' };

/** Entries listed at once; a search narrows them. */
const LISTED = 100;

const policiesMissing = (
  <>
    What the company really promises, one entry a rule. As long as there is none, nothing that bots and agents
    state can be judged. Add an entry here, or <Link href="/imports">import a CSV</Link> with the columns id,
    topic and text.
  </>
);

export default async function PoliciesPage({ searchParams }: PageProps<'/policies'>) {
  const asked = (await searchParams).q;
  const query = typeof asked === 'string' ? asked.slice(0, 200) : '';
  const { version, policies, history, run, judging } = await loadPolicies();
  const { channels } = await loadWorkspace();
  const { day, time } = clock((await loadSettings()).timeZone);
  const when = (at: number) => `${day(at)}, ${time(at)}`;
  const matching = policies.filter((policy) => matchesPolicy(policy, query));
  const href = (finding: 'accuracy.contradicts_policy' | 'accuracy.unsupported_policy') =>
    conversationsHref(NO_FILTER, { finding });
  return (
    <PageBody>
      <PageHeader
        title="Policies"
        lead={
          policies.length === 0
            ? policiesMissing
            : `What the company really promises: ${plural(policies.length, 'policy', 'policies')} in force. Rules, prices, limits and dates that bots and agents state are compared with them.`
        }
      />
      <Section
        title="In force"
        note={
          policies.length === 0 ? undefined : (
            <>
              A statement against an entry is found as{' '}
              <Link href={href('accuracy.contradicts_policy')}>contradicts the policy</Link>; a rule that no
              entry on its topic supports, as{' '}
              <Link href={href('accuracy.unsupported_policy')}>invented policy</Link>. Both cost trust. Small
              talk and what no entry covers are not judged.
            </>
          )
        }
      >
        <PolicyList
          key={version}
          base={version}
          policies={matching.slice(0, LISTED)}
          onSave={savePolicy}
          search={policies.length > 0 && <PolicySearch query={query} found={matching.length} />}
        />
        {matching.length > LISTED && (
          <p>
            The first {LISTED} of {formatCount(matching.length)}. Search to see the others.
          </p>
        )}
      </Section>
      {(judging || run !== null) && (
        <Section
          title="What the last change did"
          note="After every change of the policies all conversations are judged again, in the background."
        >
          <JudgedAgain run={run} judging={judging} when={run?.finishedAt ? when(run.finishedAt) : null} />
          {!judging && run?.status === 'done' && run.before && run.after && run.moved > 0 && (
            <EffectTable before={run.before} after={run.after} channels={channels} />
          )}
        </Section>
      )}
      {history.length > 0 && (
        <Section
          title="History"
          note="Every save and every imported file is a version. The newest is in force."
        >
          <PolicyHistory
            history={history.map(({ createdAt, ...one }) => ({ ...one, when: when(createdAt) }))}
            onRestore={restoreVersion}
          />
        </Section>
      )}
    </PageBody>
  );
}
