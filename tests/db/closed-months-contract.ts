import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMAND_LINE } from '@/core/audit/event';
import type { Report } from '@/core/report/report';
import { writeSettings } from '@/db/write/write-settings';
import { closeReport } from '@/jobs/report/close-report';
import { listReports } from '@/jobs/report/list-reports';
import { readReport } from '@/jobs/report/read-report';
import { forgetScores } from '../support/forget-scores';
import { NOW, type TemporaryWorkspace } from '../support/temporary-workspace';

/** A day of conversations on one channel; every so-manieth asks for a person in vain. */
function day(date: string, n: number, badEvery: number, prefix = date): string[] {
  return Array.from({ length: n }, (_, i) => {
    const bad = i % badEvery === 0;
    const at = Date.parse(`${date}T09:00:00Z`) + i * 60_000;
    const said = [
      ['customer', 'Hello, where is my order number four?'],
      ['bot', 'Which e-mail address did you order with?'],
      ['customer', bad ? 'Can I please talk to a human about this' : 'The one on the card, I guess'],
      ['bot', bad ? 'Sorry, I cannot connect you to a person.' : 'Thanks, it arrives on Friday.'],
      ['customer', bad ? 'This is useless and I am very angry' : 'Great, that solved it, thank you!'],
    ];
    return said.map(([sender, text], j) =>
      [
        `${prefix}-${i}`,
        new Date(at + j * 1000).toISOString(),
        sender,
        `"${text}"`,
        'web_chat',
        `u-${prefix}-${i}`,
        'order',
      ].join(','),
    );
  }).flat();
}

const csv = (...rows: string[][]) =>
  `${['conversation_id,sent_at,sender,text,channel,customer_id,topic', ...rows.flat()].join('\n')}\n`;

