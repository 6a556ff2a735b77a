import { FINDING_KINDS } from '@/core/scoring/finding';
import { expectedCalibrationError, type Forecast } from './expected-calibration-error';
import type { GoldConversation } from './gold-conversation';
import { scoreGold } from './measure-findings';
import { printTable } from './print-table';

/** Whether confidences mean something: stated probability against the share that the readers confirm. */
export function measureCalibration(title: string, gold: readonly GoldConversation[]): void {
  const forecasts = new Map<string, Forecast[]>();
  for (const labelled of gold) {
    for (const { kind, message, confidence } of scoreGold(labelled).findings) {
      const right = labelled.findings.some((f) => f.kind === kind && f.message === message);
      const list = forecasts.get(kind) ?? [];
      list.push({ probability: confidence, happened: right });
      forecasts.set(kind, list);
    }
  }
  const row = (name: string, list: readonly Forecast[]) => [
    name,
    String(list.length),
    share(list.map((f) => f.probability)),
    share(list.map((f) => (f.happened ? 1 : 0))),
    list.length === 0 ? '-' : expectedCalibrationError(list).toFixed(3),
  ];
  printTable(
    `${title}: confidence of findings beside the share that the readers confirm`,
    ['kind', 'found', 'stated', 'confirmed', 'calibration error'],
    [
      ...FINDING_KINDS.map((kind) => row(kind, forecasts.get(kind) ?? [])),
      row('all', [...forecasts.values()].flat()),
    ],
  );
}

function share(values: readonly number[]): string {
  return values.length === 0 ? '-' : (values.reduce((a, b) => a + b, 0) / values.length).toFixed(3);
}
