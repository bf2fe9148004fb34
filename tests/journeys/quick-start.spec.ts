import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';
import { en as answerEn } from '#contractor/bid/words.en.ts';
import { ru as answerRu } from '#contractor/bid/words.ru.ts';
import { en as quickEn } from '#frame/quick/words.en.ts';
import { ru as quickRu } from '#frame/quick/words.ru.ts';
import { en as shellEn } from '#frame/words.en.ts';
import { ru as shellRu } from '#frame/words.ru.ts';
import { en as draftEn } from '#pages/draft/words.en.ts';
import { ru as draftRu } from '#pages/draft/words.ru.ts';
import { en as bidEn } from '#pages/should-i-hire/words.en.ts';
import { ru as bidRu } from '#pages/should-i-hire/words.ru.ts';
import { openImportFile } from '#storage/import-file.ts';
import { unconfirmedIn } from '#strategy/proposals.ts';
import { effortOn } from './effort.ts';
import {
  expectAccessible,
  expectArrived,
  expectToFit,
  failOnErrors,
  isLongRun,
  type JourneyLanguage,
  journeyDay,
  languages,
  localeOf,
  test,
  walkedIn,
} from './walk.ts';

const allWords = {
  en: { shell: shellEn, quick: quickEn, draft: draftEn, bid: bidEn, answer: answerEn },
  ru: { shell: shellRu, quick: quickRu, draft: draftRu, bid: bidRu, answer: answerRu },
};

/** What somebody types who has a plumbing firm, or a dental practice. */
const typed = {
  en: {
    sells: 'plumbing and heating',
    buyers: 'house owners',
    trade: 'plumber',
    order: '420',
    ceiling: '1500',
    fee: '900',
    ads: '400',
    promise: '40 leads a month by month 3',
  },
  ru: {
    sells: 'стоматология',
    buyers: 'семьи района',
    trade: 'зубной',
    order: '6500',
    ceiling: '60000',
    fee: '35000',
    ads: '20000',
    promise: '40 заявок в месяц к третьему месяцу',
  },
} as const;

/** Longest a first plan may take, in seconds. */
const secondsMost = 300;
const answerSecondsMost = 600;

const screenNumbers = Array.from({ length: 12 }, (_, index) => index + 1);

/** The strategy as its file has it. */
async function saved(page: Page, language: JourneyLanguage) {
  const { shell } = allWords[language];
  await page.goto('./');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: new RegExp(`^${shell.list.download}`) }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  const { strategies } = await openImportFile(text);
  const [strategy] = strategies;
  if (strategy === undefined) throw new Error('The file holds no strategy');
  return strategy;
}

/** A plan with something in every part of it, all of it proposed and none of it confirmed. */
async function expectWholePlan(page: Page, language: JourneyLanguage) {
  const strategy = await saved(page, language);
  const { content, engagement, acquisition, conversion, audience } = strategy.answers;
  expect(content?.pillars?.length).toBeGreaterThanOrEqual(3);
  expect(engagement?.tactics?.length).toBeGreaterThanOrEqual(3);
  expect(acquisition?.tools?.length).toBeGreaterThanOrEqual(2);
  expect(conversion?.offers?.length).toBeGreaterThanOrEqual(1);
  expect(audience?.problems?.map(({ evidence }) => evidence)).toEqual([['guess'], ['guess'], ['guess']]);
  expect(unconfirmedIn(strategy).length).toBeGreaterThan(10);
}

/** The twelve screens answered with keys alone; `goesOn` is the button of the twelfth. */
function keyboardOn(page: Page, said: (typeof typed)[JourneyLanguage], goesOn: string) {
  const effort = effortOn(page);
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement as HTMLInputElement | null;
      return { id: at?.id ?? '', name: at?.name ?? '', said: at?.textContent?.trim() ?? '' };
    });
  const tabTo = async (is: (at: Awaited<ReturnType<typeof focused>>) => boolean) => {
    for (let step = 0; step < 60; step += 1) {
      if (is(await focused())) return;
      await effort.press('Tab');
    }
    throw new Error('Tab never reached it');
  };
  const field = async (id: string, text: string) => {
    await tabTo((at) => at.id === id);
    effort.decide();
    await effort.type(text);
  };
  /** Tab reaches a group of radio buttons once; Space takes the first, the arrows the others. */
  const pick = async (name: string, down: number) => {
    await tabTo((at) => at.name === name);
    effort.decide();
    await effort.press('Space');
    for (let step = 0; step < down; step += 1) await effort.press('ArrowDown');
  };
  const answers: Readonly<Record<number, () => Promise<void>>> = {
    async 1() {
      await field('offering', said.sells);
      await field('segments.0.name', said.buyers);
    },
    async 2() {
      await field('industry', said.trade);
      await effort.press('Enter'); // takes the closest
    },
    3: () => pick('place.size', 2),
    async 4() {
      await field('communities.0.membersNow', '310');
      await field('communities.0.membersThreeMonthsAgo', '295');
    },
    async 5() {
      await expect(page.locator('input[name="problems"]').first()).toBeVisible();
      for (const place of [0, 1, 2]) {
        const box = page.locator('input[name="problems"]').nth(place);
        await tabTo((at) => at.name === 'problems');
        if (place > 0) await effort.press('Tab');
        effort.decide();
        await effort.press('Space');
        await expect(box).toBeChecked();
      }
      await page.locator('input[name="problems"]').nth(2).focus();
    },
    async 6() {
      await field('averageOrderValueMinor', said.order);
      await pick('customersPay', 1);
    },
    7: () => field('grossMarginShare', '35'),
    async 8() {
      await field('leadToSaleShare', '3');
      await field('salesCycleMonths', '0');
    },
    9: () => field('moneyCeilingMinorPerMonth', said.ceiling),
    async 10() {
      await pick('workers.0.kind', 0);
      await field('ownHoursPerWeek', '8');
    },
    async 11() {
      await pick('goal.kind', 0);
      await field('goal.amount', '4');
    },
    12: () => tabTo((at) => at.said === goesOn),
  };
  return { effort, tabTo, field, answers };
}

