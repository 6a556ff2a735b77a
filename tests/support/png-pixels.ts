import { inflateSync } from 'node:zlib';

export interface Pixels {
  width: number;
  height: number;
  /** Red, green and blue of a pixel. */
  at(x: number, y: number): [number, number, number];
}

/** The pixels of a PNG with eight bits a colour, not interlaced: what browsers and pdftoppm write. */
export function pngPixels(png: Buffer): Pixels {
  const [width, height, depth, type, interlaced] = [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    png[24],
    png[25],
    png[28],
  ];
  const channels = type === 6 ? 4 : 3;
  if (depth !== 8 || (type !== 2 && type !== 6) || interlaced !== 0) throw new Error('another kind of PNG');
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const data = unfiltered(inflateSync(Buffer.concat(packed)), width * channels, height, channels);
  return {
    width,
    height,
    at: (x, y) => {
      const from = (y * width + x) * channels;
      return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
    },
  };
}

/** Each line is written as differences to its neighbours (PNG specification, section 9). */
function unfiltered(lines: Buffer, stride: number, height: number, channels: number): Buffer {
  const out = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (stride + 1)];
    for (let i = 0; i < stride; i += 1) {
      const left = i < channels ? 0 : (out[y * stride + i - channels] ?? 0);
      const up = y === 0 ? 0 : (out[(y - 1) * stride + i] ?? 0);
      const corner = y === 0 || i < channels ? 0 : (out[(y - 1) * stride + i - channels] ?? 0);
      const guess = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter ?? 0] ?? 0;
      out[y * stride + i] = ((lines[y * (stride + 1) + 1 + i] ?? 0) + guess) & 255;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
  if (a === undefined || b === undefined || c === undefined) return left;
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
