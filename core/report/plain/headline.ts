import { channelLabel } from '@/core/conversation/channel-label';
import type { MonthAssessment } from '@/core/report/month-assessment';
import { monthWords } from '@/core/report/month-words';
import { printedMove, printedPoints } from '@/core/report/printed';
import { listed } from './listed';

/** A fall or rise that is called sharp: so many points, and surely half of them; a convention. */
const SHARP = 10;

/** The month in one sentence: where trust stands, and how it moved as far as that can be told. */
export function headline(month: MonthAssessment): string {
  const { facts, overall } = month;
  const { now, before, verdict, low, high } = overall.change;
  const words = monthWords(facts);
  const when = words.unfinished ? `${words.month} so far` : words.month;
  const is = printedPoints(now);
  if (now.n === 0) return `In ${when} no conversation could be scored, so nothing can be said of trust.`;
  if (is === null)
    return `In ${when} too few conversations were scored to say how far our support can be trusted.`;

  const stands = `Trust in our support stood at ${is.text} of 100 in ${when}`;
  const was = printedPoints(before);
  if (facts.before === null) return `${stands}; there is no earlier month to compare it with.`;
  if (was === null) return `${stands}; ${words.before} had too few conversations to compare it with.`;

  const move = printedMove(is, was);
  if (verdict === 'real' && move === 0)
    return `${stands}, less than a point ${now.value !== null && before.value !== null && now.value < before.value ? 'below' : 'above'} ${words.before}, a difference that is small but beyond chance.`;
  if (verdict === 'real') {
    const sure = Math.min(Math.abs(low ?? 0), Math.abs(high ?? 0));
    const sharply = Math.abs(move) >= SHARP && sure >= SHARP / 2 ? ' sharply' : '';
    const [went, noun] = move < 0 ? ['fell', 'fall'] : ['rose', 'rise'];
    const where = movedChannels(month, move < 0);
    const shows = where === null ? '' : `; the ${noun} shows on ${where}`;
    return `Trust in our support ${went}${sharply} from ${was.text} to ${is.text} of 100 in ${when}${shows}.`;
  }
  const fell = movedChannels(month, true);
  const rose = movedChannels(month, false);
  const apart = [fell && `fell on ${fell}`, rose && `rose on ${rose}`].filter((part) => part !== null);
  if (apart.length > 0)
    return `${stands}, no clear change from ${words.before} (${was.text}), but it ${apart.join(' and ')}.`;
  return `${stands}; against ${words.before} (${was.text}) it moved no more than chance would.`;
}

/** The channels whose trust really moved that way; null where none did or there is only one channel. */
function movedChannels({ channels }: MonthAssessment, down: boolean): string | null {
  if (channels.length < 2) return null;
  const moved = channels
    .filter(({ change }) => change.verdict === 'real' && (change.difference ?? 0) < 0 === down)
    .sort((a, b) => Math.abs(b.change.difference ?? 0) - Math.abs(a.change.difference ?? 0));
  if (moved.length === 0) return null;
  if (moved.length > 3) return `${moved.length} of ${channels.length} channels`;
  return listed(moved.map(({ channel }) => channelLabel(channel ?? '')));
}
