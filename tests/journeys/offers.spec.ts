import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { en as promisesEn } from '#frame/promises/words.en.ts';
import { ru as promisesRu } from '#frame/promises/words.ru.ts';
import { document as documentCard } from '#pages/document/index.ts';
import { en } from '#pages/offers/words.en.ts';
import { ru } from '#pages/offers/words.ru.ts';
import { toOffers, weigh } from './to-offers.ts';
import { expectAccessible, expectToFit, failOnErrors, type JourneyLanguage, localeOf, test, walkedIn } from './walk.ts';

const allWords = { en, ru };
const promiseWords = { en: promisesEn, ru: promisesRu };

const spoken = {
  en: {
    promise: '8,000 followers in all by month 12',
    missing: 'not said',
    title: 'Offers compared',
    proof: 'No bidder has shown posts',
    reasons: 'They know runners',
  },
  ru: {
    promise: '8000 подписчиков всего к 12 месяцу',
    missing: 'не указано',
    title: 'Сравнение предложений',
    proof: 'Ни один участник отбора не показал публикаций',
    reasons: 'Они знают бегунов',
  },
} as const;

/** Enters one offer as it was written. */
async function enter(page: Page, language: JourneyLanguage, name: string, fee: string) {
  const words = allWords[language];
  await page.getByRole('button', { name: words.list.add }).click();
  const offer = page.locator('#offers > ol > li').last();
  await expect(offer.getByLabel(words.fields.name, { exact: true })).toBeFocused();
  await page.keyboard.type(name);
  await offer.getByLabel(words.fields.fee).fill(fee);
  return offer;
}

for (const language of walkedIn('en'))
  test.describe(`offers, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('lead from an example to a comparison, a letter and a signed decision', async ({ page, context }) => {
      const errors = failOnErrors(context);
      const words = allWords[language];
      await toOffers(page, language);
      await weigh(page, language);
      const light = await enter(page, language, 'North Light', '1200');
      const terms = light.getByRole('group', { name: words.fields.terms }).getByRole('checkbox');
      for (const term of await terms.all()) await term.check();
      await light.getByLabel(promiseWords[language].line.label).fill(spoken[language].promise);
      await page.keyboard.press('Enter');
      await enter(page, language, 'Quick Win', '500');

      const table = page.getByRole('table').first();
      await expect(table.getByText(spoken[language].missing).first()).toBeVisible();
      await expectToFit(page, [320, 768]);
      const comparison = page.waitForEvent('download');
      await page.getByRole('button', { name: words.compared.download }).click();
      const text = await readFile(await (await comparison).path(), 'utf8');
      expect(text).toContain(`# ${spoken[language].title}`);
      expect(text).toContain('Quick Win');
      await page.emulateMedia({ media: 'print' });
      // biome-ignore lint/performance/useDomNodeTextContent: what is hidden is not printed
      const printed = await page.locator('body').innerText();
      expect(printed).toContain(spoken[language].title);
      expect(printed).toContain(spoken[language].proof);
      expect(printed).not.toContain(words.list.section);
      expect(printed).not.toContain(words.letters.title);
      expect(printed).not.toContain(words.decision.text);
      expect(printed).not.toContain(words.compared.download);
      await page.emulateMedia({ media: 'screen' });
      const letter = page.waitForEvent('download');
      await page.getByRole('button', { name: new RegExp(`${words.letters.download}.*North Light`) }).click();
      expect(await readFile(await (await letter).path(), 'utf8')).not.toContain('Quick Win');

      await page.getByRole('radio', { name: 'North Light' }).check();
      await page.getByLabel(words.decision.reasons, { exact: true }).fill(spoken[language].reasons);
      await expectAccessible(page);
      await page.getByRole('button', { name: words.decision.take }).click();
      await expect(page.getByText(words.decision.where)).toBeVisible();
      await page.getByRole('link', { name: documentCard.title[language], exact: true }).click();
      await expect(page.getByRole('article').getByText(spoken[language].reasons)).toBeVisible();
      await expect(page.getByRole('article').getByText(words.decision.signedAs('North Light')).first()).toBeVisible();
      expect(errors).toEqual([]);
    });
  });
