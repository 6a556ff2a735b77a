import { ChartFrame } from '@/components/charts/chart-frame';
import { signed } from '@/components/charts/signed';
import { Counted } from '@/components/figure/counted';
import { FigureTable } from '@/components/figure/figure-table';
import { readingOf } from '@/components/reading/reading-of';
import type { Filter } from '@/core/filter/filter';
import type { BotBesidePerson } from '@/core/metrics/bot-beside-person';
import { ENOUGH } from '@/core/metrics/enough';
import { FIGURES } from '@/core/metrics/figure-catalog';
import type { MoodPath } from '@/core/metrics/mood-path';
import { formatCount } from '@/core/text/format-count';

/** The part that the bot led beside the part that people led. */
export function PartsTable({
  parts: { bot, person },
  moods: { withBot, withPerson },
  filter,
}: {
  parts: BotBesidePerson;
  moods: MoodPath;
  filter: Filter;
}) {
  const rows = [
    {
      name: 'The bot',
      part: bot,
      mood: withBot,
      outcome: 'bot-part' as const,
      words: 'with a part of the bot',
    },
    {
      name: 'People',
      part: person,
      mood: withPerson,
      outcome: 'person-part' as const,
      words: 'with a part of a person',
    },
  ];
  return (
    <ChartFrame
      name="The bot's part beside people's"
      basis={`${formatCount(bot.n)} conversations with a part of the bot, ${formatCount(person.n)} with one of a person`}
      table={{
        columns: ['Who led', 'Trust of that part', 'Mean mood in it', 'Conversations'],
        rows: rows.map(({ name, part, mood }) => [
          name,
          part.value === null ? null : Math.round(part.value),
          mood.value === null ? null : Number(mood.value.toFixed(3)),
          part.n,
        ]),
      }}
      ownTwin
    >
      <FigureTable label="The bot's part beside people's">
        <thead>
          <tr>
            <th scope="col">Who led</th>
            <th scope="col" data-number>
              Trust of that part
            </th>
            <th scope="col" data-number>
              Mood in it
            </th>
            <th scope="col" data-number>
              Conversations
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, part, mood, outcome, words }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <MeanCell
                mean={part}
                words={(points) => String(Math.round(points))}
                none={part.reason ?? 'none'}
                definition={FIGURES.botBesidePerson.definition}
              />
              <MeanCell
                mean={mood}
                words={signed}
                none="not known"
                definition={FIGURES.moodPath.definition}
              />
              <td data-number>
                <Counted filter={filter} also={{ outcome }} count={part.n} words={words} />
              </td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </ChartFrame>
  );
}

/** A mean with its interval; of too few there is none. */
function MeanCell({
  mean: { value, low, high, n },
  words,
  none,
  definition,
}: {
  mean: { value: number | null; low: number | null; high: number | null; n: number };
  words: (value: number) => string;
  none: string;
  definition: string;
}) {
  if (value === null || low === null || high === null || n < ENOUGH) {
    return (
      <td data-number>
        <small>{n > 0 && n < ENOUGH ? <i>too few to say</i> : none}</small>
      </td>
    );
  }
  return (
    <td
      data-number
      {...readingOf(
        `${words(value)}, 95% interval ${words(low)} to ${words(high)}`,
        `${formatCount(n)} conversations`,
        definition,
      )}
    >
      <b>{words(value)}</b>
      <br />
      <small>
        {words(low)} to {words(high)}
      </small>
    </td>
  );
}
