import { describe, expect, test } from 'vitest';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { languages } from '#i18n/language.ts';
import { planFigureIds } from '#plan/derivations.ts';
import { whysIn } from '#report/document.ts';
import { documentOf, markdownOf } from '../exports/written.ts';
import { alwaysFull, planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const { business } = shopAnswers;
const textOf = (why: { blocks(): Parameters<typeof documentOf>[1] }) =>
  markdownOf(documentOf('', why.blocks(), [])).replaceAll('\u00a0', ' ');
const whyOf = (id: string, strategy = shopWith(), language: (typeof languages)[number] = 'en') => {
  const why = whysIn(planOf(strategy), language).find((each) => each.id === id);
  return why && { ...why, text: textOf(why) };
};

describe('why this number', () => {
  test('gives the formula, the inputs and whose they are', () => {
    const sales = whyOf('sales');
    expect(sales?.text).toContain('Formula: leads of one sales cycle ago × share of leads that become sales');
    expect(sales?.text).toContain('| Share of leads that become sales (z) | 46.8% · 50% · 53.2% | your own number |');
    expect(sales?.text).toContain('In symbols: S(t) = min(n, L(t − d))·z.');
    expect(sales?.text).toContain('It is made from: leads.');
    expect(sales?.text).toContain('| How many enquiries a month can the team answer well? | 500 | your answer |');
  });

  test('organic growth names the fading pace, the root, the luck and the leavers it replaces', () => {
    const { text } = whyOf('organicMembers') ?? {};
    expect(text).toContain('√(members at the start × members a month ago) × luck of the year × luck of the month');
    expect(text).toContain('O = g·fade·√(F(0)·F(t−1))·y·ε·κ + c·F(t−1)·min(1, κ)');
    expect(text).toMatch(/\(c\) \| .+ \| your own number/);
  });

  test('leads to the field of every input', () => {
    expect(whyOf('sales')?.fields()).toContainEqual({
      stage: 'business',
      path: 'leadToSaleShare',
      label: 'Share of leads that become sales',
    });
  });

  test('says what is borrowed, from whom and how sure that is', () => {
    const unsure = shopWith({ business: { ...business, leadToSaleShare: { kind: 'unknown' } } });
    expect(whyOf('sales', unsure)?.text).toMatch(
      /Share of leads that become sales \(z\) \| .+ · .+ · .+ \| provisional, grade [A-D]: /,
    );
  });

  test('counts the price of a visit among what visits come from, not what members come from', async () => {
    const shoes = await exampleStrategy('running-shoes', 'en');
    expect(whyOf('paidMembers', shoes)?.text).not.toContain('Search ads');
    expect(whyOf('visitsBought', shoes)?.text).toContain('Search ads');
  });

  test('tells a range where the years differ and one value where they do not', async () => {
    expect(whyOf('spend')?.text).toContain('the same in every simulated year');
    expect(whyOf('members', await exampleStrategy('running-shoes', 'en'))?.text).toMatch(
      /one simulated year in ten stays below/,
    );
  });

  test.each(exampleIds)('the middle of a figure is the same in its line and in its sentence: %s', async (example) => {
    const strategy = await exampleStrategy(example, 'en');
    const three = whysIn(planOf(strategy), 'en').flatMap((why) => {
      const [, middle] = /: .+ · (.+) · .+$/.exec(why.title.replaceAll('\u00a0', ' ')) ?? [];
      return middle === undefined ? [] : [{ why, middle }];
    });
    expect(three.map(({ why }) => why.id)).toContain('grossProfit');
    for (const { why, middle } of three) expect(textOf(why)).toContain(` ${middle}`);
  });

  test('names what moves a figure most, with what it then comes to', () => {
    const unsure = { kind: 'range' as const, low: 0.25, typical: 0.5, high: 1 };
    const text = whyOf('sales', shopWith({ business: { ...business, leadToSaleShare: unsure } }))?.text;
    expect(text).toMatch(
      /What moves it most in the typical run \(estimate → figure\): share of leads that become sales at 25% → [\d.]+, at 100% → \d+/,
    );
    expect(whyOf('sales', shopWith({ business: alwaysFull }))?.text).not.toContain('moves it most');
  });

  test('reaches the figures that are no monthly KPI: first sale, money, chance, tools, gate', () => {
    expect(whyOf('firstSale')?.title).toMatch(/^First sale: in July 2027/);
    expect(whyOf('spend')?.text).toContain('the same in every simulated year: advertising €5,500');
    expect(whyOf('breakEven')?.title).toMatch(/in 100 · .*in 100/);
    expect(whyOf('tools')?.text).toMatch(/Community ads: [\d,]+ · [\d,]+ · [\d,]+ in the year, €2\.\d\d/);
    expect(whyOf('gate')?.title).toMatch(/% · \d/);
    expect(whyOf('cumulative')?.title).toMatch(/€/);
  });

  test('says of the chance of breaking even that it cannot be said while an order is worth nobody knows what', () => {
    const strategy = shopWith({ business: { ...business, averageOrderValueMinor: { kind: 'unknown' } } });
    expect(whyOf('breakEven', strategy)?.text).toContain('nobody knows what an order is worth');
    expect(whyOf('grossProfit', strategy)).toBeUndefined();
  });

  test.each(exampleIds)('every figure of %s has its derivation, in every language', async (id) => {
    for (const language of languages) {
      const strategy = await exampleStrategy(id, language);
      const plan = planOf(strategy);
      const whys = whysIn(plan, language);
      expect(whys.map((why) => why.id)).toEqual([...(plan.figures?.kpis ?? []).map((kpi) => kpi.id), ...planFigureIds]);
      for (const { title, blocks, fields } of whys) {
        expect(title.length).toBeGreaterThan(3);
        expect(fields().length).toBeGreaterThan(0);
        expect(markdownOf(documentOf('', blocks(), []))).not.toMatch(/NaN|undefined/);
      }
    }
  });
});
