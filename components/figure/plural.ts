import { writtenPlural } from '@/core/text/written-number';

/** A count with its noun: "1 conversation", "2,310 conversations". */
export const plural: (count: number, one: string, many?: string) => string = writtenPlural;
