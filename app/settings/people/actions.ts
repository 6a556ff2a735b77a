'use server';

import { revalidatePath } from 'next/cache';
import { redirect } from 'next/navigation';
import { action } from '@/app/access/action';
import { actorOf } from '@/app/access/actor';
import { handOutLink } from '@/app/access/hand-out-link';
import { emailField, firstProblem, textFields } from '@/core/access/account-fields';
import type { FormAnswer } from '@/core/access/form-answer';
import { ROLES, type Role } from '@/core/access/role';
import type { EventDetails } from '@/core/audit/event';
import { readPerson, readPersonByEmail } from '@/db/read/read-people';
import { changePerson, endSessions, type PersonOutcome, removePerson } from '@/db/write/change-person';
import { createAccessLink } from '@/db/write/create-access-link';
import { withdrawInvitation } from '@/db/write/follow-access-link';
import { recordEvent } from '@/db/write/record-event';

const PROBLEMS: Readonly<Record<PersonOutcome, string | null>> = {
  changed: null,
  gone: 'This person has no account any more.',
  'last-admin': 'This is the only admin. Make somebody else one first.',
};

/** The role and the channels that a form says; an admin sees all channels. */
function rightsIn(form: FormData): { role: Role; channels: readonly string[] | null } {
  const role = ROLES.find((one) => one === form.get('role')) ?? 'viewer';
  const ticked = form.getAll('channel').map(String);
  return { role, channels: role === 'admin' || ticked.length === 0 ? null : ticked };
}

function detailsOf({ role, channels }: ReturnType<typeof rightsIn>): EventDetails {
  return { role, channels: channels === null ? null : channels.join(', ') };
}

/** Invites somebody: they get a link by mail, or whoever invites gets it to hand over. */
export const invite = action(
  'people',
  async ({ engine, db, person }, _before: FormAnswer, form: FormData) => {
    const email = emailField.safeParse(textFields(form, ['email']).email);
    if (!email.success) return { problem: firstProblem(email.error) };
    if ((await readPersonByEmail(db, email.data)) !== null) {
      return { problem: `${email.data} has an account already.` };
    }
    const link = { kind: 'invitation', email: email.data, madeBy: person.name, ...rightsIn(form) } as const;
    const secret = await engine.transaction((tx) => createAccessLink(tx, link, Date.now()));
    const answer = await handOutLink(db, { ...link, secret });
    revalidatePath('/settings/people');
    return answer;
  },
);

/** Takes an invitation back: its link works no more. */
export const withdraw = action('people', async ({ engine }, _before: FormAnswer, form: FormData) => {
  const { email } = textFields(form, ['email']);
  await engine.transaction((db) => withdrawInvitation(db, email));
  revalidatePath('/settings/people');
  return { problem: null };
});

/** Says what somebody may do from their next click on. */
export const change = action('people', async ({ engine, person }, _before: FormAnswer, form: FormData) => {
  const { id } = textFields(form, ['id']);
  const rights = rightsIn(form);
  const by = await actorOf(person);
  const now = Date.now();
  const outcome = await engine.transaction(async (db) => {
    const changed = await changePerson(db, id, rights, now);
    const subject = { type: 'person', id } as const;
    if (changed === 'changed') {
      await recordEvent(db, by, { kind: 'person-changed', subject, details: detailsOf(rights) }, now);
    }
    return changed;
  });
  revalidatePath('/settings/people', 'layout');
  return { problem: PROBLEMS[outcome], done: outcome === 'changed' ? 'Kept.' : undefined };
});

/** Takes somebody's account away. */
export const remove = action('people', async ({ engine, person }, _before: FormAnswer, form: FormData) => {
  const { id } = textFields(form, ['id']);
  const by = await actorOf(person);
  const now = Date.now();
  const outcome = await engine.transaction(async (db) => {
    const removed = await removePerson(db, id);
    const subject = { type: 'person', id } as const;
    if (removed === 'changed') await recordEvent(db, by, { kind: 'person-removed', subject }, now);
    return removed;
  });
  if (outcome !== 'changed') return { problem: PROBLEMS[outcome] };
  redirect('/settings/people');
});

/** Signs somebody out on every device. */
export const endAllSessions = action(
  'people',
  async ({ engine, person }, _before: FormAnswer, form: FormData): Promise<FormAnswer> => {
    const { id } = textFields(form, ['id']);
    const by = await actorOf(person);
    await engine.transaction(async (db) => {
      await endSessions(db, id);
      const subject = { type: 'person', id } as const;
      await recordEvent(
        db,
        by,
        { kind: 'person-changed', subject, details: { sessions: 'ended' } },
        Date.now(),
      );
    });
    return { problem: null, done: 'They are signed out everywhere.' };
  },
);

/** Makes a link for a new password. */
export const newPassword = action(
  'people',
  async ({ engine, db, person }, _before: FormAnswer, form: FormData): Promise<FormAnswer> => {
    const { id } = textFields(form, ['id']);
    const owner = await readPerson(db, id);
    if (owner === null) return { problem: PROBLEMS.gone };
    const link = { kind: 'reset', email: owner.email, madeBy: person.name } as const;
    const by = await actorOf(person);
    const secret = await engine.transaction(async (tx) => {
      const subject = { type: 'person', id } as const;
      await recordEvent(
        tx,
        by,
        { kind: 'person-changed', subject, details: { password: 'link' } },
        Date.now(),
      );
      return createAccessLink(tx, link, Date.now());
    });
    return handOutLink(db, { ...link, secret });
  },
);
