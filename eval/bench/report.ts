import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openEngine } from '@/db/open-engine';
import { listReports } from '@/jobs/report/list-reports';
import { readReport } from '@/jobs/report/read-report';
import { isReportForm, REPORT_FORMS, reportFile } from '@/print/report-file';

const SAMPLE = ['policies', 'messages', 'customers'].map((name) => `demo/data/${name}.csv`);

/** `bench -- report [--times N]`: each month of the sample workspace as each form, slowest and largest of them. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { times: { type: 'string', default: '1' } } });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'trustledger-bench-'));
  const database = path.join(folder, 'trustledger.db');
  try {
    for (const file of SAMPLE) {
      const command = ['--import', 'tsx', 'cli/main.ts', 'import', file, '--db', database];
      const { status } = spawnSync(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] });
      if (status !== 0) throw new Error(`${file} could not be imported.`);
    }
    const engine = openEngine(database);
    const months = await listReports(engine, Date.now());
    const took = new Map<string, number[]>();
    const bytes = new Map<string, number>();
    for (let time = 0; time < Number(values.times); time += 1) {
      for (const { month } of months) {
        const began = performance.now();
        const report = await readReport(engine, month, Date.now());
        if (report === null) throw new Error(`There is no report of ${month}.`);
        const read = performance.now() - began;
        for (const form of Object.keys(REPORT_FORMS).filter(isReportForm)) {
          const from = performance.now();
          const { length } = await reportFile(report, form, {});
          took.set(form, [...(took.get(form) ?? []), read + performance.now() - from]);
          bytes.set(form, Math.max(bytes.get(form) ?? 0, length));
        }
      }
    }
    engine.close();
    console.log(
      `${months.length} months of the sample workspace, computed and made; ${values.times} time(s) each\n`,
    );
    for (const [form, all] of took) {
      const sorted = all.toSorted((a, b) => a - b);
      const median = seconds(sorted[Math.floor(sorted.length / 2)] ?? 0);
      const largest = ((bytes.get(form) ?? 0) / 1024).toFixed(0);
      console.log(
        `${form.padEnd(5)} median ${median} s, slowest ${seconds(sorted.at(-1) ?? 0)} s, largest ${largest} KB`,
      );
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2);
}
