import type { Examined } from '@/core/ingest/examined';
import { openQuestions } from '@/core/ingest/open-questions';
import { plural } from '@/core/text/plural';
import type { Found } from './waiting-import';

/** What was found of a file, in the few words of a list. */
export function foundIn(examined: Examined): Found {
  const { unusable } = examined.survey;
  const questions = openQuestions(examined).map(({ question }) => question);
  const words =
    examined.kind === 'transcripts'
      ? `${plural(examined.survey.conversations, 'conversation')}, ${plural(examined.survey.messages, 'message')}`
      : examined.kind === 'customers'
        ? plural(examined.survey.records, 'customer')
        : plural(examined.survey.records, 'policy', 'policies');
  return { words, questions, unusable };
}
