import { IconHelpCircle } from '@tabler/icons-react';
import type { OpenQuestion } from '@/core/ingest/open-questions';
import classes from './questions.module.css';

/** Where each question is answered on the page. */
const ANSWERED_AT: Record<OpenQuestion['about'], string> = {
  dates: '#reading',
  senders: '#senders',
  names: '#names',
  rows: '#unusable',
  answers: '#senders',
};

/** What the file leaves open; nothing where it leaves nothing open. */
export function Questions({ questions }: { questions: readonly OpenQuestion[] }) {
  if (questions.length === 0) return null;
  return (
    <section className={classes.box} aria-label="What the file leaves open">
      <IconHelpCircle size={18} stroke={1.5} aria-hidden="true" />
      <ul className={classes.list}>
        {questions.map(({ about, question }) => (
          <li key={question}>
            <span>{question}</span>{' '}
            <a href={ANSWERED_AT[about]}>{about === 'rows' ? 'See them' : 'Answer'}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
