import { plainColor } from './plain-color';
import { svgElement } from './svg-element';

interface Line {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The words of a text node where they stand on the page, line by line. */
export function paintText(
  node: Text,
  style: CSSStyleDeclaration,
  from: { left: number; top: number },
): SVGElement[] {
  const rise = baselineShare(style);
  const { color, opacity } = plainColor(style.color);
  return linesOf(node).map(({ text, left, right, top, bottom }) => {
    const element = svgElement('text', {
      x: left - from.left,
      y: top - from.top + rise * (bottom - top),
      // Another font than the page's keeps to the place that the words have.
      // Where words run from right to left the end may stand before the beginning.
      textLength: Math.abs(right - left),
      lengthAdjust: 'spacingAndGlyphs',
      fill: color,
      'fill-opacity': opacity,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      'font-style': style.fontStyle,
      'font-family': style.fontFamily,
    });
    element.style.fontVariantNumeric = style.fontVariantNumeric;
    element.textContent = text;
    return element;
  });
}

function linesOf(node: Text): Line[] {
  const lines: Line[] = [];
  for (const { text, starts, rects } of piecesOf(node)) {
    for (const { left, right, top, bottom, width } of rects) {
      if (width === 0) continue;
      const line = lines.at(-1);
      if (line && Math.abs(line.top - top) < 2) {
        line.text += starts ? ` ${text}` : text;
        line.right = right;
      } else lines.push({ text, left, right, top, bottom });
    }
  }
  return lines;
}

/** Words, and the letters of words that are broken over lines. */
function* piecesOf(node: Text) {
  const range = document.createRange();
  const rectsOf = (from: number, to: number) => {
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()];
  };
  for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
    const rects = rectsOf(index, index + word.length);
    if (rects.length < 2) yield { text: word, starts: true, rects };
    else {
      let at = index;
      for (const letter of word) {
        yield { text: letter, starts: at === index, rects: rectsOf(at, at + letter.length).slice(0, 1) };
        at += letter.length;
      }
    }
  }
}

let measure: CanvasRenderingContext2D | null = null;

/** Where letters stand in the height of their line, as a share from above. */
function baselineShare(style: CSSStyleDeclaration): number {
  measure ??= document.createElement('canvas').getContext('2d');
  if (measure === null) return 0.8;
  measure.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: up, fontBoundingBoxDescent: down } = measure.measureText('x');
  return up + down === 0 ? 0.8 : up / (up + down);
}
