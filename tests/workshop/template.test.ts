import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathsOf } from '#contractor/visibility.ts';
import { strategy as shoes } from '#examples/running-shoes.ru.ts';
import { problemsOf } from '#strategy/cleaning.ts';
import { type Strategy, strategySchema } from '#strategy/strategy.ts';
import { isGroup } from '#strategy/tree.ts';
import { nameFinder } from '#workshop/library/names.ts';
import { strategyFrom, templateOf, usuallyLeft, wordsKept } from '#workshop/library/template.ts';
import { templateClasses } from '#workshop/library/template-classes.ts';
import { type Shape, sampleOf } from '../storage/sample-of.ts';
import { anyStrategy } from '../strategy/any-strategy.ts';

const asTemplate = (strategy: Strategy): Strategy =>
  templateOf(strategy, usuallyLeft(wordsKept(strategy)), '2027-03-05');

/** The strategy with a secret of its own at every place that is left, and names said in every second text that is kept. */
function planted(strategy: Strategy): { readonly strategy: Strategy; readonly secrets: readonly string[] } {
  const secrets: string[] = [];
  let texts = 0;
  const secret = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(secret);
    if (isGroup(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, secret(inner)]));
    if (typeof value !== 'number' && typeof value !== 'string') return value;
    const number = 2_718_000 + secrets.length;
    secrets.push(String(number));
    return typeof value === 'number' ? number / 10_000_000 : `Secret ${number}`;
  };
  const plant = (value: unknown, classes: unknown): unknown => {
    if (classes === 'left' || classes === 'name') return secret(value);
    if (classes === 'words') return typeof value === 'string' && ++texts % 2 ? `«ZAPRUDNY»: ${value}` : value;
    if (Array.isArray(value)) return value.map((item) => plant(item, classes));
    if (!isGroup(value) || !isGroup(classes)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plant(inner, classes[key])]));
  };
  const planted = plant(strategy.answers, templateClasses) as Strategy['answers']; // the same tree, other values
  const answers = { ...planted, business: { ...planted.business, name: 'Zaprudny' } };
  return { strategy: { ...strategy, answers, silenced: { rule: 'Zaprudny said so' } }, secrets };
}

test('a template of any client’s strategy holds none of what is left and nobody’s name', () => {
  let checked = 0;
  fc.assert(
    fc.property(anyStrategy, (any) => {
      const { strategy, secrets } = planted(any);
      const text = JSON.stringify(asTemplate(strategy));
      expect(text).not.toMatch(/zaprudny/i);
      for (const secret of secrets) expect(text).not.toContain(secret);
      checked += secrets.length;
    }),
    { numRuns: process.env.SOAK ? 1000 : 100, seed: 20270305, endOnFailure: true },
  );
  expect(checked).toBeGreaterThan(1000);
});

/** Whether a goal is counted in sales or enquiries, and how customers pay, tells of the trade. */
const harmless = ['business.goal.kind', 'business.customersPay'];

test('whatever is kept from a contractor is left out of a template', () => {
  const keptAt = (classes: unknown, path: string): readonly string[] =>
    isGroup(classes)
      ? Object.entries(classes).flatMap(([key, inner]) => keptAt(inner, `${path}.${key}`))
      : classes === 'kept' || classes === 'words'
        ? [path.slice(1)]
        : [];
  const secret = pathsOf('private').map((path) => path.replaceAll('.*', ''));
  const kept = keptAt(templateClasses, '').filter((path) => !harmless.includes(path));
  expect(kept.length).toBeGreaterThan(40);
  expect(kept.filter((path) => secret.some((one) => `${path}.`.startsWith(`${one}.`)))).toEqual([]);
});

