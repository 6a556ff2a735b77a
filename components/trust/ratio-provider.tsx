'use client';

import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';

interface ChosenRatio {
  /** Credits that one bad conversation debits, as it is tried out. */
  ratio: number;
  /** The one that the workspace uses, and that all figures came with. */
  own: number;
  choose: (ratio: number) => void;
}

const Chosen = createContext<ChosenRatio>({ ratio: 10, own: 10, choose: () => {} });

/** Lets a reader try another ratio on everything inside, without a round trip. */
export function RatioProvider({ own, children }: { own: number; children: ReactNode }) {
  const [ratio, choose] = useState(own);
  const value = useMemo(() => ({ ratio, own, choose }), [ratio, own]);
  return <Chosen value={value}>{children}</Chosen>;
}

export function useRatio(): ChosenRatio {
  return useContext(Chosen);
}
