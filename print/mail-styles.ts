import type { CSSProperties } from 'react';

/** Styles stand on the elements and layout is tables: mail programs know little else. */
export const FONT = "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif";
export const INK = '#17191c';
export const SOFT = '#474b52';
export const FAINT = '#63686f';
export const LINE = '1px solid #e4e4e0';

export const text: CSSProperties = { margin: '0 0 8px', fontSize: 15, lineHeight: '22px', color: INK };
export const small: CSSProperties = { ...text, fontSize: 13, lineHeight: '19px', color: SOFT };
export const cell: CSSProperties = {
  padding: '7px 0 7px 12px',
  borderBottom: LINE,
  fontSize: 14,
  lineHeight: '20px',
  color: INK,
};
export const number: CSSProperties = { ...cell, textAlign: 'right', whiteSpace: 'nowrap' };
export const head: CSSProperties = {
  ...number,
  fontSize: 12,
  color: FAINT,
  fontWeight: 400,
  verticalAlign: 'bottom',
};
