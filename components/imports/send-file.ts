export type SendResult = { importId: number } | { error: string };

/**
 * Sends a file to be looked through: it is stored once the user has seen what was found. XMLHttpRequest
 * because fetch can't tell how much has been sent. Never rejects: what went wrong is an answer, one sentence.
 */
export function sendFile(file: File, onShare: (share: number) => void): Promise<SendResult> {
  return new Promise((resolve) => {
    const form = new FormData();
    form.set('dry_run', 'true');
    form.set('file', file);
    const request = new XMLHttpRequest();
    request.open('POST', '/api/imports');
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onShare(event.loaded / event.total);
    };
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () =>
      resolve({ error: 'The server could not be reached. Is Trustledger still running?' });
    request.onabort = () => resolve({ error: 'The upload was stopped.' });
    request.send(form);
  });
}

function readAnswer({ response, status }: XMLHttpRequest): SendResult {
  const [taken] = response?.imports ?? [];
  if (typeof taken?.id === 'number') return { importId: taken.id };
  if (typeof response?.error === 'string') return { error: response.error };
  return { error: `The server refused the file (status ${status}).` };
}
