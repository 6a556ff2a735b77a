import { expect, type Page } from '@playwright/test';
import { FIGURES } from '@/core/metrics/figure-catalog';
import { DRIVER_NAMES } from '@/core/scoring/finding-names';
import { emptyWorkspace } from '../support/empty-workspace';
import { test } from '../support/listening-page';
import { loadSample } from '../support/load-sample';

test.beforeAll(async ({ request }) => {
  test.setTimeout(240_000);
  await emptyWorkspace();
  await loadSample(request);
});

const INTERVAL = /95% interval \S+ to \S+/;

interface Says {
  /** The value, the interval where there is one, and what it rests on. */
  says: readonly RegExp[];
  definition: string;
}

const share = (n: RegExp, definition: string): Says => ({ says: [/\d%/, INTERVAL, n], definition });

/** Chart by chart, what a mark of it says when it is pointed at. */
const CHARTS: Record<string, Record<string, Says>> = {
  '/': {
    'Trust per channel': {
      says: [/Trust \d+ of 100/, INTERVAL, /[\d,]+ scored conversations/],
      definition: FIGURES.trust.definition,
    },
    'What cost the points': {
      says: [/[\d.]+ points/, INTERVAL, /[\d,]+ scored conversations/],
      definition: DRIVER_NAMES.escalation.definition,
    },
    'Trust at every ratio': {
      says: [/Trust \d+ where/, /[\d,]+ scored conversations/],
      definition: FIGURES.trustAtRatio.definition,
    },
  },
  '/channels/whatsapp': {
    'Rates and their limits': {
      says: [/Week of .*%/, /\d+ of \d+/, /usual \S+, limits \S+ to \S+/],
      definition: FIGURES.escalationFailureRate.definition,
    },
    'Requests for a person, step by step': share(/\d+ of \d+ who asked/, FIGURES.escalationFunnel.definition),
    "The bot's part beside people's": {
      says: [INTERVAL, /[\d,]+ conversations/],
      definition: FIGURES.botBesidePerson.definition,
    },
    'How the mood moves': {
      says: [/Start: mood/, INTERVAL, /[\d,]+ conversations with a mood/],
      definition: FIGURES.moodPath.definition,
    },
    'Points of trust lost, by topic': {
      says: [/[\d.]+ points/, /[\d,]+ of [\d,]+ scored conversations/],
      definition: FIGURES.topicDrivers.definition,
    },
    'Bad conversations by day and hour': share(/\d+ of \d+ went badly/, FIGURES.byHour.definition),
    'Releases of the bot': share(/\d+ of \d+ bad ones/, FIGURES.byVersion.definition),
  },
  '/escalations': {
    'Requests for a person, step by step': share(/\d+ of \d+ who asked/, FIGURES.escalationFunnel.definition),
    'Failed requests and time to a person': share(
      /\d+ of \d+ asked/,
      FIGURES.escalationFailureRate.definition,
    ),
  },
  '/resolution': {
    'Four ways to count what was solved': share(
      /[\d,]+ of [\d,]+ without a person/,
      FIGURES.containedRate.definition,
    ),
    'What people put right': share(/\d+ of \d+ put right/, FIGURES.recoveryRate.definition),
  },
  '/topics': {
    'Automation balance by topic': share(/\d+ of \d+ by the bot alone/, FIGURES.containedRate.definition),
    'Points of trust lost, by topic': {
      says: [/[\d.]+ points/, /[\d,]+ of [\d,]+ scored conversations/],
      definition: FIGURES.topicDrivers.definition,
    },
  },
  '/accuracy': {
    'The same wrong statements, week by week': {
      says: [/Week of .*: \d+ conversation/, /Of \d+ conversation/],
      definition: FIGURES.misinformedRate.definition,
    },
    'Statements by what the policies say': share(
      /\d+ of [\d,]+ with a wrong statement/,
      FIGURES.misinformedRate.definition,
    ),
  },
  '/retention': {
    'Customers who left, by days after the first week': share(
      /\d+ still followed/,
      FIGURES.experienceAndChurn.definition,
    ),
    'Customers who came back, by days after their first contact': share(
      /\d+ still followed/,
      FIGURES.timeToNextContact.definition,
    ),
    'Customers coming back, month by month': share(/\d+ of \d+ customers/, FIGURES.cohortTriangle.definition),
  },
  '/quality': {
    'Rates corrected by people': share(/[\d,]+ of [\d,]+ scored/, FIGURES.confusionRate.definition),
    'Detector by detector': share(/\d+ of \d+ found/, FIGURES.detectorQuality.definition),
  },
  '/conversations/c13612': {
    'Mood in conversation c13612': { says: [/Message \d+: mood/], definition: 'of this message alone' },
  },
};

/** The panels of weeks read out in their heads rather than beside the pointer: see "one week is read in every panel". */
const READ_OTHERWISE = ['Trust week by week'];

const tip = (page: Page) => page.locator('[data-reading-tip]');

for (const [address, charts] of Object.entries(CHARTS)) {
  test(`every chart says value, interval, n and definition where it is pointed at: ${address}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(address);
    await page.waitForLoadState('networkidle');
    const there = await page
      .locator('[data-chart]')
      .evaluateAll((all) => all.map((chart) => chart.getAttribute('data-chart') ?? ''));
    expect(there.filter((name) => !READ_OTHERWISE.includes(name)).sort()).toEqual(Object.keys(charts).sort());
    for (const [name, { says, definition }] of Object.entries(charts)) {
      const chart = page.locator(`[data-chart="${name}"]`);
      const readings = await chart
        .locator('[data-reading]')
        .evaluateAll((all) => all.map((mark) => mark.getAttribute('data-reading') ?? ''));
      const right = readings.findIndex(
        (words) => words.includes(definition) && says.every((part) => part.test(words)),
      );
      expect(right, `${name}: ${readings.slice(0, 3).join(' | ')}`).toBeGreaterThanOrEqual(0);
      const mark = chart.locator('[data-reading]').nth(right);
      await mark.scrollIntoViewIfNeeded();
      await expect(async () => {
        await page.mouse.move(0, 0);
        await mark.hover({ timeout: 2000 });
        await expect(tip(page)).toBeVisible({ timeout: 500 });
      }).toPass();
      const said = await tip(page).textContent();
      expect(said, name).toBe(readings[right]?.replaceAll('\n', ''));
      // Never beyond the window.
      const box = await tip(page).boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1440);
      await page.keyboard.press('Escape');
      await expect(tip(page)).toHaveCount(0);
    }
  });
}

test('what a mark says shows on focus as well, and goes with it', async ({ page }) => {
  await page.goto('/escalations');
  const count = page
    .getByRole('table', { name: /^Failed requests/ })
    .getByRole('row')
    .nth(1)
    .getByRole('link')
    .first();
  await count.focus();
  // Focus that a key brought.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(count).toBeFocused();
  await expect(tip(page)).toContainText('95% interval');
  await page.keyboard.press('Tab');
  await expect(tip(page).getByText('252 of 824')).toHaveCount(0);
});
