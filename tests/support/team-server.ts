import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** The production build in team mode, on an empty workspace of its own; its code for the first account is read. */
export class TeamServer {
  readonly url: string;
  readonly dataFolder: string;
  private said = '';
  private server: ChildProcess | null = null;

  constructor(
    readonly port: number,
    private readonly env: Record<string, string> = {},
  ) {
    this.url = `http://127.0.0.1:${port}`;
    this.dataFolder = path.join(tmpdir(), `trustledger-team-${port}`);
  }

  /** Starts on an empty workspace. */
  async start(): Promise<void> {
    rmSync(this.dataFolder, { recursive: true, force: true });
    await this.resume();
  }

  /** Starts on what is there. */
  async resume(): Promise<void> {
    this.said = '';
    const next = path.resolve('node_modules/next/dist/bin/next');
    const server = spawn(process.execPath, [next, 'start', '-H', '127.0.0.1', '-p', String(this.port)], {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        NEXT_TELEMETRY_DISABLED: '1',
        TRUSTLEDGER_AUTH: 'on',
        TRUSTLEDGER_DATA: this.dataFolder,
        ...this.env,
      },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server.stderr?.on('data', (chunk) => {
      this.said += String(chunk);
    });
    this.server = server;
    for (let tries = 0; tries < 300; tries += 1) {
      if (server.exitCode !== null) throw new Error(`The team server ended: ${this.said}`);
      const answers = await fetch(`${this.url}/sign-in`, { redirect: 'manual' }).catch(() => null);
      if (answers) return;
      await sleep(100);
    }
    throw new Error(`The team server does not answer: ${this.said}`);
  }

  /** The code for the first account, as it stands in the terminal. */
  code(): string {
    return (
      /enter this code: ([0-9A-Z-]+)/.exec(this.said.slice(this.said.lastIndexOf('Nobody has')))?.[1] ?? ''
    );
  }

  async stop(): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null) return;
    const ended = once(server, 'exit');
    server.kill('SIGTERM');
    await ended;
  }
}
