import type { Page } from '@playwright/test';

/** Texts that lie on one another on the page as it stands, as pairs of words; none is the expectation. */
export function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    type Box = { left: number; right: number; top: number; bottom: number; words: string; element: Element };
    const boxes: Box[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.textContent?.trim() ?? '';
      if (words === '' || element === null || element.closest('.unseen, header, search, nav, script, style'))
        continue;
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const box = { left: rect.left, right: rect.right, top: rect.top, bottom: rect.bottom };
        // What a frame hides lies on nothing.
        for (let up: Element | null = element; up !== null && up !== document.body; up = up.parentElement) {
          const { overflowX, position } = getComputedStyle(up);
          // What sticks lies over the page by intention.
          if (position === 'sticky' || position === 'fixed') box.right = box.left;
          if (overflowX === 'visible') continue;
          const frame = up.getBoundingClientRect();
          box.left = Math.max(box.left, frame.left);
          box.right = Math.min(box.right, frame.right);
          box.top = Math.max(box.top, frame.top);
          box.bottom = Math.min(box.bottom, frame.bottom);
        }
        if (box.right - box.left > 2 && box.bottom - box.top > 2) boxes.push({ ...box, words, element });
      }
    }
    boxes.sort((a, b) => a.top - b.top);
    const found: string[] = [];
    for (const [i, a] of boxes.entries()) {
      for (let j = i + 1; j < boxes.length; j++) {
        const b = boxes[j];
        if (b === undefined || b.top > a.bottom - 4) break;
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - b.top;
        if (across > 3 && down > 4 && a.element !== b.element)
          found.push(`${a.words.slice(0, 40)} | ${b.words.slice(0, 40)}`);
      }
    }
    return [...new Set(found)].slice(0, 10);
  });
}
