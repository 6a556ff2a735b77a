import type { Tokens } from '@/core/text/tokens';
import { bytesOf } from './bytes-of';
import { BUCKETS, FEELINGS, MOST_FEATURES, studentFeatures } from './student-features';

/** One thing that the student says of a message. */
export interface StudentOutput {
  bias: number;
  /** Of the lexicon's score, of its part below zero, and of what the words feel like in the order of FEELINGS. */
  plain: readonly number[];
  /** The value of one unit of a bucket's weight. */
  scale: number;
  /** A signed byte a bucket, base64. */
  weights: string;
}

/** A linear reader of messages: hashed n-grams and what the words feel like, in one pass over the tokens. */
export class Student {
  private readonly buckets = new Int32Array(MOST_FEATURES);
  private readonly feelings = new Float64Array(FEELINGS.length);
  private readonly sums: Float64Array;
  /** Of each bucket the weights of all outputs, one after the other. */
  private weights: Int8Array | null = null;

  constructor(private readonly outputs: readonly StudentOutput[]) {
    this.sums = new Float64Array(outputs.length);
  }

  /** Writes what each output says of a message; `lexicon` is the lexicon engine's score of its text, -1 to 1. */
  read(tokens: Tokens, from: number, to: number, lexicon: number, said: Float64Array): void {
    this.weights ??= interleaved(this.outputs);
    const { weights, sums, buckets, feelings, outputs } = this;
    const k = outputs.length;
    const n = studentFeatures(tokens, from, to, buckets, feelings);
    sums.fill(0);
    for (let i = 0; i < n; i++) {
      const row = (buckets[i] ?? 0) * k;
      for (let o = 0; o < k; o++) sums[o] = (sums[o] ?? 0) + (weights[row + o] ?? 0);
    }
    const share = 1 / Math.sqrt(n);
    const below = Math.min(0, lexicon);
    for (let o = 0; o < k; o++) {
      const output = outputs[o];
      if (output === undefined) continue;
      const { bias, plain, scale } = output;
      let z = bias + scale * share * (sums[o] ?? 0) + (plain[0] ?? 0) * lexicon + (plain[1] ?? 0) * below;
      for (let f = 0; f < feelings.length; f++) z += (plain[f + 2] ?? 0) * (feelings[f] ?? 0);
      said[o] = z;
    }
  }
}

function interleaved(outputs: readonly StudentOutput[]): Int8Array {
  const all = new Int8Array(BUCKETS * outputs.length);
  for (const [o, { weights }] of outputs.entries()) {
    const own = new Int8Array(bytesOf(weights).buffer);
    for (let b = 0; b < BUCKETS; b++) all[b * outputs.length + o] = own[b] ?? 0;
  }
  return all;
}
