'use server';

import { revalidatePath } from 'next/cache';
import { type Answer, action } from '@/app/access/action';
import { annotationSchema, MOST_ANNOTATIONS } from '@/core/settings/annotation';
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
export const saveView = action('views', async ({ engine }, view: unknown): Promise<Answer> => {
  const parsed = savedViewSchema.safeParse(view);
  if (!parsed.success) return { problem: 'This view could not be saved.' };
  await change(engine, ({ views }) => ({ views: withView(views, parsed.data) }));
  return { problem: null };
});

export const removeView = action('views', async ({ engine }, name: string) => {
  await change(engine, ({ views }) => ({ views: views.filter((view) => view.name !== name) }));
  return { problem: null };
});

/** Keeps a note at a day. */
export const addAnnotation = action('views', async ({ engine }, annotation: unknown): Promise<Answer> => {
  const parsed = annotationSchema.safeParse(annotation);
  let kept = false;
  if (parsed.success) {
    await change(engine, ({ annotations }) => {
      kept = annotations.length < MOST_ANNOTATIONS;
      return { annotations: kept ? [...annotations, parsed.data] : annotations };
    });
  }
  return { problem: kept ? null : 'This note could not be kept.' };
});

export const removeAnnotation = action('views', async ({ engine }, annotation: unknown): Promise<Answer> => {
  const parsed = annotationSchema.safeParse(annotation);
  if (!parsed.success) return { problem: 'This note could not be understood.' };
  const gone = JSON.stringify(parsed.data);
  await change(engine, ({ annotations }) => ({
    annotations: annotations.filter((note) => JSON.stringify(note) !== gone),
  }));
  return { problem: null };
});
