import { headers } from 'next/headers';
import { auth } from '@/app/access/auth';
import { SSO, singleSignOn } from '@/app/access/single-sign-on';
import { site } from '@/app/access/site';
import { returnPath } from '@/core/access/return-path';

/** Sends the browser to the provider; a link leads here, as a form may lead to no other site. */
export async function GET(request: Request): Promise<Response> {
  if (site().mode === 'local' || singleSignOn() === null) return new Response(null, { status: 404 });
  const next = returnPath(new URL(request.url).searchParams.get('next'));
  const { url } = await auth().api.signInSocial({
    body: { provider: SSO, callbackURL: next, errorCallbackURL: '/sign-in?refused=sso' },
    headers: await headers(),
  });
  if (!url) return new Response(null, { status: 502 });
  return new Response(null, { status: 302, headers: { Location: url, 'Cache-Control': 'no-store' } });
}
