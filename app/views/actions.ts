'use server';

import { revalidatePath } from 'next/cache';
import { allowed } from '@/app/access/allowed';
import { annotationSchema, MOST_ANNOTATIONS } from '@/core/settings/annotation';
import { savedViewSchema, withView } from '@/core/settings/saved-view';
import type { Settings } from '@/core/settings/settings';
import { readSettings } from '@/db/read/read-settings';
import { writeSettings } from '@/db/write/write-settings';

/** Changes the settings by what they are at that moment, so that two readers do not undo each other. */
async function change(by: (settings: Settings) => Partial<Settings>): Promise<void> {
  const { engine } = await allowed('views');
  await engine.transaction(async (db) => writeSettings(db, by(await readSettings(db))));
  revalidatePath('/', 'layout');
}

/** Keeps a view under its name. False where it is none. */
export async function saveView(view: unknown): Promise<boolean> {
  const parsed = savedViewSchema.safeParse(view);
  if (!parsed.success) return false;
  await change(({ views }) => ({ views: withView(views, parsed.data) }));
  return true;
}

export async function removeView(name: string): Promise<void> {
  await change(({ views }) => ({ views: views.filter((view) => view.name !== name) }));
}

/** Keeps a note at a day. False where it is none, or where there are too many. */
export async function addAnnotation(annotation: unknown): Promise<boolean> {
  const parsed = annotationSchema.safeParse(annotation);
  if (!parsed.success) return false;
  let kept = false;
  await change(({ annotations }) => {
    kept = annotations.length < MOST_ANNOTATIONS;
    return { annotations: kept ? [...annotations, parsed.data] : annotations };
  });
  return kept;
}

export async function removeAnnotation(annotation: unknown): Promise<void> {
  const parsed = annotationSchema.safeParse(annotation);
  if (!parsed.success) return;
  const gone = JSON.stringify(parsed.data);
  await change(({ annotations }) => ({
    annotations: annotations.filter((note) => JSON.stringify(note) !== gone),
  }));
}