for (const language of languages) {
  const { shell, quick, draft, bid, answer } = allWords[language];
  const said = typed[language];

  test.describe(`the quick start, in ${language}`, () => {
    test.describe('by keyboard', () => {
      test.use({ locale: localeOf[language], viewport: { width: 1280, height: 900 } });

      // By thumb the quick run goes the same way in Russian.
      if (walkedIn('en').includes(language))
        test('leads from a blank page to a whole plan within five minutes', async ({ page, context }) => {
          const errors = failOnErrors(context);
          await page.clock.setFixedTime(journeyDay);
          const { effort, tabTo, answers } = keyboardOn(page, said, quick.toDraft);
          await page.goto('./');
          await page.getByRole('button', { name: shell.start.own.action }).focus();
          await effort.press('Enter');
          for (const place of screenNumbers) {
            await expect(page).toHaveURL(new RegExp(`/quick-start/${place}$`));
            await expectArrived(page);
            await answers[place]?.();
            await expectAccessible(page);
            if (place >= 6) await expect(page.getByRole('complementary').first()).toBeVisible();
            await effort.press('Enter');
            if (place < 12) await expect(page).toHaveURL(new RegExp(`/quick-start/${place + 1}$`));
            else await expect(page).toHaveURL(/\/draft$/);
            await page.goBack();
            await effort.read(`screen ${place}`);
            await page.goForward();
            if (place === 5) await comesBack(page, `/quick-start/${place + 1}`);
          }

          await expect(page).toHaveURL(/\/draft$/);
          await expectArrived(page);
          await expect(page.getByRole('button', { name: draft.takeAll }).first()).toBeVisible({ timeout: 30_000 });
          await expectAccessible(page);
          await tabTo((at) => at.said === draft.takeAll);
          effort.decide();
          await effort.press('Enter');
          await expect(page.locator('#draft-taken')).toBeFocused();
          await expect(page.locator('#reactionsOfTenPosts')).toBeVisible();
          await expectAccessible(page);
          process.stdout.write(`${effort.told()}\nin all, ${language}: ${Math.round(effort.seconds())} s\n`);
          expect(effort.seconds()).toBeLessThanOrEqual(secondsMost);
          // What is found out is typed in whole, though each digit changes what the draft would propose.
          const found = page.locator('#reactionsOfTenPosts');
          await found.click();
          await page.keyboard.type('120');
          await expect(page.locator('main')).toContainText(draft.find.before(''), { timeout: 30_000 });
          await expect(found).toHaveValue('120');
          await expectWholePlan(page, language);
          expect(errors).toEqual([]);
        });

      if (isLongRun)
        test('leads from a blank page and an offer on the table to the answer within ten minutes', async ({
          page,
          context,
        }) => {
          test.slow(); // both years are drafted, split and computed
          const errors = failOnErrors(context);
          await page.clock.setFixedTime(journeyDay);
          const { effort, tabTo, field, answers } = keyboardOn(page, said, quick.continue);
          await page.goto('./');
          await tabTo((at) => at.said === shell.start.own.withOffer);
          effort.decide();
          await effort.press('Enter');
          await expectArrived(page);
          await effort.read('before');
          await tabTo((at) => at.said === bid.begin.action);
          await effort.press('Enter');
          for (const place of screenNumbers) {
            await expect(page).toHaveURL(new RegExp(`/quick-start/${place}$`));
            await expectArrived(page);
            if (place === 10) await field('ownHoursPerWeek', '8');
            else await answers[place]?.();
            await effort.read(`screen ${place}`);
            await effort.press('Enter');
          }
          await expect(page).toHaveURL(/\/quick-start\/13$/);
          await expectArrived(page);
          await field('offer.fee', said.fee);
          await field('offer.adMoney', said.ads);
          await expectAccessible(page);
          await effort.read('screen 13');
          await effort.press('Enter');
          await expect(page).toHaveURL(/\/quick-start\/14$/);
          await expectArrived(page);
          await field('offer.promises', said.promise);
          await tabTo((at) => at.said === quick.toAnswer);
          await expectAccessible(page);
          await effort.read('screen 14');
          await effort.press('Enter');
          await expect(page).toHaveURL(/\/should-i-hire$/);
          await expect(page.getByRole('heading', { name: answer.sign })).toBeVisible({ timeout: 60_000 });
          await effort.read('the answer');
          await expectAccessible(page);
          await expectToFit(page, [320, 768]);
          const download = page.waitForEvent('download');
          await page.getByRole('button', { name: bid.download('md') }).click();
          expect(await readFile(await (await download).path(), 'utf8')).toContain(answer.sign);
          process.stdout.write(`${effort.told()}\nan offer weighed, ${language}: ${Math.round(effort.seconds())} s\n`);
          expect(effort.seconds()).toBeLessThanOrEqual(answerSecondsMost);
          expect(errors).toEqual([]);
        });
    });

    test.describe('by thumb', () => {
      test.use({ locale: localeOf[language], viewport: { width: 390, height: 844 }, hasTouch: true });

      if (walkedIn('ru').includes(language))
        test('leads to the same plan on a phone, with room for the thumb', async ({ page, context }) => {
          const errors = failOnErrors(context);
          await page.clock.setFixedTime(journeyDay);
          const fill = (id: string, text: string) => page.locator(`[id="${id}"]`).fill(text);
          const tap = (name: string, place: number) => page.locator(`input[name="${name}"]`).nth(place).tap();
          const answers: Readonly<Record<number, () => Promise<void>>> = {
            async 1() {
              await fill('offering', said.sells);
              await fill('segments.0.name', said.buyers);
            },
            async 2() {
              await fill('industry', said.trade);
              await page.getByRole('listbox').getByRole('option').first().tap();
            },
            3: () => tap('place.size', 2),
            4: () => fill('communities.0.membersNow', '310'),
            async 5() {
              for (const place of [0, 1, 2]) await tap('problems', place);
            },
            6: () => fill('averageOrderValueMinor', said.order),
            7: () => tap('grossMarginShare', 0), // not known yet
            8: () => fill('leadToSaleShare', '3'),
            9: () => fill('moneyCeilingMinorPerMonth', said.ceiling),
            async 10() {
              await tap('workers.0.kind', 0);
              await fill('ownHoursPerWeek', '8');
            },
            async 11() {
              await tap('goal.kind', 0);
              await fill('goal.amount', '4');
            },
          };
          await page.goto('./');
          await page.getByRole('button', { name: shell.start.own.action }).tap();
          for (const place of screenNumbers) {
            await expect(page).toHaveURL(new RegExp(`/quick-start/${place}$`));
            await answers[place]?.();
            await expectRoomForThumb(page.locator('main form'));
            await page.locator('main button[type="submit"]').tap();
          }
          await page.getByRole('button', { name: draft.takeAll }).first().tap();
          await expect(page.locator('#draft-taken')).toBeVisible();
          await expectToFit(page, [320, 390, 768]);
          await expectWholePlan(page, language);
          expect(errors).toEqual([]);
        });
    });

    test.describe('on the way', () => {
      test.use({ locale: localeOf[language] });

      if (walkedIn('en').includes(language))
        test('back loses nothing, what cannot be used holds up once, and all questions stand on one page', async ({
          page,
        }) => {
          await page.goto('./');
          await page.getByRole('button', { name: shell.start.own.action }).click();
          await page.locator('[id="offering"]').fill(said.sells);
          await page.goto(`${page.url().replace(/\/1$/, '')}/9`);
          const ceiling = page.locator('[id="moneyCeilingMinorPerMonth"]');
          await ceiling.fill('-5');
          await page.getByRole('link', { name: quick.back, exact: true }).click();
          await expect(page).toHaveURL(/\/8$/);
          await page.getByRole('button', { name: quick.continue }).click();
          await expect(ceiling).toHaveValue(/5$/);
          await page.getByRole('button', { name: quick.continue }).click();
          await expect(page.locator('[id="moneyCeilingMinorPerMonth--problem"]')).toBeVisible();
          await page.getByRole('button', { name: quick.continue }).click();
          await expect(page).toHaveURL(/\/10$/);
          await page.getByRole('link', { name: quick.allAtOnce }).click();
          await expectArrived(page);
          await expect(page.locator('[id="offering"]')).toHaveValue(said.sells);
          await expect(page.locator('[id="goal.amount"]')).toBeVisible();
          await expectAccessible(page);
          await expectToFit(page, [320, 768]);
        });
    });
  });
}

/** Whoever comes back later is where they were. */
async function comesBack(page: Page, address: string) {
  await page.goto('./');
  await page.locator('main li a[href*="/s/"]').first().click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
}

/** Everything that can be pressed is at least 44 px high: the line it stands in, for a box. Sources in running text are read, not pressed on the way. */
async function expectRoomForThumb(form: Locator) {
  const small = await form.evaluate((node) =>
    [...node.querySelectorAll('button, select, input, a[href]:not([target])')].flatMap((control) => {
      const pressed = control.matches('[type="checkbox"], [type="radio"]') ? control.closest('label') : control;
      const height = pressed?.getBoundingClientRect().height ?? 0;
      return height > 0 && height < 44 ? [`${control.outerHTML.slice(0, 120)}: ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
}
