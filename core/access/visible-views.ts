import type { SavedView } from '@/core/settings/saved-view';

/** The saved views that lead to no channel but these; all of them where `channels` is null. */
export function visibleViews(views: readonly SavedView[], channels: readonly string[] | null): SavedView[] {
  return views.filter(({ address }) => {
    const channel = channelIn(address);
    return channels === null || channel === null || channels.includes(channel);
  });
}

/** The channel that an address of this workspace is about; one that cannot be read is about none that anybody has. */
function channelIn(address: string): string | null {
  const { pathname, searchParams } = new URL(address, 'http://workspace');
  const [, name] = /^\/channels\/([^/]+)/.exec(pathname) ?? [];
  if (name === undefined) return searchParams.get('channel') || null;
  try {
    return decodeURIComponent(name);
  } catch {
    return '';
  }
}
