'use client';

import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { IfMay } from '@/components/access/if-may';
import type { RegisterEdit } from '@/core/policy/edit-register';
import type { Policy } from '@/core/policy/policy';
import classes from './policies.module.css';
import { PolicyEditor } from './policy-editor';
import { PolicyRemoval } from './policy-removal';

export type SavePolicy = (
  base: number,
  edit: RegisterEdit,
  note: string,
) => Promise<{ problem: string | null }>;

const NEW: Policy = { id: '', topic: '', text: '' };

/** The entries in force, to be added, changed and removed one by one. */
export function PolicyList({
  base,
  policies,
  onSave,
  search,
}: {
  /** The version that is shown; 0 where there is none. */
  base: number;
  policies: readonly Policy[];
  onSave: SavePolicy;
  search: ReactNode;
}) {
  const [editing, setEditing] = useState<Policy | null>(null);
  const [removing, setRemoving] = useState<Policy | null>(null);
  const save = (edit: RegisterEdit, note: string) => onSave(base, edit, note);
  return (
    <div className={classes.entries}>
      <div className={classes.top}>
        {search}
        <IfMay right="policies">
          <Button onClick={() => setEditing(NEW)}>Add a policy</Button>
        </IfMay>
      </div>
      {policies.length > 0 && (
        <ul className={classes.list} aria-label="Policies">
          {policies.map((policy) => (
            <li key={policy.id} className={classes.entry}>
              <div className={classes.name}>
                <strong>{policy.id}</strong>
                <span>{policy.topic}</span>
              </div>
              <p className={classes.text}>{policy.text}</p>
              <IfMay right="policies">
                <div className={classes.buttons}>
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`Change ${policy.id}`}
                    onClick={() => setEditing(policy)}
                  >
                    Change
                  </Button>
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label={`Remove ${policy.id}`}
                    onClick={() => setRemoving(policy)}
                  >
                    Remove
                  </Button>
                </div>
              </IfMay>
            </li>
          ))}
        </ul>
      )}
      {editing && (
        <PolicyEditor
          policy={editing}
          replaces={editing === NEW ? null : editing.id}
          onSave={save}
          onClose={() => setEditing(null)}
        />
      )}
      {removing && <PolicyRemoval policy={removing} onSave={save} onClose={() => setRemoving(null)} />}
    </div>
  );
}
