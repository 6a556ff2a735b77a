import type { Report } from '@/core/report/report';
import type { Person } from './person';
import { hasRight } from './rights';
import { restsOnFew, WITHHELD, withhold } from './withhold';

/** A report as the person may read it: without quotations, and without what rests on few, as far as their rights say so. */
export function reportFor(person: Person, report: Report): Report {
  const { model } = report;
  const read = hasRight(person, 'text')
    ? model
    : { ...model, changes: model.changes.map((change) => ({ ...change, quotation: null })) };
  if (hasRight(person, 'cells')) return { ...report, model: read };
  const recovery = model.figures.find(({ key, channel }) => key === 'recoveryRate' && channel === null);
  return {
    ...report,
    differences: [],
    model: {
      ...withhold(read),
      overall: channelShown(read.overall),
      channels: read.channels.map(channelShown),
      advice: read.advice.filter(({ topic }) => !isWithheld(read, topic)),
      recovery: restsOnFew(recovery)
        ? { ...read.recovery, sentence: `What people put right is ${WITHHELD}.` }
        : read.recovery,
    },
  };
}

type Model = Report['model'];

function channelShown(row: Model['overall']): Model['overall'] {
  if (!restsOnFew(row)) return row;
  const change = {
    difference: null,
    low: null,
    high: null,
    verdict: 'cannot-tell' as const,
    text: 'withheld',
  };
  return { ...row, n: 0, now: null, before: null, drivers: [], change, reason: WITHHELD };
}

/** Whether a figure of a topic rests on few: then advice on it would tell. */
function isWithheld({ figures }: Model, topic: string | null): boolean {
  return figures.some(
    (figure) => figure.topic === topic && figure.channel === null && topic !== null && restsOnFew(figure),
  );
}
