'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { KeyHelp } from '@/components/keys/key-help';
import { isTaken, type KeyHint } from '@/components/keys/key-list';

const HINTS: readonly KeyHint[] = [
  { keys: ['j'], does: 'Next conversation' },
  { keys: ['k'], does: 'Previous conversation' },
  { keys: ['Enter'], does: 'Open it' },
  { keys: ['n'], does: 'Next page' },
  { keys: ['p'], does: 'Previous page' },
  { keys: ['/'], does: 'Search what was said' },
  { keys: ['?'], does: 'Show these keys' },
];

const step = (by: 1 | -1) => {
  const rows = [...document.querySelectorAll<HTMLAnchorElement>('a[data-row]')];
  const at = rows.indexOf(document.activeElement as HTMLAnchorElement);
  const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : Math.min(rows.length - 1, Math.max(0, at + by));
  rows[next]?.focus();
  rows[next]?.scrollIntoView({ block: 'nearest' });
};

/** Moves through the list by keyboard: the rows are links, so the focus is the place. */
export function ListKeys() {
  const router = useRouter();
  useEffect(() => {
    const turn = (rel: string) => {
      const href = document.querySelector<HTMLAnchorElement>(`a[rel="${rel}"]`)?.getAttribute('href');
      if (href) router.push(href);
    };
    const actions: Record<string, () => void> = {
      j: () => step(1),
      k: () => step(-1),
      n: () => turn('next'),
      p: () => turn('prev'),
      '/': () => document.querySelector<HTMLInputElement>('input[data-search-field]')?.focus(),
    };
    const onKey = (event: KeyboardEvent) => {
      const act = isTaken(event) ? undefined : actions[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [router]);
  return <KeyHelp hints={HINTS} />;
}
