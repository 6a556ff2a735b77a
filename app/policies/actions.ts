'use server';

import { revalidatePath } from 'next/cache';
import { z } from 'zod';
import { type Answer, action } from '@/app/access/action';
import { editRegister, type RegisterEdit } from '@/core/policy/edit-register';
import { readPolicies } from '@/db/read/read-policies';
import { editPolicies } from '@/db/write/edit-policies';

const baseSchema = z.int().min(0);
const noteSchema = z.string().trim().max(300);
const editSchema: z.ZodType<RegisterEdit> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('put'),
    replaces: z.string().nullable(),
    policy: z.strictObject({ id: z.string(), topic: z.string(), text: z.string() }),
  }),
  z.strictObject({ kind: z.literal('remove'), id: z.string() }),
]);

/** Adds, changes or removes one policy: the register's next version, by which all conversations are judged. */
export const savePolicy = action(
  'policies',
  async ({ recorded }, base: number, edit: RegisterEdit, note: string): Promise<Answer> => {
    const wanted = editSchema.parse(edit);
    const said = noteSchema.parse(note) || null;
    const policy = wanted.kind === 'put' ? wanted.policy.id : wanted.id;
    const saved = await recorded(
      (tx) =>
        editPolicies(
          tx,
          baseSchema.parse(base),
          (policies) => editRegister(policies, wanted),
          said,
          Date.now(),
        ),
      ({ version }) =>
        version === null
          ? null
          : { kind: 'policies-changed', details: { version, policy, did: wanted.kind } },
    );
    revalidatePath('/policies');
    return { problem: saved.version === null ? saved.refusal : null };
  },
);

/** Puts the entries of an earlier version in force again, as the next version. */
export const restoreVersion = action(
  'policies',
  async ({ engine, recorded }, base: number, version: number): Promise<Answer> => {
    const policies = await readPolicies(engine.db, baseSchema.parse(version));
    const note = `Version ${version} again`;
    const saved = await recorded(
      (tx) => editPolicies(tx, baseSchema.parse(base), () => ({ policies }), note, Date.now()),
      (edited) =>
        edited.version === null
          ? null
          : { kind: 'policies-changed', details: { version: edited.version, again: version } },
    );
    revalidatePath('/policies');
    return { problem: saved.version === null ? saved.refusal : null };
  },
);
