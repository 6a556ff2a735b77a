import { paintBox } from './paint-box';
import { paintDrawing } from './paint-drawing';
import { paintText } from './paint-text';
import { svgElement } from './svg-element';
import { wrapWords } from './wrap-words';

const MARGIN = 28;
/** Narrower, a heading would be broken into too many lines. */
const LEAST_WIDTH = 560;

export interface Picture {
  text: string;
  width: number;
  height: number;
}

/**
 * A chart as one drawing that stands alone: its heading, what it shows in words and what it rests on, then
 * everything of the frame where it stands on the page, on a light ground whatever the reader's scheme is.
 */
export function paintFrame(frame: HTMLElement, heading: { title: string; said: readonly string[] }): Picture {
  return inLight(() => {
    const box = frame.getBoundingClientRect();
    const drawn = svgElement('g', {});
    const size = { right: box.width, bottom: box.height, top: Number.POSITIVE_INFINITY };
    paint(frame, drawn, box, size);
    const width = Math.ceil(Math.max(LEAST_WIDTH, size.right)) + 2 * MARGIN;
    const { elements, height: above } = headingOf(
      heading,
      width - 2 * MARGIN,
      getComputedStyle(document.body),
    );
    // Controls at the top are left out, and so is their room.
    const top = Number.isFinite(size.top) ? Math.max(0, size.top) : 0;
    const height = Math.ceil(above + size.bottom - top + 2 * MARGIN);
    drawn.setAttribute('transform', `translate(${MARGIN} ${MARGIN + above - top})`);
    const root = svgElement('svg', {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
    });
    const name = svgElement('title', {});
    name.textContent = [heading.title, ...heading.said].join('. ');
    root.append(name, svgElement('rect', { width, height, fill: '#ffffff' }), ...elements, drawn);
    return { text: new XMLSerializer().serializeToString(root), width, height };
  });
}

/** Everything visible below an element; controls and words for screen readers are left out. */
function paint(
  element: Element,
  into: SVGElement,
  from: DOMRect,
  size: { right: number; bottom: number; top: number },
): void {
  if (element.matches('.unseen, button, input, select, summary, [data-not-drawn]')) return;
  if (!element.checkVisibility()) return;
  const { left, top, width, height, right, bottom } = element.getBoundingClientRect();
  size.right = Math.max(size.right, right - from.left);
  size.bottom = Math.max(size.bottom, bottom - from.top);
  if (element instanceof SVGSVGElement) {
    into.append(paintDrawing(element, from));
    size.top = Math.min(size.top, top - from.top);
    return;
  }
  const style = getComputedStyle(element);
  let target = into;
  if (style.opacity !== '1') {
    target = svgElement('g', { opacity: style.opacity });
    into.append(target);
  }
  target.append(...paintBox(style, { x: left - from.left, y: top - from.top, width, height }));
  for (const child of element.childNodes) {
    if (child instanceof Element) paint(child, target, from, size);
    else if (child instanceof Text && child.data.trim() !== '') {
      target.append(...paintText(child, style, from));
      size.top = Math.min(size.top, top - from.top);
    }
  }
}

function headingOf(
  { title, said }: { title: string; said: readonly string[] },
  width: number,
  style: CSSStyleDeclaration,
): { elements: SVGElement[]; height: number } {
  const parts = [
    { words: title, size: 18, weight: 650, fill: '#17191c' },
    ...said.map((words) => ({ words, size: 13, weight: 400, fill: '#474b52' })),
  ];
  let y = MARGIN;
  const elements = parts.flatMap(({ words, size, weight, fill }) =>
    wrapWords(words, Math.floor(width / (size * 0.53))).map((line) => {
      y += size * 1.4;
      const element = svgElement('text', {
        x: MARGIN,
        y: y - size * 0.35,
        'font-size': size,
        'font-weight': weight,
        'font-family': style.fontFamily,
        fill,
      });
      element.textContent = line;
      return element;
    }),
  );
  return { elements, height: y - MARGIN + 20 };
}

/** Does something while the page is light; the reader sees nothing of it, as nothing is painted in between. */
function inLight<T>(work: () => T): T {
  const { documentElement: root } = document;
  const scheme = root.dataset.mantineColorScheme;
  root.dataset.mantineColorScheme = 'light';
  root.dataset.still = '';
  try {
    return work();
  } finally {
    if (scheme !== undefined) root.dataset.mantineColorScheme = scheme;
    delete root.dataset.still;
  }
}
