import { describe, expect, test } from 'vitest';
import { recordsTable } from '@/core/ingest/records-table';

const bytes = (text: string) => new TextEncoder().encode(text);
const found = (text: string, mapping = {}) => recordsTable(bytes(text), true, mapping);

const CUSTOMERS = 'customer_id,signed_up_at,churned_at,monthly_revenue,segment\n';

describe('a table of customers or policies', () => {
  test('is told by its header', () => {
    expect(found(`${CUSTOMERS}u1,2025-03-01,,25.89,plus\n`)).toMatchObject({
      kind: 'customers',
      delimiter: ',',
      headerRow: 1,
      dateOrderSure: true,
    });
    expect(found('id,topic,text\nP1,returns,"Items, all of them, can be returned."\n')?.kind).toBe(
      'policies',
    );
  });

  test('is found under a title, with other delimiters, line ends and encodings', () => {
    const text = 'Our rules\r\rid;topic;text\rP1;returns;Items can be returned.\r';
    expect(found(text)).toMatchObject({ kind: 'policies', delimiter: ';', lineEnd: '\r', headerRow: 3 });
    const wide = new Uint8Array(Buffer.from(`\ufeff${CUSTOMERS}u1,,,,\n`, 'utf16le'));
    expect(recordsTable(wide, true)).toMatchObject({ kind: 'customers', encoding: 'utf-16le' });
  });

  test.each([
    ['messages', 'conversation_id,sent_at,sender,text,customer_id\nc1,,bot,hello,u1\n'],
    ['messages of customers', 'Ticket ID,User ID,Created At,Author Type,Comment\nt1,u1,2026-01-01,user,hi\n'],
    ['transcripts of customers', 'Customer ID,Created At,Chat Log\nu1,2026-01-01,"User: hi"\n'],
    ['native lines', '{"id":"c1","messages":[]}\n'],
    ['nothing', ''],
    ['other tables', 'a,b\n1,2\n'],
    ['binary data', '\u0000\u0001\u0002\u0003'],
  ])('is not seen in %s', (_, text) => {
    expect(found(text)).toBeNull();
  });

  test.each([
    ['13/01/2025', '', 'day-first', true],
    ['01/13/2025', '', 'month-first', true],
    ['', '01/13/2025', 'month-first', true],
    ['01/02/2025', '', 'day-first', false],
    ['2025-01-02', '', 'day-first', true],
  ])('says how its dates are written: %s %s', (signedUp, churned, dateOrder, dateOrderSure) => {
    expect(found(`${CUSTOMERS}u1,${signedUp},${churned},,\n`)).toMatchObject({ dateOrder, dateOrderSure });
  });

  test('takes what the user says of it', () => {
    expect(found(`${CUSTOMERS}u1,01/02/2025,,,\n`, { dateOrder: 'month-first' })).toMatchObject({
      dateOrder: 'month-first',
      dateOrderSure: true,
    });
    expect(found(`${CUSTOMERS}u1,,,,\n`, { delimiter: ';' })).toBeNull();
    expect(found(`${CUSTOMERS}u1,,,,\n`, { headerRow: 2 })).toBeNull();
  });
});
