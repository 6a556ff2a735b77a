/** From here on an agreement counts as such; J. R. Landis, G. G. Koch, Biometrics 33 (1977) 159-174. */
const SCALE: [number, string][] = [
  [0.8, 'almost perfect'],
  [0.6, 'substantial'],
  [0.4, 'moderate'],
  [0.2, 'fair'],
  [0, 'slight'],
];

/** Agreement beyond chance in words: "substantial (0.71)". */
export function kappaWords(kappa: number | null): string {
  if (kappa === null) return "can't tell: one answer is all there is";
  const word = SCALE.find(([from]) => kappa >= from)?.[1] ?? 'less than chance';
  return `${word} (${kappa.toFixed(2)})`;
}
