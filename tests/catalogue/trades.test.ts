import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
  entryText,
  industryOf,
  offerEntry,
  pathEntry,
  pillarEntry,
  problemEntry,
  topicEntry,
} from '#catalogue/entry.ts';
import { loadTrade } from '#catalogue/load-trade.ts';
import { quoted } from '#catalogue/quotation.ts';
import { sampleTopics } from '#catalogue/topics.ts';
import { catalogueLanguages, type Trade } from '#catalogue/trade.ts';
import { industries } from '#domain/industry.ts';

const inBoth = async (industry: (typeof industries)[number]) =>
  Promise.all(catalogueLanguages.map((language) => loadTrade(industry, language)));

/** What must not differ between languages. */
const bones = ({ themes, problems, offers }: Trade) => ({
  themes: themes.map(({ id, pillars }) => [id, pillars.length]),
  problems: problems.map(({ text, topics, evidence, ...rest }) => ({
    ...rest,
    topics: topics.length,
    evidence: evidence && [evidence.year, evidence.address, evidence.grade],
  })),
  offers: offers.map(({ id, manner }) => [id, manner]),
});

const textsOf = ({ themes, problems, offers, path }: Trade): readonly string[] => [
  ...themes.flatMap(({ name, pillars }) => [name, ...pillars]),
  ...problems.flatMap(({ text, topics }) => [text, ...topics]),
  ...offers.map(({ text }) => text),
  ...Object.values(path),
];

describe.each(industries)('the catalogue of %s', (industry) => {
  test('says the same in each language, by id, judgement and evidence', async () => {
    const [en, ru] = await inBoth(industry);
    expect(en && bones(en)).toEqual(ru && bones(ru));
  });

  test('has problems with three topics each, pillars for each theme, a soft and a hard offer', async () => {
    for (const { themes, problems, offers } of await inBoth(industry)) {
      expect(problems.length).toBeGreaterThanOrEqual(6);
      expect(problems.filter(({ topics }) => topics.length !== 3)).toEqual([]);
      expect(
        problems.filter(
          ({ frequency, severity }) => Math.min(frequency, severity) < 1 || Math.max(frequency, severity) > 5,
        ),
      ).toEqual([]);
      expect(themes.filter(({ pillars }) => pillars.length === 0)).toEqual([]);
      expect(new Set(problems.map(({ themeId }) => themeId))).toEqual(new Set(themes.map(({ id }) => id)));
      const nameOf = (themeId: string, place: number) => themes.find(({ id }) => id === themeId)?.pillars[place];
      expect(problems.filter(({ themeId, pillar = 0 }) => nameOf(themeId, pillar) === undefined)).toEqual([]);
      expect(new Set(offers.map(({ manner }) => manner))).toEqual(new Set(['soft', 'hard']));
    }
  });

  test('reads in its own language, without an exclamation mark', async () => {
    const [en, ru] = await inBoth(industry);
    expect((en ? textsOf(en) : ['']).filter((text) => text === '' || /\p{Script=Cyrillic}|!/u.test(text))).toEqual([]);
    expect(
      (ru ? textsOf(ru) : ['']).filter((text) => !/\p{Script=Cyrillic}/u.test(text) || /!| — /.test(text)),
    ).toEqual([]);
    const evidence = (ru?.problems ?? []).flatMap((problem) => problem.evidence?.figure ?? []);
    expect(evidence.filter((figure) => !/\p{Script=Cyrillic}/u.test(figure))).toEqual([]);
  });

  test('finds the text of each of its entries again, in whichever language', async () => {
    for (const trade of await inBoth(industry)) {
      for (const { id, text, topics } of trade.problems) {
        expect(entryText(trade, problemEntry(industry, id))).toBe(text);
        const found = topics.map((_, place) => entryText(trade, topicEntry(industry, id, place)));
        expect(found).toEqual(topics);
      }
      for (const { id, pillars } of trade.themes) expect(entryText(trade, pillarEntry(industry, id))).toBe(pillars[0]);
      for (const { id, text } of trade.offers) expect(entryText(trade, offerEntry(industry, id))).toBe(text);
      expect(entryText(trade, pathEntry(industry, 'site'))).toBe(trade.path.site);
      expect(entryText(trade, problemEntry(industry, 'no-longer-there'))).toBeUndefined();
    }
  });
});

describe('somebody’s words inside a sentence', () => {
  test('have inner quotation marks for their own, and no full stop before the outer', () => {
    expect(quoted.en('Someone rings “from the bank”.')).toBe('“Someone rings ‘from the bank’”');
    expect(quoted.ru('Один говорит «лечить».')).toBe('«Один говорит „лечить“»');
  });
});

describe('the whole catalogue', () => {
  test.each(catalogueLanguages)(
    'has no problem or topic that stands word for word in more than two trades (%s)',
    async (language) => {
      const homes = new Map<string, Set<string>>();
      for (const industry of industries)
        for (const { text, topics } of (await loadTrade(industry, language)).problems)
          for (const each of [text, ...topics]) homes.set(each, (homes.get(each) ?? new Set()).add(industry));
      expect([...homes].filter(([, trades]) => trades.size > 2).map(([text]) => text)).toEqual([]);
    },
  );

  test('gives every problem an id of its own', async () => {
    const ids = (await Promise.all(industries.map((industry) => loadTrade(industry, 'en')))).flatMap(({ problems }) =>
      problems.map(({ id }) => id),
    );
    expect(ids.length).toBeGreaterThanOrEqual(221);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('loads a trade in at most 15 kB', () => {
    const files = readdirSync('src/catalogue/trades');
    expect(files).toHaveLength(industries.length * catalogueLanguages.length);
    const sizes = files.map((file) => gzipSync(readFileSync(`src/catalogue/trades/${file}`)).length);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(15_000);
  });

  test('knows the trade of an entry, and of no other text', () => {
    expect(industryOf('homeServices/problem/home-services-winter')).toBe('homeServices');
    expect(industryOf('My knees hurt')).toBeUndefined();
  });
});

test('sample topics take one of each problem in turn, the sharpest first', async () => {
  const trade = await loadTrade('dental', 'en');
  const topics = sampleTopics('dental', trade, ['does-not-hurt', 'afraid-of-pain']);
  expect(topics.map(({ entry }) => entry)).toEqual([
    'dental/topic/afraid-of-pain/0',
    'dental/topic/does-not-hurt/0',
    'dental/topic/afraid-of-pain/1',
  ]);
  expect(topics.every(({ entry, text }) => entryText(trade, entry) === text)).toBe(true);
  expect(sampleTopics('dental', trade, [])).toEqual([]);
});
