import { VOCABULARY } from '@/core/scoring/acts/grammars';
import { SUPPORT_LEXICON } from '@/core/scoring/sentiment/support-lexicon';
import { compound, valence } from '@/core/scoring/sentiment/valence';
import type { StudentOutput } from '@/core/scoring/student/student';
import { BUCKETS, FEELINGS, MOST_FEATURES, studentFeatures } from '@/core/scoring/student/student-features';
import { tokenize } from '@/core/text/tokenize';
import { Tokens } from '@/core/text/tokens';
import { landmarkFeatures } from './landmark-features';
import { addRow, type Moments, noMoments, predict, solveRidge } from './moments';
import { DIMENSIONS } from './sentence-vectors';
import { type SparseRows, sparseRidge, spread } from './sparse-ridge';

/** The lexicon's score, its part below zero, and what the words feel like. */
const PLAIN = 2 + FEELINGS.length;
/** All chosen by leaving out one rated file after the other. */
const LANDMARKS = 800;
const GAMMA = 1.5;
/** How much the plain values count beside sentence vectors of length 1, and beside n-grams. */
const BESIDE_VECTORS = 0.15;
const BESIDE_GRAMS = 0.35;
const TEACHER_RIDGE = 1;
const STUDENT_RIDGE = 1;

/** The texts of a training run as teacher and student see them. */
export class Classroom {
  private readonly rows: SparseRows;
  private readonly view: Float32Array;
  private readonly viewSize = LANDMARKS + PLAIN;
  private readonly spreads: number[];
  private readonly means: number[];
  readonly size: number;

  /** @param vectors of the sentences, without which there is no teacher and the student learns from labels */
  constructor(texts: readonly string[], vectors: Float32Array | null) {
    this.size = texts.length;
    const { rows, means, spreads } = readTexts(texts);
    this.rows = rows;
    this.means = means;
    this.spreads = spreads;
    this.view = vectors === null ? new Float32Array(0) : this.viewed(texts.length, vectors);
  }

  private viewed(count: number, vectors: Float32Array): Float32Array {
    const { dense } = this.rows;
    const wide = DIMENSIONS + PLAIN;
    const seen = new Float32Array(count * wide);
    for (let i = 0; i < count; i++) {
      seen.set(vectors.subarray(i * DIMENSIONS, (i + 1) * DIMENSIONS), i * wide);
      for (let d = 0; d < PLAIN; d++)
        seen[i * wide + DIMENSIONS + d] = ((dense[i * PLAIN + d] ?? 0) / BESIDE_GRAMS) * BESIDE_VECTORS;
    }
    const step = count / LANDMARKS;
    const landmarks = Array.from({ length: LANDMARKS }, (_, i) => Math.floor(i * step));
    const features = landmarkFeatures(seen, wide, landmarks, GAMMA);
    const view = new Float32Array(count * this.viewSize);
    for (let i = 0; i < count; i++) {
      view.set(features.subarray(i * LANDMARKS, (i + 1) * LANDMARKS), i * this.viewSize);
      for (let d = 0; d < PLAIN; d++)
        view[i * this.viewSize + LANDMARKS + d] = (dense[i * PLAIN + d] ?? 0) / BESIDE_GRAMS;
    }
    return view;
  }

  /** Sums over rows, from which the teacher learns. */
  moments(rows: readonly { at: number; target: number; weight: number }[]): Moments {
    const sums = noMoments(this.viewSize);
    for (const { at, target, weight } of rows) addRow(sums, this.viewOf(at), target, weight);
    return sums;
  }

  /** What a teacher that learned from these sums says of every text. */
  taught(parts: readonly Moments[]): Float64Array {
    const w = solveRidge(parts, TEACHER_RIDGE);
    return Float64Array.from({ length: this.size }, (_, i) => predict(w, this.viewOf(i)));
  }

  /** A student that says the same of the texts with a weight, as far as it can. */
  learn(targets: Float64Array, weight: Float64Array): Float64Array {
    return sparseRidge(this.rows, targets, weight, STUDENT_RIDGE);
  }

  /** What the student says of every text. */
  said(student: Float64Array): Float64Array {
    const values = new Float64Array(this.size);
    spread(this.rows, student, values);
    return values;
  }

  /** The student as it ships: a byte a bucket, plain values on their own scale. */
  shipped(student: Float64Array): StudentOutput {
    const grams = student.subarray(0, BUCKETS);
    const most = grams.reduce((max, w) => Math.max(max, Math.abs(w)), 0);
    const scale = digits(most / 127);
    const bytes = Buffer.alloc(BUCKETS);
    for (let b = 0; b < BUCKETS; b++)
      bytes.writeInt8(Math.max(-127, Math.min(127, Math.round((grams[b] ?? 0) / scale))), b);
    let bias = student[student.length - 1] ?? 0;
    const plain = this.spreads.map((spread, d) => {
      const own = ((student[BUCKETS + d] ?? 0) * BESIDE_GRAMS) / spread;
      bias -= own * (this.means[d] ?? 0);
      return digits(own);
    });
    return { bias: digits(bias), plain, scale, weights: bytes.toString('base64') };
  }

  private viewOf(i: number): Float32Array {
    return this.view.subarray(i * this.viewSize, (i + 1) * this.viewSize);
  }
}

function readTexts(texts: readonly string[]): { rows: SparseRows; means: number[]; spreads: number[] } {
  const buckets = new Int32Array(MOST_FEATURES);
  const feelings = new Float64Array(FEELINGS.length);
  const columns: number[] = [];
  const starts = new Int32Array(texts.length + 1);
  const scales = new Float64Array(texts.length);
  const dense = new Float64Array(texts.length * PLAIN);
  for (const [i, text] of texts.entries()) {
    const tokens = new Tokens(text.length, 1);
    tokenize(text, VOCABULARY.words, tokens);
    const n = studentFeatures(tokens, 0, tokens.count, buckets, feelings);
    for (let k = 0; k < n; k++) columns.push(buckets[k] ?? 0);
    starts[i + 1] = columns.length;
    scales[i] = 1 / Math.sqrt(n);
    const lexicon = compound(valence(text, SUPPORT_LEXICON));
    dense.set([lexicon, Math.min(0, lexicon), ...feelings], i * PLAIN);
  }
  const means: number[] = [];
  const spreads: number[] = [];
  for (let d = 0; d < PLAIN; d++) {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < texts.length; i++) {
      const value = dense[i * PLAIN + d] ?? 0;
      sum += value;
      squares += value * value;
    }
    const mean = sum / texts.length;
    const spread = Math.sqrt(squares / texts.length - mean * mean) || 1;
    means.push(mean);
    spreads.push(spread);
    for (let i = 0; i < texts.length; i++)
      dense[i * PLAIN + d] = (BESIDE_GRAMS * ((dense[i * PLAIN + d] ?? 0) - mean)) / spread;
  }
  const rows = {
    columns: Int32Array.from(columns),
    starts,
    scales,
    dense,
    denseSize: PLAIN,
    columnCount: BUCKETS,
  };
  return { rows, means, spreads };
}

function digits(value: number): number {
  return Number(value.toPrecision(6));
}
