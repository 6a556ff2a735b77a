'use client';

import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import classes from './reading-tip.module.css';

/** Room between a mark and what is said of it, and between that and the edge of the window, in pixels. */
const GAP = 8;

interface Pointed {
  lines: string[];
  /** Where the mark is in the window. */
  x: number;
  top: number;
  bottom: number;
}

/**
 * Says what a mark of a chart stands for while it is pointed at, touched or focused: every element with
 * `data-reading`. One for the whole page, so that charts stay what the server drew. Escape takes it away.
 * The tables beside the charts say the same to those who cannot point.
 */
export function ReadingTip() {
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const tip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const markOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>('[data-reading]') : null;
    const show = (mark: HTMLElement, at?: number) => {
      const { left, right, top, bottom } = mark.getBoundingClientRect();
      const x = at === undefined ? (left + right) / 2 : Math.min(right, Math.max(left, at));
      setPointed({ lines: mark.dataset.reading?.split('\n') ?? [], x, top, bottom });
    };
    const hide = () => setPointed(null);
    const onPointer = ({ target, clientX }: PointerEvent) => {
      const mark = markOf(target);
      if (mark === null) hide();
      else show(mark, mark.getBoundingClientRect().width > 60 ? clientX : undefined);
    };
    const onFocus = ({ target }: FocusEvent) => {
      const mark = markOf(target);
      // A press focuses too, and the pointer has said it already.
      if (mark !== null && target instanceof Element && target.matches(':focus-visible')) show(mark);
    };
    // Focus may scroll its mark into view; what a pointer lay over is elsewhere then.
    const onScroll = () => {
      const mark = document.activeElement?.matches(':focus-visible') ? markOf(document.activeElement) : null;
      if (mark === null) hide();
      else show(mark);
    };
    const onLeave = ({ relatedTarget }: PointerEvent) => relatedTarget === null && hide();
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && hide();
    document.addEventListener('pointerover', onPointer);
    document.documentElement.addEventListener('pointerleave', onLeave);
    document.addEventListener('focusin', onFocus);
    document.addEventListener('focusout', hide);
    document.addEventListener('keydown', onKey);
    document.addEventListener('scroll', onScroll, { capture: true, passive: true });
    return () => {
      document.removeEventListener('pointerover', onPointer);
      document.documentElement.removeEventListener('pointerleave', onLeave);
      document.removeEventListener('focusin', onFocus);
      document.removeEventListener('focusout', hide);
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('scroll', onScroll, { capture: true });
    };
  }, []);

  // Above the mark, below it where there is no room, never beyond the window.
  useLayoutEffect(() => {
    if (pointed === null || tip.current === null) return;
    const { style, offsetWidth: width, offsetHeight: height } = tip.current;
    const left = Math.min(innerWidth - width - GAP, Math.max(GAP, pointed.x - width / 2));
    const above = pointed.top - height - GAP;
    style.left = `${left}px`;
    style.top = `${above < GAP ? pointed.bottom + GAP : above}px`;
  }, [pointed]);

  if (pointed === null) return null;
  const [first, ...rest] = pointed.lines;
  return (
    <div ref={tip} className={classes.tip} aria-hidden="true" data-reading-tip>
      <b>{first}</b>
      {rest.map((line) => (
        <span key={line}>{line}</span>
      ))}
    </div>
  );
}
