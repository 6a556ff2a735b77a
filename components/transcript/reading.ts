import { wholePoints } from '@/components/trust/whole-points';
import type { Role } from '@/core/conversation/role';
import { type DriverGroup, driverGroupOf } from '@/core/scoring/driver-group';
import type { Finding } from '@/core/scoring/finding';
import { findingCosts } from '@/core/scoring/finding-costs';
import type { SentimentLabel } from '@/core/scoring/scored-conversation';
import type { Severity } from '@/core/scoring/severity';

/** A message as the transcript shows it. */
export interface ReadMessage {
  /** Its place in the conversation; findings point to it. */
  seq: number;
  role: Role;
  author: string | null;
  text: string;
  /** Characters of it that the page does not show. */
  leftOut: number;
  at: number | null;
  sentimentLabel: SentimentLabel | null;
  /** -1 to 1; customers' messages only. */
  sentimentScore: number | null;
}

/** A finding with its footnote number and its cost in whole points. */
export interface ReadFinding extends Finding {
  number: number;
  group: DriverGroup | null;
  points: number;
}

export interface Reading {
  findings: ReadFinding[];
  /** Points lost to the negative end, which has no finding of its own. */
  negativeEnd: number;
  /** Points lost in all: the findings' and the negative end's add up to it. */
  lost: number;
}

/**
 * Findings in the order of the transcript, numbered from 1 like footnotes, with costs in whole points
 * that add up to the conversation's loss.
 */
export function readFindings(findings: readonly Finding[], severity: Severity): Reading {
  const ordered = [...findings].sort(
    (a, b) => a.message - b.message || (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0),
  );
  const lost = Math.round(100 * severity.total) || 0;
  const costs = findingCosts(ordered, severity);
  const points = wholePoints([...costs, 100 * severity.parts.negativeEnd], lost);
  return {
    findings: ordered.map((finding, i) => ({
      ...finding,
      number: i + 1,
      group: driverGroupOf(finding.kind),
      points: points[i] ?? 0,
    })),
    negativeEnd: points.at(-1) ?? 0,
    lost,
  };
}
