import { type FactColumn, IN_MILLIONTHS } from './fact-measures';

/** Who a row of facts is of, in the order of a block's first columns. */
export const FACT_KEYS = ['week', 'channel', 'topic', 'customerKind'] as const;

export type FactKey = (typeof FACT_KEYS)[number];

type Names = { week: string; channel: string; topic: string; customerKind: 'new' | 'returning' | 'unknown' };

/**
 * Rows of facts in memory, column by column: adding a column up takes a thousandth of a second where a
 * database takes a tenth. Counts fit in 32 bits; sums of millionths do not.
 */
export interface FactBlock {
  rows: number;
  /** Each name once, and where it stands in its list, row by row. */
  names: Record<FactKey, string[]>;
  codes: Record<FactKey, Uint32Array>;
  columns: Map<FactColumn, FactColumnValues>;
}

type FactColumnValues = Uint32Array | Float64Array;

/** A block with room for so many rows. */
export function emptyBlock(columns: readonly FactColumn[], room: number): FactBlock {
  return {
    rows: 0,
    names: { week: [], channel: [], topic: [], customerKind: [] },
    codes: {
      week: new Uint32Array(room),
      channel: new Uint32Array(room),
      topic: new Uint32Array(room),
      customerKind: new Uint32Array(room),
    },
    columns: new Map(
      columns.map((name) => [name, IN_MILLIONTHS.has(name) ? new Float64Array(room) : new Uint32Array(room)]),
    ),
  };
}

/** Adds rows of cells: those of FACT_KEYS, then those of the block's columns. */
export function fillBlock(block: FactBlock, rows: readonly (readonly unknown[])[]): void {
  FACT_KEYS.forEach((key, i) => {
    const names = block.names[key];
    const known = new Map(names.map((name, code) => [name, code]));
    const codes = block.codes[key];
    rows.forEach((cells, n) => {
      const name = String(cells[i]);
      let code = known.get(name);
      if (code === undefined) {
        code = names.push(name) - 1;
        known.set(name, code);
      }
      codes[block.rows + n] = code;
    });
  });
  let i = FACT_KEYS.length;
  for (const values of block.columns.values()) {
    for (let n = 0; n < rows.length; n += 1) values[block.rows + n] = rows[n]?.[i] as number;
    i += 1;
  }
  block.rows += rows.length;
}

/** Which rows of a block count: those whose names of each key pass. */
export type Passes = Partial<Record<FactKey, (name: string) => boolean>>;

/** Sums of groups, in the order of their names: those of group n stand at n. */
export interface GroupSums<K extends FactKey, C extends FactColumn> {
  size: number;
  names: { [N in K]: Names[N][] };
  /** In the units of figures. */
  sums: Record<C, Float64Array>;
}

/** Sums of these columns by these keys over the rows of all blocks that pass. */
export function sumBlocks<K extends FactKey, C extends FactColumn>(
  blocks: readonly { block: FactBlock; passes: Passes }[],
  keys: readonly K[],
  columns: readonly C[],
): GroupSums<K, C> {
  // Names get numbers in their order, and a group the number that those of its keys make together.
  const ordered = keys.map((key) => [...new Set(blocks.flatMap(({ block }) => block.names[key]))].sort());
  const numbered = blocks.map(({ block, passes }) => ({
    block,
    numbers: numbersOf(block, passes, keys, ordered),
  }));
  const numbers = new Set<number>();
  for (const of of numbered) for (const number of of.numbers) if (number >= 0) numbers.add(number);
  const groups = Float64Array.from(numbers).sort();
  const placeOf = new Map<number, number>();
  groups.forEach((number, place) => {
    placeOf.set(number, place);
  });

  const sums = Object.fromEntries(
    columns.map((column) => [column, new Float64Array(groups.length)]),
  ) as Record<C, Float64Array>;
  for (const { block, numbers: numberOf } of numbered) {
    const rows: number[] = [];
    const places: number[] = [];
    for (let row = 0; row < numberOf.length; row += 1) {
      const place = placeOf.get(numberOf[row] as number);
      if (place !== undefined) places[rows.push(row) - 1] = place;
    }
    for (const column of columns) addColumn(sums[column], block.columns.get(column), rows, places);
  }
  for (const column of columns) {
    if (!IN_MILLIONTHS.has(column)) continue;
    const sum: Float64Array = sums[column];
    for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] as number) / 1e6;
  }
  return { size: groups.length, names: namesOf(groups, keys, ordered), sums };
}

function addColumn(
  sum: Float64Array,
  values: FactColumnValues | undefined,
  rows: readonly number[],
  places: readonly number[],
): void {
  if (values === undefined) return;
  for (let i = 0; i < rows.length; i += 1) {
    const place = places[i] as number;
    sum[place] = (sum[place] as number) + (values[rows[i] as number] as number);
  }
}

/** The number of each row's group; -1 where a row does not pass. */
function numbersOf(
  block: FactBlock,
  passes: Passes,
  keys: readonly FactKey[],
  ordered: readonly string[][],
): Float64Array {
  const numbers = new Float64Array(block.rows);
  keys.forEach((key, i) => {
    const order = new Map(ordered[i]?.map((name, rank) => [name, rank]));
    const rank = block.names[key].map((name) => order.get(name) ?? 0);
    const radix = order.size;
    const codes = block.codes[key];
    for (let row = 0; row < block.rows; row += 1) {
      numbers[row] = (numbers[row] as number) * radix + (rank[codes[row] as number] as number);
    }
  });
  for (const key of FACT_KEYS) {
    const pass = passes[key];
    if (pass === undefined) continue;
    const ok = block.names[key].map(pass);
    const codes = block.codes[key];
    for (let row = 0; row < block.rows; row += 1) if (!ok[codes[row] as number]) numbers[row] = -1;
  }
  return numbers;
}

function namesOf<K extends FactKey>(groups: Float64Array, keys: readonly K[], ordered: readonly string[][]) {
  const names: Partial<Record<FactKey, string[]>> = {};
  let divisor = 1;
  for (let i = keys.length - 1; i >= 0; i -= 1) {
    const all = ordered[i] ?? [];
    const by = divisor;
    names[keys[i] as K] = Array.from(groups, (number) => all[Math.floor(number / by) % all.length] ?? '');
    divisor *= all.length;
  }
  return names as { [N in K]: Names[N][] };
}

/** The same as rows. */
export function rowsOf<K extends FactKey, C extends FactColumn>({ size, names, sums }: GroupSums<K, C>) {
  const fields = [...Object.entries<ArrayLike<unknown>>(names), ...Object.entries<ArrayLike<unknown>>(sums)];
  // A copy of what JSON made stays quick to read, where fifty fields added one by one would not.
  const blank = JSON.parse(JSON.stringify(Object.fromEntries(fields.map(([name]) => [name, 0]))));
  return Array.from({ length: size }, (_, i) => {
    const row = { ...blank };
    for (const [name, values] of fields) row[name] = values[i];
    return row as Pick<Names, K> & Record<C, number>;
  });
}
