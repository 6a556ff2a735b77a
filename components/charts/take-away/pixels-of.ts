import type { Picture } from './paint-frame';

/** A drawing as pixels, twice as dense as the page. Its font travels inside: a picture loads nothing. */
export async function pixelsOf({ text, width, height }: Picture): Promise<Blob | null> {
  const image = new Image();
  const drawing = text.replace('<title>', `<style>${await ownFont()}</style><title>`);
  const url = URL.createObjectURL(new Blob([drawing], { type: 'image/svg+xml' }));
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

/** The page's Latin font as a rule that holds its file; nothing where it cannot be had. */
async function ownFont(): Promise<string> {
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules])
    .filter((rule) => rule instanceof CSSFontFaceRule);
  const latin = rules.find(({ style }) => style.getPropertyValue('unicode-range').startsWith('U+0-FF'));
  const source = latin && /url\("?([^")]+)"?\)/.exec(latin.style.getPropertyValue('src'))?.[1];
  if (latin === undefined || source === undefined) return '';
  const file = await fetch(new URL(source, latin.parentStyleSheet?.href ?? document.baseURI)).catch(
    () => null,
  );
  if (file === null || !file.ok) return '';
  const data = btoa(
    [...new Uint8Array(await file.arrayBuffer())].map((byte) => String.fromCharCode(byte)).join(''),
  );
  return `@font-face{font-family:${latin.style.getPropertyValue('font-family')};font-weight:100 900;src:url(data:font/woff2;base64,${data}) format("woff2")}`;
}