test('a template of a strategy with something in every place holds what is kept and no more', () => {
  const shape = JSON.parse(readFileSync('tests/storage/shapes/format-9.json', 'utf8')) as Shape;
  const full = strategySchema.parse(sampleOf(shape, 3));
  const template = asTemplate(planted(full).strategy);
  expect(JSON.stringify(template)).not.toMatch(/zaprudny/i);
  expect(Object.keys(template).toSorted()).toEqual([
    'answers',
    'catalogueTexts',
    'createdIn',
    'createdOn',
    'id',
    'idsGiven',
  ]);
  expect(strategySchema.parse(template)).toEqual(template);
});

test('problems, pillars, tactics and offers are kept; how often a problem is met and what anything costs is not', () => {
  const { answers } = asTemplate(shoes);
  expect(answers.audience?.problems?.map(({ text }) => text)).toEqual(
    shoes.answers.audience?.problems?.map(({ text }) => text),
  );
  expect(Object.keys(answers.audience?.problems?.[0] ?? {})).not.toContain('frequency');
  expect(answers.content?.pillars).toEqual(shoes.answers.content?.pillars);
  expect(answers.engagement?.tactics?.length).toBe(shoes.answers.engagement?.tactics?.length);
  expect(JSON.stringify(answers)).not.toMatch(/Minor/);
  expect(answers.business?.communities).toEqual(
    shoes.answers.business?.communities?.map(({ id, network }) => ({ id, network })),
  );
});

test('words that name the client are left unless somebody keeps them; what pointed at them points nowhere', () => {
  const [first, ...others] = shoes.answers.audience?.problems ?? [];
  const naming = {
    ...shoes.answers.audience,
    problems: [{ ...first, id: first?.id ?? '', text: 'В «Быстроногой» нет моего размера' }, ...others],
  };
  const strategy: Strategy = {
    ...shoes,
    answers: { ...shoes.answers, business: { ...shoes.answers.business, name: 'Быстроногая' }, audience: naming },
  };
  const words = wordsKept(strategy);
  expect(words.filter(({ isNaming }) => isNaming).map(({ at }) => at)).toEqual([`audience.problems.${first?.id}`]);
  const { audience, content } = asTemplate(strategy).answers;
  expect(audience?.problems).toHaveLength(others.length);
  expect(content?.pillars?.flatMap(({ problemIds = [] }) => problemIds)).not.toContain(first?.id);
  expect(templateOf(strategy, new Set(), '2027-03-05').answers.audience?.problems).toHaveLength(others.length + 1);
});

test.each([
  ['Заря', 'Почему в «Зарёю» не дозвониться'],
  ['Acme', 'ACME’s sizes run small'],
  ['Fleet Foot, Ltd.', 'I asked fleet-foot ltd twice'],
  ['https://vk.com/fleet', 'See vk.com/fleet for sizes'],
])('the name %s is found in “%s”', (name, text) => {
  expect(nameFinder([name])(text)).toBe(true);
});

test.each([
  ['Заря', 'Заряжаю часы каждый день'],
  ['It', 'It rubs after 3 km'],
  ['Run', 'I have runaway costs'],
])('the name %s is not found in “%s”', (name, text) => {
  expect(nameFinder([name])(text)).toBe(false);
});

test('a new client begins with the template and its own name; what only the client can say is not known yet', () => {
  const template = asTemplate(shoes);
  const [community] = template.answers.business?.communities ?? [];
  const made = strategyFrom(template, 'new', '2027-04-02', {
    name: 'Новый клиент',
    offering: 'кроссовки',
    membersNow: { [community?.id ?? '']: 900 },
    orderValueMinor: 900_000,
  });
  expect(strategySchema.parse(made)).toEqual(made);
  expect(made.answers.business).toMatchObject({
    name: 'Новый клиент',
    startMonth: '2027-05',
    averageOrderValueMinor: { kind: 'known', value: 900_000 },
  });
  expect(made.answers.business?.communities?.[0]).toMatchObject({ membersNow: 900, reachablePeople: 'unknown' });
  expect(problemsOf(made, 'content')).toEqual([]);
  expect(made.origin).toBeUndefined();
});
