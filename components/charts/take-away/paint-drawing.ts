import { plainColor } from './plain-color';

/** What of a drawing's look comes from style sheets and must travel with it. */
const CARRIED = [
  'fill-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'vector-effect',
] as const;

/** A drawing of the page at its place, with the look that style sheets gave it. */
export function paintDrawing(drawing: SVGSVGElement, from: { left: number; top: number }): SVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const { left, top, width, height } = drawing.getBoundingClientRect();
  carry(drawing, copy);
  copy.removeAttribute('style');
  copy.setAttribute('x', String(left - from.left));
  copy.setAttribute('y', String(top - from.top));
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.setAttribute('overflow', 'visible');
  return copy;
}

function carry(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  for (const name of ['class', 'style', 'tabindex', 'aria-hidden']) to.removeAttribute(name);
  for (const name of CARRIED) to.setAttribute(name, style.getPropertyValue(name));
  for (const name of ['fill', 'stroke'] as const) to.setAttribute(name, plainColor(style[name]).color);
  for (const [i, child] of [...from.children].entries()) {
    const other = to.children[i];
    if (other) carry(child, other);
  }
}
