import { expect, type Page } from '@playwright/test';
import { en as openedEn } from '#frame/strategy/words.en.ts';
import { ru as openedRu } from '#frame/strategy/words.ru.ts';
import { hire } from '#pages/hire/index.ts';
import { en as hireEn } from '#pages/hire/words.en.ts';
import { ru as hireRu } from '#pages/hire/words.ru.ts';
import { en } from '#pages/offers/words.en.ts';
import { ru } from '#pages/offers/words.ru.ts';
import { expectArrived, type JourneyLanguage } from './walk.ts';

const allWords = { en, ru };
const hireWords = { en: hireEn, ru: hireRu };
const openedWords = { en: openedEn, ru: openedRu };

/** From an adopted example to its page of offers. */
export async function toOffers(page: Page, language: JourneyLanguage) {
  await page.goto('./#/examples/running-shoes/plan');
  await page.getByRole('button', { name: openedWords[language].example.adopt }).click();
  await expect(page).toHaveURL(/#\/s\/.+\/business$/);
  await expect(page.locator('[id="name"]')).toBeVisible();
  await page.getByRole('link', { name: hire.title[language] }).click();
  await page.getByRole('link', { name: hireWords[language].toOffers }).click();
  await expectArrived(page);
}

/** Says what counts: all criteria alike, which opens the prices. */
export async function weigh(page: Page, language: JourneyLanguage) {
  for (const scale of await page.getByRole('radiogroup').all()) await scale.getByRole('radio').nth(3).check();
  await page.getByRole('button', { name: allWords[language].weights.keep }).click();
}
