import 'server-only';
import { headers } from 'next/headers';
import { forbidden, redirect } from 'next/navigation';
import type { Person } from '@/core/access/person';
import { hasRight, type Right } from '@/core/access/rights';
import { scoped } from '@/core/access/scoped';
import { signInHref } from '@/core/access/sign-in-href';
import { withhold } from '@/core/access/withhold';
import type { Actor, AuditEvent } from '@/core/audit/event';
import type { Filter, ScopedFilter } from '@/core/filter/filter';
import type { Database } from '@/db/database';
import type { Engine, Transactions } from '@/db/engine';
import { recordEvent } from '@/db/write/record-event';
import { recorded } from '@/db/write/recorded';
import type { FileStore } from '@/jobs/file-store';
import { actorOf } from './actor';
import { currentPerson } from './current-person';
import { engine, fileStore } from './engine';
import { PATH_HEADER } from './path-header';

/** What a permitted request works with. */
export interface Access {
  readonly person: Person;
  readonly engine: Engine;
  readonly db: Database;
  /** The filter that the person may ask; what reads conversations takes no other. */
  scoped(filter: Filter): ScopedFilter;
  /** Figures as the person may see them: without those that rest on few, unless they have the right. */
  shown<T>(figures: T): T;
  /** Where files that were uploaded lie. */
  readonly files: FileStore;
  /** The person as the audit log names them. */
  readonly actor: Actor;
  /** Makes a change and keeps the event that tells of it, both or neither; see `recorded`. */
  recorded<T>(
    change: (engine: Transactions) => Promise<T>,
    eventOf: (result: T) => AuditEvent | null,
  ): Promise<T>;
  /** Keeps an event that changes nothing else. */
  noted(event: AuditEvent): Promise<void>;
}

/** Why a request is turned away, one sentence. */
export interface Refused {
  readonly problem: string;
  readonly signedIn: boolean;
}

/** The one door to the database: who asks, and whether they may. `action` and `answered` bring refusals to their callers. */
export async function ask(right: Right): Promise<Access | Refused> {
  const person = await currentPerson();
  if (person === null) return { problem: 'Please sign in.', signedIn: false };
  if (!hasRight(person, right)) {
    const problem =
      person.scope === null ? 'Your role does not allow this.' : 'This key was not given the right.';
    return { problem, signedIn: true };
  }
  const { db } = engine();
  const actor = await actorOf(person);
  return {
    person,
    actor,
    recorded: (change, eventOf) => recorded(engine(), { actor, now: Date.now() }, change, eventOf),
    noted: (event) => engine().transaction((tx) => recordEvent(tx, actor, event, Date.now())),
    engine: engine(),
    db,
    files: fileStore(),
    scoped: (filter) => scoped(person, filter),
    shown: (figures) => (hasRight(person, 'cells') ? figures : withhold(figures)),
  };
}

/** The same for what pages read: whoever may not gets the page that says so, or the one to sign in on. */
export async function allowed(right: Right): Promise<Access> {
  const access = await ask(right);
  if (!('problem' in access)) return access;
  if (access.signedIn) forbidden();
  redirect(signInHref((await headers()).get(PATH_HEADER) ?? '/'));
}

/** Whether the person has the right, to leave out what could not be used anyway. It opens nothing. */
export async function may(right: Right): Promise<boolean> {
  const person = await currentPerson();
  return person !== null && hasRight(person, right);
}
