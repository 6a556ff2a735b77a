import { groupBy } from '@/core/metrics/group-by';
import { analyse, type MessageAnalysis } from '@/core/scoring/acts/analyse';
import { requestBySaying } from '@/core/scoring/escalation/human-request';
import { areaUnderCurve } from '@/eval/accuracy/area-under-curve';
import { expectedCalibrationError } from '@/eval/accuracy/expected-calibration-error';
import { printTable } from '@/eval/accuracy/print-table';
import { Tally } from '@/eval/accuracy/tally';
import { bareConversation } from '@/eval/quality/read-conversation';
import { Classroom } from './classroom';
import { goldLessons, ownGold, requestLessons } from './lessons';
import { crossValidatedRequests } from './request-training';

const COUNTED = 0.5;
/** Sources without a request are told apart by their false ones alone. */
const NONE = ['banking77_test', 'multidogo_test_customer_turns'];

const TRAINED = {
  phrases: 'in view',
  student: 'in cross-validation',
  both: 'phrases in view',
} as const;

/**
 * Requests for a person, message by message without their conversation: the student in cross-validation by
 * conversation, the phrases, and both as the scorer reads them.
 */
export function measureRequests(folder: string): void {
  const lessons = [...requestLessons(folder), ...goldLessons(ownGold(folder)).request];
  const texts = [...new Set(lessons.map((l) => l.text))];
  const room = new Classroom(texts, null);
  const { probabilities } = crossValidatedRequests(room, lessons, new Map(texts.map((text, i) => [text, i])));
  const cases = lessons.map(({ text, source, target }, i) => {
    const probability = probabilities[i] ?? 0;
    return {
      source,
      asks: target === 1,
      student: probability,
      phrases: readAs(text, 0),
      both: readAs(text, probability),
    };
  });
  const rows = groupBy(cases, (c) => c.source).flatMap(([source, own]) =>
    (['phrases', 'student', 'both'] as const).map((system, i) => {
      const tally = new Tally();
      for (const c of own) tally.add(c.asks, c[system] >= COUNTED);
      const auc = NONE.includes(source)
        ? '-'
        : areaUnderCurve(
            own.map((c) => c[system]),
            own.map((c) => c.asks),
          ).toFixed(3);
      const error = expectedCalibrationError(own.map((c) => ({ probability: c[system], happened: c.asks })));
      return [
        i === 0 ? source : '',
        system,
        String(own.length),
        ...tally.cells,
        auc,
        error.toFixed(3),
        TRAINED[system],
      ];
    }),
  );
  printTable(
    'Request for a person, one message: phrases, student (ten-fold by conversation), both',
    ['corpus', 'system', 'n', 'asks', 'found', 'precision', 'recall', 'F1', 'AUC', 'ECE', 'trained on'],
    rows,
  );
}

/** Confidence of a request in a message of which the student says this. */
function readAs(text: string, request: number): number {
  const analysis = analyse(bareConversation('', [{ role: 'customer', text }]));
  const [message] = analysis.messages;
  if (message === undefined) return 0;
  const read: MessageAnalysis = { ...message, reading: message.reading && { ...message.reading, request } };
  return Math.max(request, requestBySaying(analysis, read)?.confidence ?? 0);
}
