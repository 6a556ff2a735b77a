export type SendResult = { importId: number } | { error: string };

/**
 * Sends a file as the body of a request, so that the server can stream it to disk whatever its size.
 * XMLHttpRequest because fetch can't tell how much has been sent. Never rejects: what went wrong is an
 * answer, one sentence.
 */
export function sendFile(file: File, onShare: (share: number) => void): Promise<SendResult> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/api/uploads');
    request.setRequestHeader('x-file-name', encodeURIComponent(file.name));
    request.responseType = 'json';
    request.upload.onprogress = (event) => {
      if (event.lengthComputable && event.total > 0) onShare(event.loaded / event.total);
    };
    request.onload = () => resolve(readAnswer(request));
    request.onerror = () =>
      resolve({ error: 'The server could not be reached. Is Trustledger still running?' });
    request.onabort = () => resolve({ error: 'The upload was stopped.' });
    request.send(file);
  });
}

function readAnswer({ response, status }: XMLHttpRequest): SendResult {
  if (typeof response?.importId === 'number') return { importId: response.importId };
  if (typeof response?.error === 'string') return { error: response.error };
  return { error: `The server refused the file (status ${status}).` };
}
