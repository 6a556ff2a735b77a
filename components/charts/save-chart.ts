/** What of a drawing's look comes from style sheets and must travel with it. */
const CARRIED = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'vector-effect',
] as const;

const SVG = 'http://www.w3.org/2000/svg';

/** What conversations the page shows, as its filter bar says it: stands in every file. */
export function shownWords(): string {
  return document.querySelector('[data-shown-words]')?.textContent ?? '';
}

/** Hands a file to the reader. */
export function saveFile(name: string, content: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** All drawings of a frame as one, with their headings, at the places that they have on the page. */
export function drawingOf(
  frame: HTMLElement,
  title: string,
): { text: string; width: number; height: number } {
  const box = frame.getBoundingClientRect();
  const width = Math.ceil(box.width);
  const height = Math.ceil(box.height) + 32;
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('xmlns', SVG);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const style = getComputedStyle(document.body);
  const paper = document.createElementNS(SVG, 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', style.backgroundColor);
  root.append(paper, words(title, 0, 18, 16, style));
  for (const heading of frame.querySelectorAll('h3')) {
    const at = heading.getBoundingClientRect();
    root.append(words(heading.textContent ?? '', at.left - box.left, at.bottom - box.top + 28, 13, style));
  }
  for (const drawing of frame.querySelectorAll('svg')) {
    const at = drawing.getBoundingClientRect();
    if (at.width < 40) continue;
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    carry(drawing, copy);
    copy.setAttribute('x', String(at.left - box.left));
    copy.setAttribute('y', String(at.top - box.top + 32));
    copy.setAttribute('width', String(at.width));
    copy.setAttribute('height', String(at.height));
    root.append(copy);
  }
  return { text: new XMLSerializer().serializeToString(root), width, height };
}

/** The same as pixels, twice as dense as the page. */
export async function pixelsOf({
  text,
  width,
  height,
}: {
  text: string;
  width: number;
  height: number;
}): Promise<Blob | null> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width * 2;
    canvas.height = height * 2;
    const context = canvas.getContext('2d');
    context?.scale(2, 2);
    context?.drawImage(image, 0, 0, width, height);
    return await new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
  } finally {
    URL.revokeObjectURL(url);
  }
}

function words(text: string, x: number, y: number, size: number, style: CSSStyleDeclaration): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  element.setAttribute('x', String(x));
  element.setAttribute('y', String(y));
  element.setAttribute('font-size', String(size));
  element.setAttribute('font-weight', '600');
  element.setAttribute('font-family', style.fontFamily);
  element.setAttribute('fill', style.color);
  element.textContent = text;
  return element;
}

function carry(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  to.removeAttribute('class');
  for (const name of CARRIED) to.setAttribute(name, style.getPropertyValue(name));
  for (const [i, child] of [...from.children].entries()) {
    const other = to.children[i];
    if (other) carry(child, other);
  }
}
