import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { en as promisesEn } from '#frame/promises/words.en.ts';
import { ru as promisesRu } from '#frame/promises/words.ru.ts';
import { en as tablesEn } from '#frame/tables/words.en.ts';
import { ru as tablesRu } from '#frame/tables/words.ru.ts';
import { en } from '#pages/offers/words.en.ts';
import { ru } from '#pages/offers/words.ru.ts';
import { business } from '#stages/business/index.ts';
import { toOffers, weigh } from './to-offers.ts';
import { isLongRun, localeOf, test, walkedIn } from './walk.ts';

const allWords = { en, ru };
const tableWords = { en: tablesEn, ru: tablesRu };
const promiseWords = { en: promisesEn, ru: promisesRu };

const typed = {
  en: { name: 'North Light', fee: '1200', promise: '8,000 followers in all by month 12', understood: /8,000/ },
  ru: {
    name: 'Северный свет',
    fee: '75000',
    promise: '8000 подписчиков всего к 12 месяцу',
    understood: /8000/,
  },
} as const;

/** Eight posts under names that say nothing. */
const tableOfNobody = [
  'k1\tk2\tk3\tk4\tk5\tk6',
  ...Array.from(
    { length: 8 },
    (_, place) => `${14 + place}.09.2026\t${1400 + 37 * place}\t${40 + place}\t${3 + place}\t${1 + place}\tx`,
  ),
].join('\n');
const readOf = { en: /Read: 8 posts/, ru: /8 публикаций/ } as const;

const kept = (path: string) => readFileSync(new URL(`../tracking/tables/${path}`, import.meta.url));

/** Lets a file go over the field, as from a folder, or pastes it there. */
async function give(field: Locator, way: 'drop' | 'paste', name: string, bytes: Uint8Array) {
  await field.evaluate(
    (node, [how = '', fileName = '', content = '']) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0))], fileName));
      const event =
        how === 'drop'
          ? new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true });
      node.dispatchEvent(event);
    },
    [way, name, Buffer.from(bytes).toString('base64')],
  );
}

/** Keystroke-level model (Card, Moran and Newell 1983): a key of an average typist, a mental preparation. */
const secondsPerKey = 0.2;
const secondsPerPreparation = 1.35;

/** A person at the keyboard, whose keys and thoughts are counted. */
class Hand {
  keys = 0;
  preparations = 0;
  constructor(private readonly page: Page) {}

  async press(key: string) {
    this.keys += 1;
    await this.page.keyboard.press(key);
  }

  /** One thought, then its keys; a capital takes Shift besides. */
  async answer(field: Locator, text: string) {
    await this.goTo(field);
    this.preparations += 1;
    this.keys += text.length + (text.match(/\p{Lu}/gu)?.length ?? 0);
    await this.page.keyboard.type(text);
  }

  async goTo(field: Locator) {
    for (let step = 0; step < 30; step += 1) {
      if (await field.evaluate((node) => node === document.activeElement)) return;
      await this.press('Tab');
    }
    throw new Error('Tab did not come to the field');
  }

  get seconds() {
    return this.keys * secondsPerKey + this.preparations * secondsPerPreparation;
  }

  get sum() {
    return `${this.keys} keys, ${this.preparations} fields: ${this.seconds.toFixed(1)} s`;
  }
}

async function openOffers(page: Page, language: 'en' | 'ru') {
  await toOffers(page, language);
  await weigh(page, language);
  await page.getByRole('button', { name: allWords[language].list.add }).click();
  return page.locator('#offers > ol > li').last();
}

