import type { RedactionKind } from './redaction-kind';

/** Gives the details of one conversation their numbers by first appearance, each kind for itself. */
export class TagNumbers {
  private readonly numbers = new Map<string, number>();

  /** `tag` stands for the detail: equal details have equal ones. */
  of(kind: RedactionKind, tag: string): number {
    const key = `${kind} ${tag}`;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const next = (this.numbers.get(kind) ?? 0) + 1;
    this.numbers.set(kind, next);
    this.numbers.set(key, next);
    return next;
  }
}
