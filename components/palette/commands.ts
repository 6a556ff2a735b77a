import { opensPage } from '@/components/access/page-rights';
import type { Right } from '@/core/access/rights';
import { channelLabel } from '@/core/conversation/channel-label';
import type { SavedView } from '@/core/settings/saved-view';

export interface Command {
  key: string;
  label: string;
  /** What kind of thing it is. */
  kind: 'Page' | 'Channel' | 'View' | 'Search' | 'Save';
  /** Where it leads; absent for what saves the present view. */
  href?: string;
}

const PAGES: readonly [label: string, href: string][] = [
  ['Overview', '/'],
  ['Escalations', '/escalations'],
  ['Resolution', '/resolution'],
  ['Topics', '/topics'],
  ['Retention', '/retention'],
  ['Accuracy', '/accuracy'],
  ['Reports', '/reports'],
  ['Conversations', '/conversations'],
  ['Review', '/review'],
  ['Quality', '/quality'],
  ['Imports', '/imports'],
  ['Policies', '/policies'],
  ['Customers', '/customers'],
  ['Settings', '/settings'],
  ['Data', '/data'],
  ['Audit log', '/audit'],
];

/** Commands that a list holds; more would not be read. */
const MOST = 12;

/**
 * What a few typed letters may mean: saved views, pages and channels with these words in their name, a search
 * of the conversations, and saving the present view under these words, as far as the person may. Nothing typed
 * lists views and pages.
 */
export function commandsFor(
  typed: string,
  {
    views,
    channels,
    rights,
  }: { views: readonly SavedView[]; channels: readonly string[]; rights: readonly Right[] },
): Command[] {
  const words = typed.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const fits = (label: string) => words.every((word) => label.toLowerCase().includes(word));
  const all: Command[] = [
    ...views.map(({ name, address }) => ({
      key: `view ${name}`,
      label: name,
      kind: 'View' as const,
      href: address,
    })),
    ...PAGES.filter(([, href]) => opensPage(href, rights)).map(([label, href]) => ({
      key: href,
      label,
      kind: 'Page' as const,
      href,
    })),
    ...channels.map((channel) => ({
      key: `channel ${channel}`,
      label: channelLabel(channel),
      kind: 'Channel' as const,
      href: `/channels/${encodeURIComponent(channel)}`,
    })),
  ];
  const found = all.filter(({ label }) => fits(label)).slice(0, MOST);
  const text = typed.trim();
  if (text === '') return found;
  if (rights.includes('text')) {
    found.push({
      key: 'search',
      label: `Conversations that say "${text}"`,
      kind: 'Search',
      href: `/conversations?q=${encodeURIComponent(text)}`,
    });
  }
  if (rights.includes('views')) {
    found.push({ key: 'save', label: `Save what is shown as "${text.slice(0, 80)}"`, kind: 'Save' });
  }
  return found;
}
