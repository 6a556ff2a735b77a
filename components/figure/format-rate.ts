import { writtenShare } from '@/core/text/written-number';

/** A share (0 to 1) for reading: one decimal under 10%, none above; 0% always means none. */
export const formatRate: (share: number) => string = writtenShare;
