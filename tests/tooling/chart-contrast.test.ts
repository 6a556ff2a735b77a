import fs from 'node:fs';
import { expect, it } from 'vitest';

/** Shapes that a reader must see to read a chart: WCAG 2.2, 1.4.11, asks for 3:1 against what is next to them. */
const LEAST = 3;

const SHAPES =
  /^--(?:credit|bad|good|control-line|accent|driver-(?:escalation|accuracy|confusion|empathy|negative-end)|channel-\d)$/;

const [light = '', dark = ''] = fs.readFileSync('app/tokens.css', 'utf8').split('@media screen');
const tokensOf = (css: string) =>
  new Map(
    [...css.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', color = '']) => [name, color]),
  );

const EDITIONS = [
  ['light', tokensOf(light)],
  ['dark', new Map([...tokensOf(light), ...tokensOf(dark)])],
] as const;

/** Relative luminance by WCAG 2.2. */
function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

for (const [edition, tokens] of EDITIONS) {
  const shapes = [...tokens].filter(([name]) => SHAPES.test(name));
  it(`every shape of a chart stands out from the paper, in ${edition}`, () => {
    expect(shapes.length).toBe(18);
    const weak = shapes.filter(([, color]) => contrast(color, tokens.get('--paper') ?? '') < LEAST);
    expect(weak).toEqual([]);
  });
}

it('knows black on white and white on white', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#ffffff', '#ffffff')).toBeCloseTo(1, 5);
});
