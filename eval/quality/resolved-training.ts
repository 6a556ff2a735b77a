import type { LinearModel } from '@/core/scoring/quality/linear-model';
import { PENDING_FEATURES, pendingFeatures } from '@/core/scoring/quality/pending-features';
import { fromFeatures, likeliest, type ResolvedProbabilities } from '@/core/scoring/quality/resolved';
import { RESOLVED_FEATURES, resolvedFeatures } from '@/core/scoring/quality/resolved-features';
import { areaUnderCurve } from '@/eval/accuracy/area-under-curve';
import { expectedCalibrationError } from '@/eval/accuracy/expected-calibration-error';
import { type GoldConversation, type Resolved, readGold } from '@/eval/accuracy/gold-conversation';
import { printTable } from '@/eval/accuracy/print-table';
import { fitLogistic } from './fit-logistic';
import { readForQuality } from './read-conversation';

interface Case {
  resolved: Resolved;
  features: number[];
  pending: number[];
}

export interface ResolvedModels {
  resolved: LinearModel;
  pending: LinearModel;
}

const FOLDS = 10;
/** Chosen among .003 ... .1 by ten-fold cross-validation. */
const RIDGE = 0.01;
/** Twelve conversations are unclear: little may be believed of what sets them apart. */
const PENDING_RIDGE = 0.1;

/** The labelled conversations as the models see them. */
export function resolvedCases(gold: readonly GoldConversation[]): Case[] {
  return gold.map(({ conversation, resolved }) => {
    const { analysis, failures, moods, requests } = readForQuality(conversation);
    return {
      resolved,
      features: resolvedFeatures(analysis, failures, moods, requests),
      pending: pendingFeatures(analysis),
    };
  });
}

/** Yes or no is learned from the clear cases, unclear from all. */
export function trainResolved(cases: readonly Case[]): ResolvedModels {
  const clear = cases.filter((c) => c.resolved !== 'unclear');
  const of = (features: readonly number[], hit: boolean) => ({ features, target: hit ? 1 : 0, weight: 1 });
  return {
    resolved: fitLogistic(
      clear.map((c) => of(c.features, c.resolved === 'yes')),
      RESOLVED_FEATURES,
      RIDGE,
    ),
    pending: fitLogistic(
      cases.map((c) => of(c.pending, c.resolved === 'unclear')),
      PENDING_FEATURES,
      PENDING_RIDGE,
    ),
  };
}

/** Prints how well the outcome is told: one set from the other, and both by cross-validation. */
export function measureResolved(folder: string): void {
  const dev = resolvedCases(readGold(folder) ?? []);
  const first = resolvedCases(readGold('eval/gold', 'first') ?? []);
  const all = [...dev, ...first];
  const rows = [
    row('learned from gold_dev, measured on first', first, predict(first, trainResolved(dev))),
    row('learned from first, measured on gold_dev', dev, predict(dev, trainResolved(first))),
    row(`both, ${FOLDS}-fold`, all, crossValidated(all)),
  ];
  printTable(
    'Resolved: yes, no or unclear',
    ['how', 'n', 'right of all', 'AUC yes/no', 'AUC unclear', 'ECE yes', 'ECE no'],
    rows,
  );
}

function crossValidated(cases: readonly Case[]): ResolvedProbabilities[] {
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    trainResolved(cases.filter((_, i) => i % FOLDS !== fold)),
  );
  return cases.flatMap((c, i) => {
    const model = models[i % FOLDS];
    return model === undefined ? [] : predict([c], model);
  });
}

function predict(cases: readonly Case[], { resolved, pending }: ResolvedModels): ResolvedProbabilities[] {
  return cases.map((c) => fromFeatures(c.features, c.pending, resolved, pending));
}

function row(name: string, cases: readonly Case[], said: readonly ResolvedProbabilities[]): string[] {
  const right = cases.filter((c, i) => {
    const p = said[i];
    return p !== undefined && likeliest(p) === c.resolved;
  }).length;
  const clear = cases.flatMap((c, i) => (c.resolved === 'unclear' ? [] : [i]));
  const calibration = (answer: Resolved) =>
    expectedCalibrationError(
      cases.map((c, i) => ({ probability: said[i]?.[answer] ?? 0, happened: c.resolved === answer })),
    );
  return [
    name,
    String(cases.length),
    (right / cases.length).toFixed(3),
    areaUnderCurve(
      clear.map((i) => said[i]?.yes ?? 0),
      clear.map((i) => cases[i]?.resolved === 'yes'),
    ).toFixed(3),
    areaUnderCurve(
      said.map((p) => p.unclear),
      cases.map((c) => c.resolved === 'unclear'),
    ).toFixed(3),
    calibration('yes').toFixed(3),
    calibration('no').toFixed(3),
  ];
}
