import 'server-only';
import { cookies } from 'next/headers';
import { currentPerson } from '@/app/access/current-person';
import { site } from '@/app/access/site';
import { REVIEWER_COOKIE, reviewerIn } from '@/components/review/reviewer-cookie';

/**
 * The name that stands beside reviews: that of whoever is signed in, and not theirs to choose; without accounts the
 * one that this browser remembers, empty where it does not.
 */
export async function loadReviewer(): Promise<{ name: string; fixed: boolean }> {
  if (site().mode === 'team') return { name: (await currentPerson())?.name ?? '', fixed: true };
  return { name: reviewerIn((await cookies()).get(REVIEWER_COOKIE)?.value), fixed: false };
}
