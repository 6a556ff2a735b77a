import { channelLabel } from '@/core/conversation/channel-label';
import { channelColor } from './channel-color';
import classes from './channel-name.module.css';

/** A channel with its colour; the name as exported shows on hover. */
export function ChannelName({ channel, channels }: { channel: string; channels: readonly string[] }) {
  const { color, dash } = channelColor(channel, channels);
  return (
    <span className={classes.name} title={channel}>
      <svg width="14" height="10" viewBox="0 0 14 10" aria-hidden="true">
        <line x1="1" y1="5" x2="13" y2="5" stroke={color} strokeWidth="4" strokeDasharray={dash} />
      </svg>
      {channelLabel(channel)}
    </span>
  );
}
