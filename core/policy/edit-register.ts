import type { Policy } from './policy';

/** One change of the register: an entry added (`replaces` null), put in the place of another, or taken out. */
export type RegisterEdit =
  | { kind: 'put'; replaces: string | null; policy: Policy }
  | { kind: 'remove'; id: string };

/** What an entry may hold at most, in characters; longer texts are documents, and no rule is found in them. */
export const LONGEST_POLICY = { id: 100, topic: 200, text: 10_000 } as const;

/**
 * The register after one change; an entry keeps its place. Otherwise one sentence says why it cannot be: no id
 * or text, an id that another entry has, an entry that is not there.
 */
export function editRegister(
  policies: readonly Policy[],
  edit: RegisterEdit,
): { policies: Policy[] } | { policies: null; refusal: string } {
  const gone = edit.kind === 'remove' ? edit.id : edit.replaces;
  if (gone !== null && !policies.some(({ id }) => id === gone)) {
    return { policies: null, refusal: `There is no policy "${gone}" any more.` };
  }
  if (edit.kind === 'remove') return { policies: policies.filter(({ id }) => id !== gone) };
  const policy = {
    id: edit.policy.id.trim(),
    topic: edit.policy.topic.trim(),
    text: edit.policy.text.trim(),
  };
  if (policy.id === '' || policy.text === '') {
    return { policies: null, refusal: 'A policy needs an id and a text.' };
  }
  for (const field of ['id', 'topic', 'text'] as const) {
    if (policy[field].length > LONGEST_POLICY[field])
      return {
        policies: null,
        refusal: `The ${field} has more than ${LONGEST_POLICY[field].toLocaleString('en-US')} characters.`,
      };
  }
  if (policies.some(({ id }) => id === policy.id && id !== gone)) {
    return { policies: null, refusal: `Another policy has the id "${policy.id}".` };
  }
  if (gone === null) return { policies: [...policies, policy] };
  return { policies: policies.map((before) => (before.id === gone ? policy : before)) };
}
