import 'server-only';
import { cookies } from 'next/headers';
import { REVIEWER_COOKIE, reviewerIn } from '@/components/review/reviewer-cookie';

/** The reviewer's name as this browser remembers it; empty where it does not. */
export async function loadReviewer(): Promise<string> {
  return reviewerIn((await cookies()).get(REVIEWER_COOKIE)?.value);
}
