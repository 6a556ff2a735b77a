import type { Page } from '@playwright/test';

/** What must not exist on a page of ours: whatever of it is there came out of a text. */
const FOREIGN = [
  'iframe, object, embed, applet, base, meta[http-equiv], foreignObject, svg script, svg a, svg image',
  ...['onload', 'onerror', 'onclick', 'onmouseover', 'onfocus'].map((name) => `[${name}]`),
  '[srcdoc], [href*="//elsewhere" i], [src*="elsewhere" i], [action*="elsewhere" i], [data*="elsewhere" i]',
  '[href^="javascript" i], [href^="data:" i], [href^="//"], [*|href^="//"]',
].join(', ');

/** What a page did that no page may do. Opens its eyes before the page's first script. */
export async function watch(page: Page, origin: string): Promise<string[]> {
  const seen: string[] = [];
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => seen.push('popup'));
  page.on('pageerror', ({ message }) => seen.push(`error ${message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || /content security policy/i.test(message.text())) {
      seen.push(`console ${message.text()} at ${page.url().slice(0, 120)}`);
    }
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !url.startsWith('blob:') && !url.startsWith('data:'))
      seen.push(`request ${url}`);
  });
  await page.addInitScript(() => {
    const violations: string[] = [];
    Object.assign(window, { __violations: violations });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      violations.push(`${violatedDirective} ${blockedURI}`);
    });
  });
  return seen;
}

/** What is wrong on the page as it stands: code that ran, elements out of texts, directions that leak. */
export function wrongOn(page: Page): Promise<string[]> {
  return page.evaluate((foreign) => {
    const wrong: string[] = [];
    const { __ran, __violations = [] } = window as { __ran?: unknown; __violations?: string[] };
    if (__ran !== undefined) wrong.push(`ran ${__ran}`);
    wrong.push(...__violations.map((violation) => `policy ${violation}`));
    for (const element of document.querySelectorAll(foreign))
      wrong.push(`element ${element.outerHTML.slice(0, 120)}`);
    for (const script of document.querySelectorAll('script')) {
      if (script.nonce === '' && script.src === '')
        wrong.push(`script without nonce ${script.text.slice(0, 80)}`);
    }
    const opening = /[\u202a-\u202e\u2066-\u2069]/;
    const apart = (element: Element) => {
      const { display, unicodeBidi } = getComputedStyle(element);
      return /isolate|plaintext/.test(unicodeBidi) || !/^(inline|contents)$/.test(display);
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const said = node.textContent ?? '';
      // Marked words belong to the message around them.
      let around = node.parentElement?.closest('mark')?.parentElement ?? node.parentElement;
      if (!opening.test(said) || around?.closest('script, style, textarea, option')) continue;
      while (around !== null && !apart(around) && around.parentElement?.textContent === said)
        around = around.parentElement;
      // A block of its own, or isolated; else what is open goes on in the words behind it.
      const alone =
        around !== null &&
        (around.textContent === said ||
          around.matches('p:has(> mark)') ||
          around.closest('[data-message]') !== null);
      if (around === null || !apart(around) || !(alone || getComputedStyle(around).unicodeBidi !== 'normal'))
        wrong.push(
          `direction leaks from ${JSON.stringify(said.slice(0, 40))} in ${around?.outerHTML.slice(0, 160)}`,
        );
    }
    return wrong;
  }, FOREIGN);
}
