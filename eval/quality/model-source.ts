import type { LinearModel } from '@/core/scoring/quality/linear-model';

/** The source of a weights file: named weights to three digits, with their provenance in the comment. */
export function modelSource(
  name: string,
  provenance: readonly string[],
  { bias, weights }: LinearModel,
): string {
  const lines = Object.entries(weights).map(([feature, w]) => `    ${quoted(feature)}: ${digits(w)},`);
  return `import type { LinearModel } from './linear-model';

/**
${provenance.map((line) => ` * ${line}`).join('\n')}
 */
export const ${name}: LinearModel = {
  bias: ${digits(bias)},
  weights: {
${lines.join('\n')}
  },
};
`;
}

function quoted(feature: string): string {
  return /^[a-z]+$/.test(feature) ? feature : `'${feature}'`;
}

function digits(value: number): string {
  return String(Number(value.toFixed(3)));
}
