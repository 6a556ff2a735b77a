import { UnusableWorkspace } from '@/db/unusable-workspace';
import { BackupRefused } from '@/jobs/backup/backup-refused';
import { failureSentence, isOutside } from '@/jobs/failure-sentence';
import { ImportRefused } from '@/jobs/import-refused';
import { NotPrintable } from '@/print/not-printable';
import { guardTerminal } from './guard-terminal';
import { UsageError } from './usage-error';

const COMMANDS = {
  import: () => import('./import'),
  score: () => import('./score'),
  metrics: () => import('./metrics'),
  rescore: () => import('./rescore'),
  retry: () => import('./retry'),
  report: () => import('./report'),
  backup: () => import('./backup'),
  restore: () => import('./restore'),
  keys: () => import('./keys'),
  audit: () => import('./audit'),
  customer: () => import('./customer'),
  retain: () => import('./retain'),
  empty: () => import('./empty'),
  people: () => import('./people'),
};

const USAGE = `Usage: npm run -s cli -- COMMAND

  import FILE... [--db PATH] [--accept-bad-rows]
                                 imports transcripts, customers or policies; one JSON summary a file on
                                 standard output
  retry IMPORT --mapping FILE.json [--db PATH]
                                 reads an imported file again with corrections; takes the place of that import
  score FILE... [--policies FILE]
                                 scores without a database; one JSON line a conversation;
                                 statements are judged by a policies CSV (id, topic, text)
  metrics [--from DAY] [--to DAY] [--channel NAME] [--db PATH]
                                 every figure as JSON, with n, interval and reason
  rescore [--json] [--db PATH]   scores again what an older version or other policies scored; before and after
  report MONTH [--json] [--out FILE.pdf|html|png|json|csv] [--paper a4|letter] [--close [--reissue] [--by NAME]]
         [--send] [--db PATH]    the report of a month (YYYY-MM); --close keeps it as it reads, --reissue once more;
                                 --send closes and mails it, last month's where none is named
  backup FILE [--json] [--db PATH]
                                 everything that the workspace holds in one new file, while a server runs
  restore FILE [--dry-run] [--json] [--db PATH]
                                 puts a backup in place of the workspace, which is kept aside; --dry-run checks it only
  audit verify [--head NUMBER:HASH] [--json] | audit head [--db PATH]
                                 whether the audit log is as it was written; its last event, to be kept elsewhere
  customer find|export|erase ID [--yes] [--db PATH]
                                 what is held of a customer, counted or whole, or taken out for good
  retain [--db PATH]             deletes the words that the settings say are not kept any longer
  empty [--yes] [--db PATH]      takes everything out but settings, people and the audit log
  people list [--json] [--db PATH]
                                 who has an account
  people reset EMAIL [--second-factor] [--db PATH]
                                 a link with which they choose a new password; --second-factor takes their codes away
  keys add NAME --right RIGHT... [--channel NAME...] [--expires DAY] [--db PATH]
                                 a key for a program, shown once; rights: figures, reports, cells, text, export, import
  keys list | keys revoke ID     the keys there are, one JSON line each; ends one at once

FILE is an export of any kind in docs/formats.md, plain, .gz or .zip; a folder; or - for standard input. How it is
read can be corrected: --preset SYSTEM, --mapping FILE.json, --timezone ZONE, --channel NAME. With --dry-run (and
--json) import and score only say what the file holds and what it can support.
The database is data/trustledger.db unless --db says otherwise.`;

/** Errors whose message is a sentence for the reader. */
const EXPECTED = [ImportRefused, NotPrintable, BackupRefused, UnusableWorkspace];

const [name, ...args] = process.argv.slice(2);

guardTerminal();

// A reader that closes early (head, less) is not an error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (name === undefined || name === 'help' || name === '--help') {
  console.log(USAGE);
} else if (!Object.hasOwn(COMMANDS, name)) {
  console.error(`There is no command "${name}".\n\n${USAGE}`);
  process.exitCode = 2;
} else {
  try {
    const { run } = await COMMANDS[name as keyof typeof COMMANDS]();
    await run(args);
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      process.exitCode = 2;
    } else if (error instanceof Error && EXPECTED.some((kind) => error instanceof kind)) {
      console.error(error.message);
      process.exitCode = 1;
    } else if (isOutside(error)) {
      console.error(failureSentence(error));
      process.exitCode = 1;
    } else {
      throw error;
    }
  }
}
