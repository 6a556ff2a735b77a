/**
 * The peer of the import benchmark: PapaParse reads the file and better-sqlite3 inserts the bare
 * rows; with "sentiment" as third argument the `sentiment` package scores every text on the way.
 */
import fs from 'node:fs';
import Database from 'better-sqlite3';
import Papa from 'papaparse';
import Sentiment from 'sentiment';

const [file = '', database = '', scorer] = process.argv.slice(2);
const BATCH = 5000;

const db = new Database(database);
db.pragma('journal_mode = WAL');
db.pragma('synchronous = NORMAL');
db.exec('create table message (conversation text, at text, sender text, text text, score real)');
const insert = db.prepare('insert into message values (?, ?, ?, ?, ?)');
const sentiment = new Sentiment();
let batch: Record<string, string>[] = [];

const flush = db.transaction((rows: Record<string, string>[]) => {
  for (const row of rows) {
    const score = scorer === 'sentiment' ? sentiment.analyze(row.text ?? '').score : null;
    insert.run(row.conversation_id, row.sent_at, row.sender, row.text, score);
  }
});

Papa.parse<Record<string, string>>(fs.createReadStream(file), {
  header: true,
  skipEmptyLines: true,
  step: ({ data }) => {
    batch.push(data);
    if (batch.length < BATCH) return;
    flush(batch);
    batch = [];
  },
  complete: () => {
    flush(batch);
    db.close();
  },
});
