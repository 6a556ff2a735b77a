import type { LogisticWeights } from '@/core/math/logistic';
import type { Intent } from '@/core/scoring/intents/intent';
import { INTENT_FEATURES } from '@/core/scoring/intents/intent-features';
import { fitLogistic } from '@/eval/quality/fit-logistic';
import type { IntentExample } from './intent-examples';

/** Ridge penalty on standardised features; chosen by leaving one set of labelled conversations out. */
const INTENT_RIDGE = 0.01;

/** Phrases were written with most sets in view; words of other authors they hear half of the time. */
const PHRASES = new Set(
  INTENT_FEATURES.flatMap((name, i) => (/^(phrase of|bare request|asks what)/.test(name) ? [i] : [])),
);
const HEARD = 0.5;

/**
 * The model of one intent, rounded as it is written. Every message is learned from twice, once as if no phrase had
 * heard it: so the model knows what to make of words that no phrase foresaw.
 */
export function fitIntent(
  examples: readonly IntentExample[],
  intent: Intent,
  ridge = INTENT_RIDGE,
): LogisticWeights {
  const names = INTENT_FEATURES.map((_, i) => String(i));
  const { bias, weights } = fitLogistic(
    examples.flatMap(({ features, labels }) =>
      labels[intent] === null
        ? []
        : [
            { features, target: Number(labels[intent]), weight: HEARD },
            {
              features: features.map((value, i) => (PHRASES.has(i) ? 0 : value)),
              target: Number(labels[intent]),
              weight: 1 - HEARD,
            },
          ],
    ),
    names,
    ridge,
  );
  const rounded = (value: number) => Number(value.toFixed(3));
  return { bias: rounded(bias), weights: names.map((name) => rounded(weights[name] ?? 0)) };
}
