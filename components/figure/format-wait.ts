import { writtenWait } from '@/core/text/written-number';

/** A wait for reading: "45 s", "3 min", "2 h 5 min", "3 days". */
export const formatWait: (seconds: number) => string = writtenWait;
