/**
 * Conversations, or customers, below which a figure says too little and is not shown: a convention, the same for
 * every figure. Source: METRICS "Trust", step 7.
 */
export const ENOUGH = 30;
