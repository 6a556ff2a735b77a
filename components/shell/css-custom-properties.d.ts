import 'react';

declare module 'react' {
  /** Components hand their colours to style sheets as custom properties. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}
