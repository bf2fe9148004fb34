import { expect } from '@playwright/test';
import { en } from '#frame/promises/words.en.ts';
import { ru } from '#frame/promises/words.ru.ts';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { expectAccessible, expectArrived, failOnErrors, localeOf, test, walkedIn } from './walk.ts';

const opened = { en: openedEn, ru: openedRu };
const allWords = { en, ru };

const spoken = {
  en: {
    early: '40 sales by month 3',
    never: /none of the simulated years/,
    bought: '300 new followers in 3 months for €1,500',
    weighed: /It is kept in .*(simulated year|of 100)/,
    open: '1,500 followers by June',
  },
  ru: {
    early: '40 продаж к третьему месяцу',
    never: /ни в одном сценарии/,
    bought: '300 новых подписчиков за 3 месяца за 150 тыс.',
    weighed: /Сбывается .*сценари/,
    open: '1500 подписчиков к июню',
  },
} as const;

for (const language of walkedIn('ru'))
  test.describe(`promises, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('a contractor’s words are weighed, mended and kept', async ({ page, context }) => {
      const errors = failOnErrors(context);
      const [words, lines] = [allWords[language], spoken[language]];
      await page.goto('./#/examples/running-shoes/plan');
      await page.getByRole('button', { name: opened[language].example.adopt }).click();
      await expect(page.locator('[id="name"]')).toBeVisible();
      await page.locator('a[href$="/plan"]').click();
      await page.getByRole('link', { name: opened[language].plan.toPromises }).click();
      await expectArrived(page);

      for (const line of [lines.early, lines.bought, lines.open]) {
        await page.getByLabel(words.line.label).fill(line);
        await page.keyboard.press('Enter');
      }
      const card = (line: string) =>
        page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: line }) });
      await expect(card(lines.early).getByText(lines.never)).toBeVisible();
      // Money that may be a fee or advertising is asked about before anything is weighed.
      await card(lines.bought)
        .getByRole('button', { name: words.presses.ads ?? '' })
        .click();
      await expect(card(lines.bought).getByText(lines.weighed)).toBeVisible();
      await expect(card(lines.open).getByText(words.problems.countingMissing).first()).toBeVisible();
      await expectAccessible(page);

      const counted = card(lines.open).getByRole('group', { name: words.problems.countingMissing });
      await counted.getByRole('button').last().click();
      await expect(card(lines.open).getByText(lines.weighed)).toBeVisible();
      await page.reload();
      await expect(card(lines.open).getByText(lines.weighed)).toBeVisible();
      expect(errors).toEqual([]);
    });
  });
