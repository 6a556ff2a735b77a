import { Button } from '@mantine/core';
import type { ImportFacts } from '@/components/imports/import-facts';
import { BackLink } from '@/components/shell/back-link';
import { PageHeader } from '@/components/shell/page-header';
import { clock } from '@/components/transcript/clock';
import type { KeptExamination } from '@/core/ingest/examined';
import { openQuestions } from '@/core/ingest/open-questions';
import { SYSTEM_LABELS } from '@/core/ingest/system';
import { formatCount } from '@/core/text/format-count';
import { plural } from '@/core/text/plural';
import { Questions } from './questions';
import classes from './review-head.module.css';

/** The file in a sentence, and what it leaves open. */
export function ReviewHead({
  facts,
  examined,
  timeZone,
  onForget,
}: {
  facts: ImportFacts;
  examined: KeptExamination;
  timeZone: string;
  /** Reads the file without the corrections of the last one like it; null where there were none. */
  onForget: (() => void) | null;
}) {
  return (
    <div className={classes.head}>
      <div>
        <BackLink href="/imports">Imports</BackLink>
        <PageHeader title={facts.fileName} lead={sentence(examined, timeZone)} />
      </div>
      {onForget && (
        <p className={classes.remembered}>
          Read as last time: you have corrected a file with these columns before.
          <Button variant="subtle" size="compact-sm" onClick={onForget}>
            Read it without corrections
          </Button>
        </p>
      )}
      <Questions questions={openQuestions(examined)} />
    </div>
  );
}

function sentence(examined: KeptExamination, timeZone: string): string {
  if (examined.kind !== 'transcripts') {
    const { records, churned, skipped } = examined.survey;
    const holds =
      examined.kind === 'customers'
        ? `A list of ${plural(records, 'customer')}${churned > 0 ? `, ${formatCount(churned)} of whom have left` : ''}.`
        : `A register of ${plural(records, 'policy', 'policies')}. Once imported it replaces the one in force, and all conversations are judged by it.`;
    return skipped > 0 ? `${holds} ${plural(skipped, 'line')} below the table left out.` : holds;
  }
  const { survey } = examined;
  const { day } = clock(timeZone);
  const [first, ...others] = survey.systems;
  const kind = first ? SYSTEM_LABELS[first.system] : 'Conversations';
  const period =
    survey.firstAt === null || survey.lastAt === null
      ? 'without times'
      : day(survey.firstAt) === day(survey.lastAt)
        ? `on ${day(survey.firstAt)}`
        : `from ${day(survey.firstAt)} to ${day(survey.lastAt)}`;
  const parts = survey.entries > 1 ? ` in ${plural(survey.entries, 'file')}` : '';
  const skipped =
    survey.skipped > 0
      ? ` ${plural(survey.skipped, 'row')} ${survey.skipped === 1 ? 'is a note or status change' : 'are notes and status changes'}, no messages.`
      : '';
  const customers = survey.customers > 0 ? `, ${plural(survey.customers, 'customer')}` : '';
  return `${kind}${others.length > 0 ? ' and others' : ''}${parts}: ${plural(survey.conversations, 'conversation')} with ${plural(survey.messages, 'message')}${customers}, ${period}.${skipped}`;
}
