import { incompleteGammaUpper } from '@/core/math/incomplete-gamma';
import type { FindingKind } from '@/core/scoring/finding';
import { groupBy } from './group-by';

/** A statement that the policy register contradicts or does not support. */
export interface WrongClaim {
  conversation: number;
  channel: string;
  day: string;
  /** Its Monday, YYYY-MM-DD. */
  week: string;
  kind: FindingKind;
  /** The entry of the register that decided; empty where none did. */
  entry: string;
  /** The very words. */
  statement: string;
}

export interface ClaimSpike {
  /** The first week that stands out, YYYY-MM-DD. */
  week: string;
  /** Conversations that week, and a week over the eight before it. */
  conversations: number;
  usual: number;
}

export interface ClaimCluster {
  kind: FindingKind;
  entry: string;
  /** Wordings that differ in more than case and punctuation, the commonest first. */
  wordings: { statement: string; claims: number }[];
  claims: number;
  conversations: number;
  channels: { channel: string; conversations: number }[];
  firstDay: string;
  lastDay: string;
  /** Conversations in each of the weeks that were asked for; 0 where none said it. */
  weeks: { week: string; conversations: number }[];
  spike: ClaimSpike | null;
}

/** Weeks before one that say what is usual; as for the control charts. */
const USUAL_WEEKS = 8;

/** Fewer conversations in a week are no spike, and the chance of one by accident that is put up with; conventions. */
const FEWEST = 5;
const CHANCE = 0.001;

/** A claim never heard before is taken to come up once in so many weeks. */
const RARE = 1 / USUAL_WEEKS;

/**
 * The same wrong statement as one: claims on which the same entry of the register decides in the same way. A spike is
 * the first week whose count stands out from the eight weeks before it by the Poisson distribution. `weeks` are
 * all Mondays that were looked at, in order. Most conversations first; no claims, no clusters.
 */
export function claimClusters(claims: readonly WrongClaim[], weeks: readonly string[]): ClaimCluster[] {
  return groupBy(claims, ({ kind, entry }) => JSON.stringify([kind, entry]))
    .flatMap(([, rows]) => {
      const [first] = rows;
      return first === undefined ? [] : [clusterOf(first, rows, weeks)];
    })
    .sort((a, b) => b.conversations - a.conversations || (a.entry < b.entry ? -1 : 1));
}

function clusterOf(
  { kind, entry }: WrongClaim,
  rows: readonly WrongClaim[],
  weeks: readonly string[],
): ClaimCluster {
  const days = rows.map(({ day }) => day).sort();
  const weekly = new Map(groupBy(rows, ({ week }) => week).map(([week, of]) => [week, distinct(of)]));
  const counted = weeks.map((week) => ({ week, conversations: weekly.get(week) ?? 0 }));
  return {
    kind,
    entry,
    wordings: groupBy(rows, ({ statement }) => plain(statement))
      .map(([, of]) => ({ statement: of[0]?.statement ?? '', claims: of.length }))
      .sort((a, b) => b.claims - a.claims),
    claims: rows.length,
    conversations: distinct(rows),
    channels: groupBy(rows, ({ channel }) => channel)
      .map(([channel, of]) => ({ channel, conversations: distinct(of) }))
      .sort((a, b) => b.conversations - a.conversations),
    firstDay: days[0] ?? '',
    lastDay: days.at(-1) ?? '',
    weeks: counted,
    spike: spikeOf(counted),
  };
}

function spikeOf(weeks: ClaimCluster['weeks']): ClaimSpike | null {
  for (const at of weeks.keys()) {
    const spike = spikeAt(weeks, at);
    if (spike !== null) return spike;
  }
  return null;
}

/**
 * Whether the week at a place of the list stands out from the eight before it; null where it does not, or where the list
 * does not hold those eight.
 */
export function standsOut(weeks: ClaimCluster['weeks'], at: number): ClaimSpike | null {
  return at < USUAL_WEEKS ? null : spikeAt(weeks, at);
}

function spikeAt(weeks: ClaimCluster['weeks'], at: number): ClaimSpike | null {
  const here = weeks[at];
  if (here === undefined || here.conversations < FEWEST) return null;
  const { week, conversations } = here;
  const before = weeks.slice(Math.max(0, at - USUAL_WEEKS), at);
  const usual = before.reduce((sum, row) => sum + row.conversations, 0) / Math.max(1, before.length);
  // The chance of so many or more is the lower incomplete gamma function of the expectation.
  const byChance = 1 - incompleteGammaUpper(conversations, Math.max(RARE, usual));
  return byChance < CHANCE ? { week, conversations, usual } : null;
}

function distinct(claims: readonly WrongClaim[]): number {
  return new Set(claims.map(({ conversation }) => conversation)).size;
}

function plain(statement: string): string {
  return statement
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$£€]+/gu, ' ')
    .trim();
}
