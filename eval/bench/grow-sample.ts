import DatabaseDriver from 'better-sqlite3';

/** Keys of copies lie this far apart: no import of the sample reaches further. */
const APART = 1_000_000_000;

/** Copies written in one transaction. */
const AT_ONCE = 10;

/**
 * Multiplies the sample in `database` until it holds about so many conversations: each copy has conversations
 * and customers of its own, with all that belongs to them. Facts are left to the next opening.
 */
export function growSample(database: string, wanted: number): { conversations: number; messages: number } {
  const connection = new DatabaseDriver(database);
  connection.pragma('journal_mode = OFF');
  connection.pragma('synchronous = OFF');
  connection.pragma('cache_size = -400000');
  const count = (table: string) =>
    connection.prepare(`select count(*) from ${table}`).pluck().get() as number;
  const columns = (table: string) =>
    (connection.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => name);

  connection.exec('create temp table original as select id from conversations');
  const texts = connection.prepare(`
    insert into conversation_search (rowid, text)
    select m.conversation_id + @n * ${APART}, group_concat(m.text, char(10))
    from messages m where m.conversation_id in (select id from original) group by m.conversation_id`);
  const copies = [
    copy('conversations', 'id', { external_id: "external_id || '-' || @n", ...OWN_CUSTOMER }),
    ...['conversation_sources', 'messages', 'message_copies', 'findings'].map((table) =>
      copy(table, 'conversation_id', table === 'conversation_sources' ? OWN_CUSTOMER : {}),
    ),
  ];
  const customers = connection.prepare(`
    insert into customers (${columns('customers').join(', ')})
    select ${columns('customers')
      .map((name) => (name === 'customer_id' ? "customer_id || '-' || @n" : name))
      .join(', ')}
    from customers where customer_id not like '%-%'`);

  function copy(table: string, key: string, changed: Record<string, string>) {
    const names = columns(table);
    const values = names.map((name) =>
      name === key ? `${key} + @n * ${APART}` : (changed[name] ?? `"${name}"`),
    );
    return connection.prepare(
      `insert into ${table} (${names.map((name) => `"${name}"`).join(', ')})
       select ${values.join(', ')} from ${table} where ${key} in (select id from original)`,
    );
  }

  const times = Math.max(0, Math.round(wanted / count('conversations')) - 1);
  for (let done = 0; done < times; done += AT_ONCE) {
    connection.transaction(() => {
      for (let n = done + 1; n <= Math.min(times, done + AT_ONCE); n += 1) {
        for (const statement of [...copies, customers, texts]) statement.run({ n });
      }
    })();
  }
  connection.exec('update data_span set version = 0; analyze;');
  const grown = { conversations: count('conversations'), messages: count('messages') };
  connection.close();
  return grown;
}

const OWN_CUSTOMER = { customer_id: "customer_id || '-' || @n" };
