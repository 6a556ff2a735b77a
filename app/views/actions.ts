'use server';

import { revalidatePath } from 'next/cache';
import { type Answer, action } from '@/app/access/action';
import { visibleViews } from '@/core/access/visible-views';
import { type Annotation, annotationSchema, MOST_ANNOTATIONS } from '@/core/settings/annotation';
import { savedViewSchema, withView } from '@/core/settings/saved-view';
import type { Settings } from '@/core/settings/settings';
import type { Engine } from '@/db/engine';
import { readSettings } from '@/db/read/read-settings';
import { writeSettings } from '@/db/write/write-settings';

/** Changes the settings by what they are at that moment, so that two readers do not undo each other. */
async function change(engine: Engine, by: (settings: Settings) => Partial<Settings>): Promise<void> {
  await engine.transaction(async (db) => writeSettings(db, by(await readSettings(db))));
  revalidatePath('/', 'layout');
}

/** Keeps a view under its name. */
export const saveView = action('views', async ({ engine, person }, view: unknown): Promise<Answer> => {
  const parsed = savedViewSchema.safeParse(view);
  if (!parsed.success) return { problem: 'This view could not be saved.' };
  let kept = false;
  await change(engine, ({ views }) => {
    const seen = visibleViews(views, person.channels);
    kept = seen.length === views.length || views.every(({ name }) => name !== parsed.data.name);
    return { views: kept ? withView(views, parsed.data) : views };
  });
  return { problem: kept ? null : 'There is a view of this name already.' };
});

export const removeView = action('views', async ({ engine, person }, name: string) => {
  await change(engine, ({ views }) => {
    const seen = visibleViews(views, person.channels);
    return { views: views.filter((view) => view.name !== name || !seen.includes(view)) };
  });
  return { problem: null };
});

/** Whether somebody limited to these channels may write on a note's charts. */
const isOn = ({ channel }: Annotation, channels: readonly string[] | null) =>
  channels === null || (channel !== null && channels.includes(channel));

/** Keeps a note at a day. */
export const addAnnotation = action('views', async ({ engine, person }, note: unknown): Promise<Answer> => {
  const parsed = annotationSchema.safeParse(note);
  let kept = false;
  if (parsed.success && isOn(parsed.data, person.channels)) {
    await change(engine, ({ annotations }) => {
      kept = annotations.length < MOST_ANNOTATIONS;
      return { annotations: kept ? [...annotations, parsed.data] : annotations };
    });
  }
  return { problem: kept ? null : 'This note could not be kept.' };
});

export const removeAnnotation = action(
  'views',
  async ({ engine, person }, note: unknown): Promise<Answer> => {
    const parsed = annotationSchema.safeParse(note);
    if (!parsed.success) return { problem: 'This note could not be understood.' };
    if (!isOn(parsed.data, person.channels))
      return { problem: 'This note is on channels that you do not see.' };
    const gone = JSON.stringify(parsed.data);
    await change(engine, ({ annotations }) => ({
      annotations: annotations.filter((kept) => JSON.stringify(kept) !== gone),
    }));
    return { problem: null };
  },
);
