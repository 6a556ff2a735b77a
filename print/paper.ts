export type Paper = 'a4' | 'letter';

export function isPaper(name: string): name is Paper {
  return Object.hasOwn(PAPER_SIZE, name);
}

/** What is printed on, in millimetres (ISO 216; ANSI/ASME Y14.1). */
export const PAPER_SIZE: Readonly<Record<Paper, { width: number; height: number; css: string }>> = {
  a4: { width: 210, height: 297, css: 'A4' },
  letter: { width: 215.9, height: 279.4, css: 'letter' },
};

/** Width of what is printed, millimetres: the same on both papers, so that lines break alike. */
export const COLUMN_MM = 178;
export const TOP_MM = 14;
/** The page's number stands in it. */
export const BOTTOM_MM = 16;

/** CSS pixels in a millimetre, by definition. */
export const PX_PER_MM = 96 / 25.4;

/** Room for text on one page, in CSS pixels. */
export function roomOn(paper: Paper): { width: number; height: number } {
  return {
    width: COLUMN_MM * PX_PER_MM,
    height: (PAPER_SIZE[paper].height - TOP_MM - BOTTOM_MM) * PX_PER_MM,
  };
}
