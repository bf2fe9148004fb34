import { describe, expect, test } from 'vitest';
import { documentRoot } from '#document/blocks.ts';
import { write } from '#exports/markdown/write.ts';
import { languages } from '#i18n/language.ts';
import { whysIn } from '#strategy/document.ts';
import { exampleIds, exampleStrategy } from '#strategy/examples/index.ts';
import { planOf, shopAnswers, shopWith } from './shop.ts';

const { business } = shopAnswers;
const whyOf = (id: string, strategy = shopWith(), language: (typeof languages)[number] = 'en') => {
  const why = whysIn(planOf(strategy), language).find((each) => each.id === id);
  return why && { ...why, text: write(documentRoot('', why.blocks, [])).replaceAll('\u00a0', ' ') };
};

describe('why this number', () => {
  test('gives the formula, the inputs and whose they are', () => {
    const sales = whyOf('sales');
    expect(sales?.text).toContain('Formula: leads of one sales cycle ago × share of leads that become sales');
    expect(sales?.text).toContain('| Share of leads that become sales | 50% | your own number |');
    expect(sales?.text).toContain('It is made from: leads.');
  });

  test('leads to the field of every input', () => {
    expect(whyOf('sales')?.fields).toContainEqual({
      stage: 'business',
      path: 'leadToSaleShare',
      label: 'Share of leads that become sales',
    });
  });

  test('says what is borrowed, from whom and how sure that is', () => {
    const unsure = shopWith({ business: { ...business, leadToSaleShare: { kind: 'unknown' } } });
    expect(whyOf('sales', unsure)?.text).toMatch(
      /Share of leads that become sales \| .+ · .+ · .+ \| provisional, grade [A-D]: /,
    );
  });

  test('counts the price of a visit among what visits come from, not what members come from', async () => {
    const shoes = await exampleStrategy('running-shoes', 'en');
    expect(whyOf('paidMembers', shoes)?.text).not.toContain('Contextual ads');
    expect(whyOf('visitsBought', shoes)?.text).toContain('Contextual ads');
  });

  test('tells a range where the years differ and one value where they do not', async () => {
    expect(whyOf('members')?.text).toMatch(/it is [\d,]+ in every simulated year/);
    expect(whyOf('members', await exampleStrategy('running-shoes', 'en'))?.text).toMatch(
      /one simulated year in ten stays below/,
    );
  });

  test.each(exampleIds)('every figure of %s has its derivation, in every language', async (id) => {
    for (const language of languages) {
      const strategy = await exampleStrategy(id, language);
      const plan = planOf(strategy);
      const whys = whysIn(plan, language);
      expect(whys.map((why) => why.id)).toEqual(plan.figures?.kpis.map((kpi) => kpi.id));
      for (const { title, blocks } of whys) {
        expect(title).toMatch(/\d/);
        expect(write(documentRoot('', blocks, []))).not.toMatch(/NaN|undefined/);
      }
    }
  });
});
