/** Hues in app/tokens.css. */
const HUES = 8;

/** Dash patterns for the channels after the eighth: hue and pattern together tell 32 apart. */
const DASHES = ['', '7 3', '2 3', '9 3 2 3'];

export interface ChannelColor {
  color: string;
  /** SVG stroke-dasharray; empty is solid. */
  dash: string;
}

/** A channel's colour follows from its place among all channels of the workspace, so it is the same on every page. */
export function channelColor(channel: string, channels: readonly string[]): ChannelColor {
  const place = Math.max(0, channels.indexOf(channel));
  return {
    color: `var(--channel-${place % HUES})`,
    dash: DASHES[Math.floor(place / HUES) % DASHES.length] ?? '',
  };
}
