/**
 * Conversations (customers, messages) below which a figure is withheld from those who may not see such: a threshold of 10
 * is what statistical offices and health services publish by. Source: Handbook on Statistical Disclosure Control for
 * Outputs (UK Data Service, 2019), 5.1; CMS cell size suppression policy (fewer than 11).
 */
export const FEWEST_SHOWN = 10;

/** What stands where a figure was. */
export const WITHHELD = `withheld: fewer than ${FEWEST_SHOWN}`;

/** What stands where a curve was. */
export const CURVES_WITHHELD = 'curves are withheld: each of their steps is a single customer';

/** What a figure rests on, under the names that figures give it. */
const BASES = ['n', 'denominator', 'conversations', 'customers', 'messages', 'scored', 'reviewed'] as const;

const NO_QUANTILE = { value: null, low: null, high: null };

/** What a withheld figure says instead, field by field; the other fields stay. */
const INSTEAD: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(BASES.map((name) => [name, 0])),
  nEff: 0,
  numerator: 0,
  points: 0,
  known: 0,
  left: 0,
  drivers: [],
  state: 'none',
  reason: WITHHELD,
  text: 'withheld',
  p50: NO_QUANTILE,
  p95: NO_QUANTILE,
  ...Object.fromEntries(
    ['value', 'low', 'high', 'raw', 'severity', 'trust', 'rank', 'now', 'before', 'range', 'beforeText'].map(
      (name) => [name, null],
    ),
  ),
};

type Fields = Record<string, unknown>;

const isFields = (data: unknown): data is Fields =>
  typeof data === 'object' && data !== null && !Array.isArray(data);

/** Whether a figure, a row or a cell rests on fewer than may be shown; on none at all is no secret. */
export function restsOnFew(data: unknown): boolean {
  if (!isFields(data)) return false;
  return BASES.some((name) => {
    const count = data[name];
    return typeof count === 'number' && count > 0 && count < FEWEST_SHOWN;
  });
}

/**
 * The same data without what rests on fewer than `FEWEST_SHOWN`: a figure (whatever has a value or a reason) stays and
 * says that it is withheld; a row of a list is left out; a sentence or a loss beside a withheld figure goes with it; and
 * so do the steps of survival curves, each of which is a customer. Takes plain data of any shape. What rests on
 * enough, or on nothing, stays as it was. Counts above a line are not judged: only what they are a share of is.
 */
export function withhold<T>(data: T): T {
  return without(data) as T;
}

function without(data: unknown): unknown {
  if (Array.isArray(data)) return data.filter((row) => isFigure(row) || !restsOnFew(row)).map(without);
  if (!isFields(data)) return data;
  const few = isFigure(data) && restsOnFew(data);
  const beside = Object.values(data).some((value) => isFigure(value) && restsOnFew(value));
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      if (few && name in INSTEAD) return [name, INSTEAD[name]];
      if (beside && name === 'because')
        return [name, `${WITHHELD.charAt(0).toUpperCase()}${WITHHELD.slice(1)}.`];
      if (beside && name === 'lost') return [name, 0];
      if (name === 'steps') return [name, []];
      return [name, isRow(value) && restsOnFew(value) ? null : without(value)];
    }),
  );
}

function isFigure(data: unknown): boolean {
  return isFields(data) && ('value' in data || 'reason' in data);
}

/** Numbers and words alone; what holds figures of its own is judged figure by figure. */
function isRow(data: unknown): boolean {
  return isFields(data) && !isFigure(data) && Object.values(data).every((value) => typeof value !== 'object');
}
