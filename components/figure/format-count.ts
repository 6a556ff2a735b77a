import { writtenCount } from '@/core/text/written-number';

/** A count for reading: "12,431". */
export const formatCount: (count: number) => string = writtenCount;
