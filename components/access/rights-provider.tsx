'use client';

import { createContext, type ReactNode, useContext } from 'react';
import type { Right } from '@/core/access/rights';

const Rights = createContext<readonly Right[]>([]);

/** What the person who looks may do. It hides what they could not use; the server is asked all the same. */
export function RightsProvider({ rights, children }: { rights: readonly Right[]; children: ReactNode }) {
  return <Rights value={rights}>{children}</Rights>;
}

export function useRights(): readonly Right[] {
  return useContext(Rights);
}
