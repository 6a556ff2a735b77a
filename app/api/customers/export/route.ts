import { answered } from '@/app/access/answered';
import { exportCustomer } from '@/db/retention/export-customer';

/** Everything that is held of a customer, as one JSON file. The id comes in the body: addresses are kept in logs. */
export const POST = answered('erase', async ({ engine, actor }, request: Request) => {
  const form = await request.formData().catch(() => null);
  const id = form?.get('customer');
  if (typeof id !== 'string' || id.trim() === '') {
    return Response.json({ error: 'The form names no customer.' }, { status: 400 });
  }
  const data = await exportCustomer(engine, id.trim(), actor, Date.now());
  return new Response(JSON.stringify(data, null, 2), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': 'attachment; filename="customer.json"',
      'Cache-Control': 'no-store',
    },
  });
});
