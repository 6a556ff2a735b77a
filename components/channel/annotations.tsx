'use client';

import { Button, TextInput } from '@mantine/core';
import { useState, useTransition } from 'react';
import { IfMay } from '@/components/access/if-may';
import type { Annotation } from '@/core/settings/annotation';
import { formatDay } from '@/core/time/format-day';
import { isDay } from '@/core/time/is-day';
import classes from './annotations.module.css';

/** Notes at days, drawn as flags on the charts: what happened, in a few words. */
export function Annotations({
  notes,
  channel,
  lastDay,
  add,
  remove,
}: {
  notes: readonly Annotation[];
  channel: string;
  lastDay: string;
  add: (note: Annotation) => Promise<{ problem: string | null }>;
  remove: (note: Annotation) => Promise<{ problem: string | null }>;
}) {
  const [day, setDay] = useState(lastDay);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const submit = () =>
    startTransition(async () => {
      const answer = await add({ day, channel, text: text.trim() });
      setProblem(answer.problem);
      if (answer.problem === null) setText('');
    });
  return (
    <div className={classes.notes}>
      {notes.length > 0 && (
        <ul className={classes.list} aria-label="Notes on this channel">
          {notes.map((note) => (
            <li key={`${note.day} ${note.channel} ${note.text}`}>
              <span>{formatDay(note.day)}</span>
              <span>
                {note.text}
                {note.channel === null && ' (all channels)'}
              </span>
              <IfMay right="views">
                <button
                  type="button"
                  className={classes.remove}
                  aria-label={`Take back the note "${note.text}"`}
                  disabled={pending}
                  onClick={() => startTransition(async () => setProblem((await remove(note)).problem))}
                >
                  Take back
                </button>
              </IfMay>
            </li>
          ))}
        </ul>
      )}
      <IfMay right="views">
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            submit();
          }}
        >
          <TextInput
            size="xs"
            type="date"
            label="Day"
            value={day}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <TextInput
            size="xs"
            label="What happened"
            placeholder="New menu in the bot"
            maxLength={80}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Button
            type="submit"
            size="xs"
            variant="default"
            loading={pending}
            disabled={text.trim() === '' || !isDay(day)}
          >
            Add a note
          </Button>
          {problem !== null && <span role="status">{problem}</span>}
        </form>
      </IfMay>
    </div>
  );
}
