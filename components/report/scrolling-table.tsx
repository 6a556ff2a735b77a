import type { ReactNode } from 'react';

/** A table of the appendix; where it is wider than a small screen it scrolls by itself, by finger and by keyboard. */
export function ScrollingTable({ label, children }: { label: string; children: ReactNode }) {
  return (
    <section className="report-scroll" aria-label={label} tabIndex={0}>
      <table className="report-figures">{children}</table>
    </section>
  );
}
