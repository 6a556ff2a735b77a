'use client';

import './tokens.css';
import './base.css';
import { outsideTrouble } from '@/core/text/outside-trouble';

/** Where not even the frame of the pages could be made. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const outside = outsideTrouble(error.digest ?? '');
  return (
    <html lang="en">
      <head>
        <title>Trustledger cannot be shown now</title>
      </head>
      <body>
        <main>
          <h1>Trustledger cannot be shown now</h1>
          <p>
            {outside ?? "That is a fault of Trustledger, not of your data; the server's log has the details."}
          </p>
          <p>
            <a href="/">Try again</a>
          </p>
        </main>
      </body>
    </html>
  );
}