for (const language of walkedIn('en'))
  test.describe(`an offer, in ${language}`, () => {
    test.use({ locale: localeOf[language] });

    test('that answers the brief is entered by keyboard in half a minute', async ({ page }) => {
      const { fields } = allWords[language];
      const says = typed[language];
      const offer = await openOffers(page, language);
      const field = (label: string) => offer.getByLabel(label, { exact: true });
      const terms = offer.getByRole('group', { name: fields.terms }).getByRole('checkbox');
      await expect(field(fields.name)).toBeFocused();

      const hand = new Hand(page);
      await hand.answer(field(fields.name), says.name);
      await hand.answer(field(fields.fee), says.fee);
      await hand.answer(field(fields.once), '0');
      await hand.answer(field(fields.ads), '');
      for (let step = 0; step < 2; step += 1) await hand.press('ArrowDown');
      await hand.answer(field(fields.people), '2');
      await hand.answer(field(fields.hours), '40');
      await hand.answer(offer.locator('fieldset button'), ' ');
      for (const [index, box] of (await terms.all()).entries()) {
        if (index === 0) await hand.answer(box, ' ');
        else {
          await hand.goTo(box);
          await hand.press('Space');
        }
      }
      await hand.answer(field(promiseWords[language].line.label), says.promise);
      await hand.press('Enter');

      await expect(field(fields.posts)).toHaveValue('30');
      await expect(field(fields.communities)).toHaveValue('2');
      await expect(field(fields.moderation)).toHaveValue('yes');
      await expect(field(fields.ads)).toHaveValue('no');
      await expect(terms).toHaveCount(Object.keys(business.words[language].terms).length);
      for (const box of await terms.all()) await expect(box).toBeChecked();
      await expect(offer.getByText(says.understood).first()).toBeVisible();

      // Each term thought over by itself, the model's careful reading.
      const careful = hand.seconds + ((await terms.count()) - 1) * secondsPerPreparation;
      test.info().annotations.push({ type: 'keystroke-level model', description: hand.sum });
      process.stdout.write(
        `An offer in ${language}: ${hand.sum}; ${careful.toFixed(1)} s with a thought for every term\n`,
      );
      expect(hand.seconds, hand.sum).toBeLessThanOrEqual(30);
    });

    if (isLongRun)
      test('whose posts come in a table nobody knows is told its columns by keyboard in half a minute', async ({
        page,
      }) => {
        const offer = await openOffers(page, language);
        await offer.locator('summary').last().press('Enter');
        const table = offer.locator('[id$="--pasted"]');
        await table.focus();
        await page.keyboard.insertText(tableOfNobody);
        const column = (place: number) => offer.locator(`[id$="--column-${place}"]`);
        await expect(column(0)).toBeVisible();

        const hand = new Hand(page);
        // The paste itself.
        hand.keys += 2;
        // From the last of the choices, which is not to read it.
        const ups = [5, 4, 3, 2, 1];
        for (const [place, up] of ups.entries()) {
          await hand.goTo(column(place));
          hand.preparations += 1;
          for (let step = 0; step < up; step += 1) await hand.press('ArrowUp');
        }
        await expect(offer.getByText(readOf[language])).toBeVisible();
        for (const [place, kind] of ['date', 'views', 'reactions', 'comments', 'shares', 'none'].entries())
          await expect(column(place)).toHaveValue(kind);
        test.info().annotations.push({ type: 'keystroke-level model', description: hand.sum });
        process.stdout.write(`A table of unknown columns in ${language}: ${hand.sum}\n`);
        expect(hand.seconds, hand.sum).toBeLessThanOrEqual(30);
      });

    if (isLongRun)
      test('whose posts come in a file that is not taken is told why by name, and keeps the table it had', async ({
        page,
      }) => {
        const { refused } = tableWords[language];
        const offer = await openOffers(page, language);
        await offer.locator('summary').last().press('Enter');
        const table = offer.locator('[id$="--pasted"]');
        await table.fill(kept('exports/linkedin-posts.csv').toString());
        const before = await table.inputValue();
        const workbook = unzipSync(kept('workbooks/openpyxl.xlsx'));
        const withMacros = zipSync({ ...workbook, 'xl/vbaProject.bin': strToU8('x') });
        const notTaken: readonly (readonly [string, Uint8Array, string])[] = [
          ['big.csv', new Uint8Array(5_000_001), refused.tooLarge('big.csv')],
          ['locked.xlsx', kept('workbooks/locked.xlsx'), refused.password('locked.xlsx')],
          ['macros.xlsm', kept('workbooks/openpyxl.xlsx'), refused.macros('macros.xlsm')],
          ['macros.xlsx', withMacros, refused.macros('macros.xlsx')],
          ['unkept.xlsx', kept('workbooks/unkept.xlsx'), refused.formula('unkept.xlsx', 'D2')],
          ['old.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), refused.otherKind('old.xls')],
          ['picture.csv', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3, 0xff, 0xfe), refused.noTable('picture.csv')],
        ];
        for (const [name, bytes, why] of notTaken)
          for (const way of ['drop', 'paste'] as const) {
            await give(table, way, name, bytes);
            await expect(page.getByRole('alert').filter({ hasText: why })).toHaveCount(1);
            await expect(table).toHaveValue(before);
          }
        for (const way of ['drop', 'paste'] as const)
          for (const name of ['exports/instagram-posts.csv', 'workbooks/libreoffice.xlsx']) {
            await table.fill('');
            await give(table, way, name, kept(name));
            await expect(table).not.toHaveValue('');
            await expect(page.getByRole('alert').filter({ hasText: name })).toHaveCount(0);
          }
      });
  });
