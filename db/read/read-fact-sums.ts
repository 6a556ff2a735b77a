import { setImmediate } from 'node:timers/promises';
import { and, asc, count, gte, lte, type SQL } from 'drizzle-orm';
import type { ScopedFilter } from '@/core/filter/filter';
import { addDays } from '@/core/time/add-days';
import { weekOf } from '@/core/time/week-of';
import type { Database } from '@/db/database';
import { dailyFacts, weeklyFacts } from '@/db/schema/sqlite';
import {
  emptyBlock,
  type FactBlock,
  type FactKey,
  fillBlock,
  type GroupSums,
  type Passes,
  sumBlocks,
} from './fact-block';
import { type FactColumn, measuredColumns } from './fact-measures';
import { remembered } from './remembered';

/** What the facts can be asked for. */
export type FactFilter = Pick<ScopedFilter, 'from' | 'to' | 'channel' | 'within' | 'topic' | 'customers'>;

type Table = typeof dailyFacts | typeof weeklyFacts;

/** All that figures are made of; messages are counted for the workspace alone. */
export const SUMMED = measuredColumns(dailyFacts).filter((key) => key !== 'messages') as Exclude<
  FactColumn,
  'messages'
>[];

/** Weeks read at a time when all are taken into memory. */
const WEEKS = 13;

/**
 * Sums of these columns by these keys over the facts that a filter means (see `factsAnswer`): whole weeks from
 * the weekly facts, which are kept in memory, and the days at both ends from the daily ones.
 */
export async function readFactSums<K extends FactKey, C extends Exclude<FactColumn, 'messages'>>(
  db: Database,
  filter: FactFilter,
  keys: readonly K[],
  columns: readonly C[],
): Promise<GroupSums<K, C>> {
  const { from, to } = filter;
  // The first Monday and the last whole week within the period.
  const first = from === null ? null : weekOf(addDays(from, 6));
  const last = to === null ? null : addDays(weekOf(addDays(to, 1)), -7);
  const who: Passes = {};
  const { channel, within, topic, customers } = filter;
  if (channel !== null || within !== null) {
    who.channel = (name) => (channel === null || name === channel) && (within?.includes(name) ?? true);
  }
  if (topic !== null) who.topic = (name) => name === topic;
  if (customers !== null) who.customerKind = (name) => name === customers;
  const blocks: { block: FactBlock; passes: Passes }[] = [];
  if (first === null || last === null || first <= last) {
    const week = (name: string) => (first === null || name >= first) && (last === null || name <= last);
    blocks.push({ block: await readWeeks(db), passes: { ...who, week } });
    if (from !== null && first !== null && from < first) {
      blocks.push({ block: await readDays(db, from, addDays(first, -1)), passes: who });
    }
    if (to !== null && last !== null && addDays(last, 6) < to) {
      blocks.push({ block: await readDays(db, addDays(last, 7), to), passes: who });
    }
  } else {
    blocks.push({ block: await readDays(db, from ?? '', to ?? ''), passes: who });
  }
  return sumBlocks(blocks, keys, columns);
}

/** All weeks: read once after a change, a quarter of a year at a time. */
function readWeeks(db: Database): Promise<FactBlock> {
  return remembered(db, 'weeks', null, async () => {
    const { week } = weeklyFacts;
    const weeks = await db.select({ week, rows: count() }).from(weeklyFacts).groupBy(week).orderBy(asc(week));
    const rows = weeks.reduce((sum, { rows: some }) => sum + some, 0);
    const block = emptyBlock(SUMMED, rows);
    for (let i = 0; i < weeks.length; i += WEEKS) {
      const from = weeks[i]?.week ?? '';
      const to = weeks[Math.min(weeks.length, i + WEEKS) - 1]?.week ?? '';
      fillBlock(block, await readCells(db, weeklyFacts, and(gte(week, from), lte(week, to))));
      // Whoever waits for something else comes in between.
      await setImmediate();
    }
    return block;
  });
}

/** Fortnights kept in memory: one takes a megabyte or two where topics and channels are many. */
const FORTNIGHTS = 30;

/** The days at one end of a period, at most a fortnight; many pages ask for the same. */
function readDays(db: Database, from: string, to: string): Promise<FactBlock> {
  const read = async () => {
    const { day } = dailyFacts;
    const cells = await readCells(db, dailyFacts, and(gte(day, from), lte(day, to)));
    const block = emptyBlock(SUMMED, cells.length);
    fillBlock(block, cells);
    return block;
  };
  return remembered(db, 'days', [from, to], read, FORTNIGHTS);
}

/** Rows as cells in the order of a block: objects of fifty fields would take most of the time. */
async function readCells(db: Database, table: Table, when: SQL | undefined): Promise<unknown[][]> {
  const { week, channel, topic, customerKind } = table;
  const columns = Object.fromEntries(SUMMED.map((key) => [key, table[key]]));
  return db
    .select({ week, channel, topic, customerKind, ...columns })
    .from(table)
    .where(when)
    .values();
}
