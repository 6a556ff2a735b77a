import type { Examined } from './examined';
import { MOST_UNUSABLE, unusableShare } from './survey';

/** What somebody should look at before a file is stored, and where. */
export interface OpenQuestion {
  about: 'dates' | 'senders' | 'names' | 'rows' | 'answers';
  /** One sentence. */
  question: string;
}

/**
 * What the file leaves open and only a user can say; nothing where it can be stored as it was understood. A
 * question never keeps anybody from storing the file.
 */
export function openQuestions(examined: Examined): OpenQuestion[] {
  const questions: OpenQuestion[] = [];
  const ask = (about: OpenQuestion['about'], question: string) => questions.push({ about, question });
  const { survey } = examined;
  if (examined.kind === 'transcripts') {
    const { senders, names, dateOrderOpen, supports } = examined.survey;
    const saidWhoIsBot = examined.understanding.bots !== null;
    if (dateOrderOpen) ask('dates', DAY_OR_MONTH);
    const unknown = senders.filter(({ role }) => role === null);
    const [first] = unknown;
    if (first && unknown.length === 1)
      ask('senders', `Who is "${first.value}"? Its ${rows(first.messages)} cannot be used until you say.`);
    else if (unknown.length > 1) {
      const count = unknown.reduce((sum, { messages }) => sum + messages, 0);
      ask(
        'senders',
        `${written(unknown.length)} senders are not known; ${rows(count)} wait for their roles.`,
      );
    }
    const perhaps = saidWhoIsBot ? [] : names.filter(({ suggestion }) => suggestion !== null);
    const [one] = perhaps;
    if (one && perhaps.length === 1) ask('names', `Is ${one.name} a bot? ${one.suggestion}`);
    else if (perhaps.length > 1)
      ask('names', `${written(perhaps.length)} names may be bots. Which ones are?`);
    const escalation = supports.find(({ figure }) => figure === 'escalation');
    if (escalation?.support === 'no' && perhaps.length === 0 && !saidWhoIsBot && survey.rows > 0)
      ask('answers', `Hand-offs cannot be known. ${escalation.because}`);
  } else if (!examined.table.dateOrderSure) ask('dates', DAY_OR_MONTH);
  if (unusableShare(survey) > MOST_UNUSABLE) {
    const { unusable } = survey;
    ask('rows', `${rows(unusable)} of ${written(survey.rows - survey.skipped)} cannot be used.`);
  }
  return questions;
}

const DAY_OR_MONTH = 'Does the day or the month come first? No date of the file tells.';

function rows(n: number): string {
  return `${written(n)} ${n === 1 ? 'row' : 'rows'}`;
}

function written(n: number): string {
  return n.toLocaleString('en-US');
}
