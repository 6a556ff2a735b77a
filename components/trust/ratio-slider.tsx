'use client';

import { useId } from 'react';
import { useRatio } from './ratio-provider';
import classes from './ratio-slider.module.css';

/** Tries another ratio on every figure of trust on the page, at once. */
export function RatioSlider() {
  const { ratio, own, choose } = useRatio();
  const id = useId();
  return (
    <div className={classes.slider}>
      <label htmlFor={id}>One bad conversation takes back</label>
      <input
        id={id}
        type="range"
        min={1}
        max={20}
        step={1}
        value={ratio}
        aria-valuetext={`${ratio} good ones`}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      />
      <output htmlFor={id}>
        <b>{ratio}</b> good {ratio === 1 ? 'one' : 'ones'}
      </output>
      <span className={classes.state}>
        {ratio === own ? (
          'as the workspace counts'
        ) : (
          <>
            tried out; the workspace counts {own}.{' '}
            <button type="button" onClick={() => choose(own)}>
              Back to {own}
            </button>
          </>
        )}
      </span>
    </div>
  );
}