/** What a closed month is, on every engine. */
export function closedMonthsContract(create: () => TemporaryWorkspace) {
  describe('a closed month', () => {
    let workspace: TemporaryWorkspace;

    beforeEach(async () => {
      workspace = create();
      const rows = csv(day('2026-09-10', 120, 20), day('2026-10-08', 119, 4), day('2026-10-31', 1, 2));
      expect((await workspace.import(rows)).status).toBe('done');
    });
    afterEach(() => workspace.remove());

    const read = async (month = '2026-10', revision: number | null = null): Promise<Report> => {
      const report = await readReport(workspace.engine, month, NOW, revision);
      if (report === null) throw new Error(`There is no report of ${month}.`);
      return report;
    };
    const close = async (reissue = false): Promise<Report> => {
      const closed = await closeReport(workspace.engine, '2026-10', { actor: COMMAND_LINE, by: 'Ada' }, NOW, {
        reissue,
      });
      if ('problem' in closed) throw new Error(closed.problem);
      return closed.report;
    };

    it('reads as it did when it was closed, and says by whom', async () => {
      const live = await read();
      expect(live).toMatchObject({ state: 'live', revision: null, over: true, differences: [] });
      expect(live.model.headline).toContain('fell sharply');
      expect(live.model.changes[0]?.quotation?.text).toMatch(/human|useless/);
      const closed = await close();
      expect(closed).toMatchObject({ state: 'closed', revision: 1, closedAt: NOW, closedBy: 'Ada' });
      expect(closed.model).toEqual(live.model);
      expect(closed.differences).toEqual([]);
    });

    it('is not moved by an import of the same month, which it tells of, nor by its undoing', async () => {
      const closed = await close();
      const more = await workspace.import(csv(day('2026-10-20', 200, 2)), 'more.csv');
      const moved = await read();
      expect(moved.model).toEqual(closed.model);
      expect(moved.differences).toContainEqual({ label: 'Conversations', closed: '120', now: '320' });
      expect(moved.differences.map(({ label }) => label)).toContain('Headline');
      await workspace.undo(more.id);
      expect(await read()).toEqual(closed);
    });

    it('has nothing to tell after later months come in', async () => {
      const closed = await close();
      await workspace.import(csv(day('2026-11-03', 150, 3)), 'later.csv');
      expect(await read()).toEqual(closed);
    });

    it('is not moved by a rescore, nor by settings', async () => {
      const closed = await close();
      await forgetScores(workspace.engine.db);
      await workspace.rescore();
      expect(await read()).toEqual(closed);
      await writeSettings(workspace.engine.db, { trustRatio: 2 });
      const heavier = await read();
      expect(heavier.model).toEqual(closed.model);
      expect(heavier.differences.find(({ label }) => label === 'Trust')).toMatchObject({
        closed: expect.stringContaining(closed.model.overall.now?.text ?? '?'),
      });
    });

    it('stays when everything that it was made of is undone', async () => {
      const closed = await close();
      await workspace.undo(1);
      const gone = await read();
      expect(gone.model).toEqual(closed.model);
      expect(gone.differences).toHaveLength(1);
      expect((await listReports(workspace.engine, NOW)).map(({ month }) => month)).toEqual(['2026-10']);
    });

    it('is issued again as revision 2, and the first can still be read', async () => {
      const first = await close();
      await workspace.import(csv(day('2026-10-20', 200, 2)), 'more.csv');
      expect((await close()).revision).toBe(1);
      const second = await close(true);
      expect(second).toMatchObject({ revision: 2, differences: [] });
      expect(second.model.dataHash).not.toBe(first.model.dataHash);
      expect((await read('2026-10', 1)).model).toEqual(first.model);
      expect(await readReport(workspace.engine, '2026-10', NOW, 3)).toBeNull();
      const [latest] = await listReports(workspace.engine, NOW);
      expect(latest).toMatchObject({ month: '2026-10', state: 'closed', revision: 2, closedBy: 'Ada' });
    });

    it('is closed once where two close it at the same time', async () => {
      const both = await Promise.all([close(), close()]);
      expect(both.map(({ revision }) => revision)).toEqual([1, 1]);
    });

    it('cannot be one that is not over, unknown, or half scored', async () => {
      await workspace.import(csv(day('2026-11-03', 40, 3)), 'later.csv');
      const problem = async (month: string) => {
        const closed = await closeReport(workspace.engine, month, { actor: COMMAND_LINE, by: 'Ada' }, NOW);
        return 'problem' in closed ? closed.problem : null;
      };
      expect(await problem('2026-11')).toMatch(/not over/);
      expect(await problem('2025-01')).toMatch(/Nothing is known/);
      expect(await problem('2026-13')).toMatch(/Nothing is known/);
      await forgetScores(workspace.engine.db);
      expect(await problem('2026-10')).toMatch(/scored again/);
    });

    it('lists every month between the first and the last, the latest first', async () => {
      await workspace.import(csv(day('2026-07-03', 40, 3)), 'earlier.csv');
      const months = (await listReports(workspace.engine, NOW)).map(({ month }) => month);
      expect(months).toEqual(['2026-10', '2026-09', '2026-08', '2026-07']);
      expect((await read('2026-08')).model.headline).toContain('no conversation could be scored');
    });
  });

  describe('a month begins and ends by the clocks of the workspace', () => {
    it.each([
      // [zone, last moment of the month, first of the next, the month]
      ['Europe/Madrid', '2026-10-31T22:59:58Z', '2026-10-31T23:00:01Z', '2026-10'],
      ['Europe/Madrid', '2026-03-31T21:59:58Z', '2026-03-31T22:00:01Z', '2026-03'],
      ['Pacific/Auckland', '2025-12-31T10:59:58Z', '2025-12-31T11:00:01Z', '2025-12'],
      ['America/Los_Angeles', '2026-01-01T07:59:58Z', '2026-01-01T08:00:01Z', '2025-12'],
      // Clocks go back on 1 November, after midnight came twice.
      ['America/Havana', '2026-11-01T03:59:58Z', '2026-11-01T04:00:01Z', '2026-10'],
    ])('%s, after %s', async (timeZone, last, first, month) => {
      const workspace = create();
      try {
        await writeSettings(workspace.engine.db, { timeZone });
        const row = (id: string, at: string) =>
          ['customer,Where is my order?', 'bot,It arrives on Friday.'].map(
            (said) => `${id},${at},${said},web`,
          );
        const text = `conversation_id,sent_at,sender,text,channel\n${[...row('last', last), ...row('first', first)].join('\n')}\n`;
        await workspace.import(text);
        const counts = async (of: string) => {
          const report = await readReport(workspace.engine, of, NOW);
          return report?.model.figures.find(({ key }) => key === 'conversations')?.value ?? null;
        };
        const next = new Date(Date.parse(`${month}-28T00:00:00Z`) + 5 * 86_400_000).toISOString().slice(0, 7);
        expect([await counts(month), await counts(next)]).toEqual([1, 1]);
        const before = await readReport(workspace.engine, month, Date.parse(last));
        const after = await readReport(workspace.engine, month, Date.parse(first));
        expect([before?.over, after?.over]).toEqual([false, true]);
      } finally {
        workspace.remove();
      }
    });
  });
}
