'use client';

import { Button, FileButton, Progress } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconUpload } from '@tabler/icons-react';
import { usePathname, useRouter } from 'next/navigation';
import { type DragEvent, useEffect, useRef, useState } from 'react';
import { sendFile } from './send-file';
import classes from './upload-panel.module.css';

interface Upload {
  key: string;
  name: string;
  share: number;
  state: 'waiting' | 'sending' | 'sent' | 'refused';
  error: string | null;
}

/** Takes files by drop or by button and sends them one after the other, to be looked through. */
export function UploadPanel() {
  const router = useRouter();
  const elsewhere = usePathname() !== '/imports';
  const [uploads, setUploads] = useState<Upload[]>([]);
  const [over, setOver] = useState(false);
  const busy = uploads.some(({ state }) => state === 'waiting' || state === 'sending');

  const update = (key: string, part: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...part } : upload)));

  const send = async (files: File[]) => {
    const queue = files.map((file) => ({ file, key: crypto.randomUUID() }));
    setUploads((all) => [
      ...all.filter(({ state }) => state !== 'sent'),
      ...queue.map(
        ({ file, key }): Upload => ({ key, name: file.name, share: 0, state: 'waiting', error: null }),
      ),
    ]);
    for (const { file, key } of queue) {
      update(key, { state: 'sending' });
      const result = await sendFile(file, (share) => update(key, { share }));
      if ('error' in result) update(key, { state: 'refused', error: result.error });
      else update(key, { state: 'sent', share: 1 });
      // One file leads to what was understood of it, several to the list of them.
      if ('importId' in result && files.length === 1) router.push(`/imports/${result.importId}`);
      else if (elsewhere && files.length > 1) router.push('/imports');
      router.refresh();
    }
  };

  const panel = useRef<HTMLDivElement>(null);
  const sendFirst = useRef(send);
  useEffect(() => {
    // Files chosen before the page listened raised no event that was heard.
    const early = panel.current?.querySelector<HTMLInputElement>('input[type=file]')?.files ?? [];
    if (early.length > 0) sendFirst.current([...early]);
  }, []);

  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length > 0) send(files);
  };

  return (
    <div className={classes.panel} ref={panel}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button inside does the same */}
      <div
        className={classes.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <IconUpload size={22} stroke={1.5} aria-hidden="true" />
        <p>Drop one or more files here, or</p>
        <FileButton
          multiple
          onChange={(files) => files.length > 0 && send(files)}
          inputProps={{ 'aria-label': 'Files' }}
        >
          {(props) => (
            <Button {...props} loading={busy}>
              Choose files
            </Button>
          )}
        </FileButton>
      </div>
      {uploads.length > 0 && (
        <ul className={classes.list} aria-live="polite">
          {uploads.map(({ key, name, share, state, error }) => (
            <li key={key}>
              <p className={classes.name}>
                {state === 'sent' && <IconCheck size={16} aria-hidden="true" className={classes.good} />}
                {state === 'refused' && (
                  <IconAlertTriangle size={16} aria-hidden="true" className={classes.bad} />
                )}
                <span>{name}</span>
                <span className={classes.state}>
                  {state === 'waiting' && 'waiting'}
                  {state === 'sending' && `${Math.round(100 * share)}% sent`}
                  {state === 'sent' && 'sent'}
                  {state === 'refused' && 'not taken'}
                </span>
              </p>
              {state === 'sending' && (
                <Progress value={100 * share} size={4} aria-label={`Upload of ${name}`} />
              )}
              {error && <p className={classes.error}>{error}</p>}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
