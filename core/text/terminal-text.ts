/**
 * Characters that act on a terminal or hide what is written in it: C0 but tab and line feed, C1, the bidirectional
 * controls, line separators, invisible and tag characters that are used to smuggle, halves of surrogate pairs.
 */
const ACTING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|\udb40[\udc00-\udc7f]/g;

/**
 * A text as it can be written to a terminal: what would act on it is written as its escape (\u001b). In JSON, where
 * such characters stand in strings only, the escape means the same, so nothing is lost. Linear.
 */
export function terminalText(text: string): string {
  return text.replace(ACTING, (found) =>
    [...Array(found.length).keys()]
      .map((at) => `\\u${found.charCodeAt(at).toString(16).padStart(4, '0')}`)
      .join(''),
  );
}
