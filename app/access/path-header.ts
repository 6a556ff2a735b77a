/** Request header in which proxy.ts tells the layout which address was asked for; a visitor's own is replaced. */
export const PATH_HEADER = 'x-asked-path';
