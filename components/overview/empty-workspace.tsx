import { IfMay } from '@/components/access/if-may';
import { LoadSample } from '@/components/imports/load-sample';
import { UploadPanel } from '@/components/imports/upload-panel';
import classes from './empty-workspace.module.css';

/** The first page that a new user sees: what this is, and the two ways on. */
export function EmptyWorkspace() {
  return (
    <div className={classes.page}>
      <header>
        <h1>What does your support bot cost in trust?</h1>
        <p className={classes.lead}>
          Trustledger reads chat transcripts, finds where customers were refused a person, misunderstood or
          left upset, and keeps a ledger of trust for every channel. Each number opens the conversations
          behind it, down to the very words. Everything stays on this machine.
        </p>
      </header>
      <IfMay right="import" others={<p>Nothing is imported yet, or nothing on your channels.</p>}>
        <ol className={classes.ways}>
          <li>
            <h2>Upload your transcripts</h2>
            <p>
              The export of your support system, or any table of messages. It needs a conversation, a sender
              and a text for each message; times, channels and customers make it say more.
            </p>
            <UploadPanel />
          </li>
          <li>
            <h2>Or look around first</h2>
            <p>
              The sample workspace holds eight months of invented conversations on five channels, imported the
              same way as your own file would be. Undo its import when you have seen enough.
            </p>
            <LoadSample />
          </li>
        </ol>
      </IfMay>
    </div>
  );
}
