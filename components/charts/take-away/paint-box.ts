import { plainColor } from './plain-color';
import { svgElement } from './svg-element';

export interface Place {
  x: number;
  y: number;
  width: number;
  height: number;
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const DASHES: Record<string, string> = { dashed: '4 3', dotted: '1.5 2' };

/** The ground and the borders of an element, as shapes. */
export function paintBox(style: CSSStyleDeclaration, place: Place): SVGElement[] {
  return [...grounds(style, place), ...borders(style, place)];
}

function grounds(style: CSSStyleDeclaration, place: Place): SVGElement[] {
  // Under a round border the ground would shine through at its edge.
  const inset = rounding(style, place.width) > 0 ? Number.parseFloat(style.borderTopWidth) / 2 : 0;
  const [x, y] = [place.x + inset, place.y + inset];
  const [width, height] = [place.width - 2 * inset, place.height - 2 * inset];
  const rect = (fill: string, at: Place) => {
    const { color, opacity } = plainColor(fill);
    const radius = Math.min(rounding(style, width), at.width / 2, at.height / 2);
    return opacity === 0 || at.width <= 0 || at.height <= 0
      ? []
      : [svgElement('rect', { ...at, rx: radius, fill: color, 'fill-opacity': opacity })];
  };
  const ground = rect(style.backgroundColor, { x, y, width, height });
  const image = style.backgroundImage;
  const colors = image.match(/(?:rgba?|color)\([^)]*\)/g)?.filter((color) => plainColor(color).opacity > 0);
  const [first] = colors ?? [];
  if (first === undefined) return ground;
  if (image.startsWith('repeating-linear-gradient'))
    return [...ground, ...hatching(image, first, { x, y, width, height })];
  // A line across the middle is drawn as a gradient of one colour; the shadows at a table's edge have several layers.
  if (/gradient.*gradient/.test(image)) return ground;
  const [, thick = '100%'] = style.backgroundSize.split(' ');
  const tall = thick.endsWith('px') ? Number.parseFloat(thick) : height;
  return [...ground, ...rect(first, { x, y: y + (height - tall) / 2, width, height: tall })];
}

/** Hatching as single lines: patterns are read by fewer programs. */
function hatching(image: string, color: string, { x, y, width, height }: Place): SVGElement[] {
  const stops = [...image.matchAll(/([\d.]+)px/g)].map(([, stop]) => Number(stop));
  const period = (stops.at(-1) ?? 5) * Math.SQRT2;
  const thick = image.indexOf(color) < image.lastIndexOf('rgba(0, 0, 0, 0)') ? (stops[1] ?? 2) : 1;
  const lines: string[] = [];
  for (let at = period / 2; at < width + height; at += period) {
    const from = { x: Math.min(at, width), y: Math.max(0, at - width) };
    const to = { x: Math.max(0, at - height), y: Math.min(at, height) };
    lines.push(
      `M${(x + from.x).toFixed(1)} ${(y + from.y).toFixed(1)}L${(x + to.x).toFixed(1)} ${(y + to.y).toFixed(1)}`,
    );
  }
  const { color: stroke } = plainColor(color);
  return lines.length === 0
    ? []
    : [svgElement('path', { d: lines.join(''), fill: 'none', stroke, 'stroke-width': thick })];
}

function borders(style: CSSStyleDeclaration, { x, y, width, height }: Place): SVGElement[] {
  const sides = SIDES.map((side) => ({
    side,
    width: Number.parseFloat(style.getPropertyValue(`border-${side}-width`)),
    line: style.getPropertyValue(`border-${side}-style`),
    ...plainColor(style.getPropertyValue(`border-${side}-color`)),
  })).filter((side) => side.width > 0 && side.line !== 'none' && side.line !== 'hidden' && side.opacity > 0);
  const [first] = sides;
  if (first === undefined) return [];
  const stroke = {
    fill: 'none',
    stroke: first.color,
    'stroke-width': first.width,
    'stroke-dasharray': DASHES[first.line] ?? 'none',
  };
  const radius = rounding(style, width);
  if (sides.length === 4 && radius > 0) {
    const half = first.width / 2;
    const inner = { x: x + half, y: y + half, width: width - first.width, height: height - first.width };
    return [svgElement('rect', { ...inner, rx: Math.min(radius, inner.width / 2), ...stroke })];
  }
  return sides.map(({ side, width: thick, line, color }) => {
    const across = side === 'top' || side === 'bottom';
    const at = across
      ? side === 'top'
        ? y + thick / 2
        : y + height - thick / 2
      : side === 'left'
        ? x + thick / 2
        : x + width - thick / 2;
    return svgElement('line', {
      ...(across ? { x1: x, x2: x + width, y1: at, y2: at } : { x1: at, x2: at, y1: y, y2: y + height }),
      stroke: color,
      'stroke-width': thick,
      'stroke-dasharray': DASHES[line] ?? 'none',
    });
  });
}

function rounding(style: CSSStyleDeclaration, width: number): number {
  const radius = style.borderTopLeftRadius;
  return radius.endsWith('%') ? (Number.parseFloat(radius) / 100) * width : Number.parseFloat(radius) || 0;
}
