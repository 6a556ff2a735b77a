import { z } from 'zod';

/** A page with its filters, under a name; an address inside the product only. */
export const savedViewSchema = z.object({
  name: z.string().trim().min(1).max(80),
  address: z
    .string()
    .max(2000)
    .regex(/^\/(?![/\\])/, 'not an address of this workspace'),
});

export type SavedView = z.infer<typeof savedViewSchema>;

/** Views that a workspace keeps; more are not found again. */
export const MOST_VIEWS = 100;

/** The views with one more; one of the same name makes way for it. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  return [...views.filter(({ name }) => name !== view.name), view].slice(-MOST_VIEWS);
}
