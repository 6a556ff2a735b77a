'use client';

import type { ReactNode } from 'react';
import type { Right } from '@/core/access/rights';
import { useRights } from './rights-provider';

/** Shows its content to whoever has the right, and `others` to everybody else. */
export function IfMay({
  right,
  others = null,
  children,
}: {
  right: Right;
  others?: ReactNode;
  children: ReactNode;
}) {
  return useRights().includes(right) ? children : others;
}
