import { describe, expect, test } from 'vitest';
import { blocksIn, type Document, eventsIn, piecesIn, tablesIn } from '#document/document.ts';
import { printed } from '#document/inline.ts';
import { exampleIds } from '#examples/index.ts';
import { languages } from '#i18n/language.ts';
import { type LengthId, lengthIds } from '#report/section-ids.ts';
import { textIn } from '../exports/written.ts';
import { planDocument, planFindings } from '../golden/documents.ts';
import { answerTextIn, wordCount } from './word-count.ts';

const wordsMost = { onePage: 350, plan: 2500 } satisfies Partial<Record<LengthId, number>>;
const shortLengths = Object.keys(wordsMost) as (keyof typeof wordsMost)[]; // the object's keys are the type's keys

const editions = exampleIds.flatMap((id) => languages.map((language) => [id, language] as const));

describe.each(editions)('the plan of %s in %s', (id, language) => {
  test.each(shortLengths)('keeps within its words, the findings of its pictures included: %s', async (length) => {
    const document = await planDocument(id, language, length);
    const findings = await planFindings(id, language);
    const shown = blocksIn(document).flatMap((block) => (block.type === 'chart' ? [findings[block.name] ?? ''] : []));
    const count = wordCount([textIn(document), ...shown].join(' '));
    expect(count).toBeLessThanOrEqual(wordsMost[length]);
    expect(count).toBeGreaterThan(wordsMost[length] / 3);
  });

  test('answers in at most ninety words, the same in every length', async () => {
    const answers = await Promise.all(
      lengthIds.map(async (length) => answerTextIn(await planDocument(id, language, length))),
    );
    expect(new Set(answers).size).toBe(1);
    expect(wordCount(answers[0] ?? '')).toBeLessThanOrEqual(90);
    expect(wordCount(answers[0] ?? '')).toBeGreaterThan(50);
  });

  test('says no figure in short that the appendices do not say', async () => {
    const figuresOf = (document: Document) =>
      piecesIn(document).flatMap((piece) => (piece.type === 'figure' ? [`${piece.unit} ${piece.text}`] : []));
    const whole = new Set(figuresOf(await planDocument(id, language)));
    for (const length of shortLengths) {
      const short = figuresOf(await planDocument(id, language, length));
      expect(short.length).toBeGreaterThan(10);
      expect(short.filter((figure) => !whole.has(figure))).toEqual([]);
    }
  });

  test('ends a quarter with what the appendices owe in its last month', async () => {
    const whole = tablesIn(await planDocument(id, language));
    const byQuarter = tablesIn(await planDocument(id, language, 'plan')).find(({ name }) => name === 'kpisByQuarter');
    expect(byQuarter?.rows.length).toBeGreaterThan(5);
    for (const [kpi, ...values] of byQuarter?.rows ?? [])
      for (const [quarter, value] of values.entries()) {
        const named = printed(kpi ?? []).split(', ')[0]; // without the time it is counted over
        const table = whole.find(
          ({ name, columns }) => name.startsWith('kpis.') && columns.some(({ title }) => title === named),
        );
        const place = table?.columns.findIndex(({ title }) => title === named) ?? -1;
        const row = table?.rows.filter(([month]) => month?.[0]?.type === 'day')[quarter * 3 + 2];
        expect(printed(row?.[place] ?? []).split(' · ')[0]).toBe(printed(value));
      }
  });

  test('a calendar gets the same days from the whole plan and from the shorter one', async () => {
    const days = async (length: LengthId) =>
      eventsIn(await planDocument(id, language, length)).map(({ date, event }) => `${event?.id} ${date}`);
    expect((await days('plan')).toSorted()).toEqual((await days('appendices')).toSorted());
  });
});
