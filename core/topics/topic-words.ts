const SPLIT = /[^\p{L}\p{N}]+/u;
const APOSTROPHES = /['’`]/g;

/** The words of a text as topics see them: lower case, no apostrophes ("can't" is "cant"). */
export function topicWords(text: string): string[] {
  return text
    .toLowerCase()
    .replace(APOSTROPHES, '')
    .split(SPLIT)
    .filter((word) => word !== '');
}
