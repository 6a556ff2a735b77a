import { auth } from '@/app/access/auth';
import { singleSignOn } from '@/app/access/single-sign-on';
import { site } from '@/app/access/site';

/** Where the provider sends people back to: the code is exchanged, the identity checked and a session begun. */
export async function GET(request: Request): Promise<Response> {
  if (site().mode === 'local' || singleSignOn() === null) return new Response(null, { status: 404 });
  return auth().handler(request);
}
