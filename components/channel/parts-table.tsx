import { Counted } from '@/components/figure/counted';
import { FigureTable } from '@/components/figure/figure-table';
import type { Filter } from '@/core/filter/filter';
import type { BotBesidePerson } from '@/core/metrics/bot-beside-person';
import type { MoodPath } from '@/core/metrics/mood-path';

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
            <td data-number>
              {part.value === null ? <small>{part.reason}</small> : <b>{Math.round(part.value)}</b>}
            </td>
            <td data-number>
              {mood.value === null ? (
                <small>not known</small>
              ) : (
                `${mood.value < 0 ? '−' : '+'}${Math.abs(mood.value).toFixed(2)}`
              )}
            </td>
            <td data-number>
              <Counted filter={filter} also={{ outcome }} count={part.n} words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </FigureTable>
  );
}
