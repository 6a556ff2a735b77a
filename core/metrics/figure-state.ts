/**
 * Why a figure is or isn't there: `ok`; `too-little` (something was seen, not enough to say); `none`
 * (nothing was seen). They are three different sentences for the reader, never a 0.
 */
export type FigureState = 'ok' | 'too-little' | 'none';
