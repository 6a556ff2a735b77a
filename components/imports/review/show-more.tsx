'use client';

import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { plural } from '@/core/text/plural';

/** More than that on a page helps nobody. */
const MOST = 300;

/** A long list from its beginning, with the rest on request. */
export function ShowMore<T>({
  items,
  first,
  noun,
  children,
}: {
  items: readonly T[];
  first: number;
  noun: string;
  children: (shown: readonly T[]) => ReactNode;
}) {
  const [all, setAll] = useState(false);
  const shown = items.slice(0, all ? MOST : first);
  const rest = Math.min(items.length, MOST) - shown.length;
  return (
    <div>
      {children(shown)}
      {rest > 0 && (
        <Button variant="subtle" size="compact-sm" mt="xs" onClick={() => setAll(true)}>
          Show {plural(rest, `more ${noun}`)}
        </Button>
      )}
    </div>
  );
}
