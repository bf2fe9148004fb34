import { describe, expect, test } from 'vitest';
import { leftOutOf } from '#contractor/left-out.ts';
import { leftOutLines } from '#contractor/left-out-lines.ts';
import { packFrom } from '#contractor/pack.ts';
import { type PaperId, paperIds } from '#contractor/papers/card.ts';
import { papers } from '#contractor/papers/index.ts';
import type { Part } from '#contractor/papers/view.ts';
import { partsOf, viewOf } from '#contractor/view-of.ts';
import { pathsOf } from '#contractor/visibility.ts';
import { type Language, languages } from '#i18n/language.ts';
import { works } from '#stages/work.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';
import { faultsOf } from '../exports/sound.ts';
import { documentOf, markdownOf, textIn } from '../exports/written.ts';
import { doneBy, planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const both: readonly Part[] = ['community', 'acquisition'];

/** The shop with all its work given to one agency; as written, own people answer and run the tactics. */
const givenAway = {
  ...shopAnswers.business,
  workers: [{ id: 'w1', kind: 'agency' as const, does: [...works] }],
};
const contest = { id: 'e1', kind: 'contest' as const, months: [3], costMinorPerMonth: 18_000 };

const blankStrategy = newStrategy('blank', { createdOn: '2026-11-23', language: 'en' });

function fileOf(strategy: Strategy, language: Language, chosen: readonly PaperId[] = paperIds, parts = both): string {
  const { title, opening, sections } = packFrom(viewOf(planOf(strategy), parts), language, chosen);
  return markdownOf(documentOf(title, opening, sections));
}

function textOf(strategy: Strategy, paper: PaperId, parts: readonly Part[] = both): string {
  const { sections } = packFrom(viewOf(planOf(strategy), parts), 'en', [paper]);
  return textIn(documentOf('', [], sections));
}

test('the papers stand in the order they are used, each under its own id', () => {
  expect(papers.map(({ id }) => id)).toEqual(paperIds);
});

describe.each(papers.map((paper) => [paper.id, paper] as const))('%s', (id, paper) => {
  test.each(languages)('has a title, says what it is for, and shouts nowhere (%s)', (language) => {
    const { title, use } = paper.words[language];
    expect(title.length).toBeGreaterThan(3);
    expect(use.length).toBeGreaterThan(20);
    expect(fileOf(shopWith(), language, [id])).not.toContain('!');
  });

  test('has the same words in every language', () => {
    const [first, ...others] = languages.map((language) => Object.keys(paper.words[language]));
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(languages)('says that it is no legal advice (%s)', (language) => {
    const wanted = { en: 'not legal advice', ru: 'не юридическая консультация' }[language];
    expect(fileOf(shopWith(), language, [id])).toContain(wanted);
    expect(fileOf(blankStrategy, language, [id])).toContain(wanted);
  });

  test.each(languages)('is sound before anybody answered, and for either part alone (%s)', (language) => {
    expect(faultsOf(fileOf(blankStrategy, language, [id]))).toEqual([]);
    expect(faultsOf(fileOf(shopWith(), language, [id], ['community']))).toEqual([]);
    expect(faultsOf(fileOf(shopWith(), language, [id], ['acquisition']))).toEqual([]);
  });
});

describe('the pack', () => {
  test('holds the chosen papers in their own order, one file for all or for one', () => {
    const view = viewOf(planOf(shopWith()), both);
    const two = packFrom(view, 'en', ['exit', 'brief']);
    expect(two.sections.map(({ id }) => id)).toEqual(['brief', 'exit']);
    expect(two.fileName).toBe('contractor-pack-second-wind-2026-11-23');
    expect(packFrom(view, 'ru', ['annex']).fileName).toBe('contractor-annex-second-wind-2026-11-23');
  });

  test('names where each of the six terms is agreed', () => {
    const annex = textOf(shopWith(), 'annex');
    for (const term of [
      'A contract',
      'Obligations in writing',
      'A fixed cost per lead',
      'Weekly reports',
      'Strict targeting',
      'Proof of engagement in communities run before',
    ])
      expect(annex).toContain(term);
  });

  test('the obligations are read before the definitions', () => {
    expect(paperIds.indexOf('bonus')).toBeLessThan(paperIds.indexOf('kpi-terms'));
    const annex = textOf(shopWith(), 'annex');
    expect(annex.indexOf('2. Duties')).toBeLessThan(annex.indexOf('Where the six terms are agreed'));
  });

  test('the annex prevails over the contractor’s own form, on results, silence, rights and leaving', () => {
    const annex = textOf(shopWith(), 'annex');
    for (const clause of ['this annex prevails', 'pass to the Client when the month', 'days’ notice in writing'])
      expect(annex).toContain(clause);
    expect(textOf(shopWith(), 'questions')).toContain('Send your own form of contract');
    expect(textOf(shopWith(), 'price-per-lead')).toContain('after a paid test of …………');
  });

  test('who labels advertising is agreed line by line where the law of Russia asks for it, and nowhere else', () => {
    const { business } = shopAnswers;
    const inRussia = textOf(shopWith({ business: { ...business, country: 'RU' } }), 'annex');
    expect(inRussia).toContain('Obtains the token (erid) and marks the advertisement: …………');
    expect(inRussia).not.toContain('Who is responsible for the labels');
    expect(textOf(shopWith(), 'annex')).not.toContain('erid');
  });

  describe('what every bidder asks', () => {
    const said = (triedIsTold: 'yes'[]) =>
      shopWith({
        business: {
          ...givenAway,
          siteUrl: 'club.example',
          dates: [{ id: 'd1', kind: 'launch', what: 'The autumn range', months: [9, 10] }],
          tried: [{ id: 'x1', what: 'Boosted posts', byWhom: 'a freelancer', result: 'nobody counted' }],
          triedIsTold,
        },
        audience: {
          ...shopAnswers.audience,
          difference: 'We film every runner',
          rivals: [{ id: 'r1', name: 'The chain', url: 'chain.example' }],
        },
        content: { ...shopAnswers.content, material: ['photos'], shooter: 'own', voice: 'Calm and dry' },
        engagement: {
          ...shopAnswers.engagement,
          approver: 'Mary',
          standIn: 'Sean',
          approvalDays: 3,
          ownerTopics: ['prices', 'complaints'],
        },
      });

    test('stands in the brief, with dotted lines for what only the owner can fill in', () => {
      const brief = textOf(said([]), 'brief');
      for (const words of [
        'club.example',
        'The autumn range (launch), months 9–10',
        'We film every runner',
        'The chain: chain.example',
        'Photos that may be used',
        'Calm and dry',
        'offers by …………, both to …………',
      ])
        expect(brief).toContain(words);
    });

    test('who shoots planned video is said, or left open in brief and annex until somebody says', () => {
      const pillars = shopAnswers.content.pillars.map((pillar) => ({ ...pillar, formats: ['shortVideo' as const] }));
      const open = shopWith({ content: { ...shopAnswers.content, pillars } });
      expect(textOf(open, 'brief')).toContain('Who shoots is not decided yet');
      expect(textOf(open, 'annex')).toContain('shot by ………… (the Client’s people or the Contractor)');
      expect(textOf(said([]), 'brief')).not.toContain('Who shoots is not decided yet');
    });

    test('what was tried is read by bidders only where the owner wants it', () => {
      expect(fileOf(said([]), 'en')).not.toContain('Boosted posts');
      expect(textOf(said(['yes']), 'brief')).toContain('Boosted posts (a freelancer).');
    });

    test('who approves, within how many days and what only the client answers fills annex and first week', () => {
      const annex = textOf(said([]), 'annex');
      expect(annex).toContain('by Mary or, in absence, Sean within 3 working days.');
      expect(annex).toContain('reply on the Client’s behalf about prices and complaints.');
      expect(annex).toContain('shot by the Client’s people');
      expect(annex).toContain('to the voice of the brief (“Calm and dry”)');
      const firstWeek = textOf(said([]), 'first-week');
      expect(firstWeek).toContain('Mary approves within 3 working days; Sean stands in.');
      expect(firstWeek).toContain('Only the Client replies about prices and complaints.');
      expect(textOf(said([]), 'weekly-report')).toContain('Waiting for approval (by Mary, within 3 working days)');
      expect(textOf(shopWith(), 'weekly-report')).toContain('(by the Client, within 2 working days)');
      expect(textOf(shopWith(), 'annex')).toContain('by the Client within 2 working days.');
      expect(textOf(said([]), 'questions')).toContain('“We film every runner”');
    });
  });

  test('prices a result so that the money of its tool buys the commit, and hardly more', () => {
    const paid = viewOf(planOf(shopWith()), both).tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);
    expect(paid.length).toBeGreaterThan(0);
    for (const { priceMinor = 0, results, moneyMinorPerMonth, months } of paid) {
      const moneyMinor = moneyMinorPerMonth * months.length;
      const step = priceMinor < 1000 ? 1 : 100;
      expect(priceMinor * (results?.commit ?? 0)).toBeGreaterThanOrEqual(moneyMinor);
      expect((priceMinor - step) * (results?.commit ?? 0)).toBeLessThan(moneyMinor);
    }
  });

  test('owes the commit of the plan and nothing on sales', () => {
    const plan = planOf(shopWith());
    const members = plan.figures?.kpis.find(({ id }) => id === 'paidMembers')?.months[2]?.commit ?? 0;
    expect(members).toBeGreaterThan(0);
    const bonus = textOf(shopWith(), 'bonus');
    expect(bonus).toContain(String(members));
    expect(bonus).not.toMatch(/Revenue|€/);
  });

  test('a contractor of one part owes nothing of the other', () => {
    const bonus = textOf(shopWith(), 'bonus', ['acquisition']);
    expect(bonus).toContain('From paid tools');
    expect(bonus).not.toContain('Organic growth');
    expect(textOf(shopWith(), 'annex', ['community'])).not.toContain('Paid tools');
    expect(textOf(shopWith(), 'weekly-report', ['acquisition'])).not.toContain('Conversation');
  });

  test('fixes a price per lead, tests included, where leads are bought, and says so where they are not', () => {
    const leadAds = {
      ...shopAnswers.acquisition.tools[0],
      id: 't2',
      kind: 'leadAds' as const,
      buys: 'leads' as const,
      costPerResultMinor: { kind: 'known' as const, value: 2500 },
    };
    const buying = shopWith({
      acquisition: { ...shopAnswers.acquisition, tools: [...shopAnswers.acquisition.tools, leadAds] },
    });
    expect(textOf(buying, 'price-per-lead')).toMatch(/Lead ads .*€28/);
    expect(textOf(buying, 'price-per-lead')).not.toContain('This plan buys no leads');
    expect(textOf(shopWith(), 'price-per-lead')).toContain('This plan buys no leads');
    // Of leads it is said once what is owed: by the tool that buys them, and nowhere that none are.
    for (const paper of ['bonus', 'kpi-terms'] as const) {
      expect(textOf(buying, paper)).toMatch(/paid tools bring.*all other/is);
      expect(textOf(buying, paper)).not.toMatch(
        /(?:not binding on the Contractor:[^.]*leads|Leads\.[^.]*Reported, not owed)/i,
      );
      expect(textOf(shopWith(), paper)).not.toMatch(/paid tools bring/);
    }
  });

  test('posts are owed from the month in which they begin, and answers on the days they are counted', () => {
    const prepared = (months: number) => shopWith({ business: { ...givenAway, preparationMonths: months } });
    expect(textOf(prepared(1), 'annex')).toContain('every week from month 2 on, by the content plan');
    expect(textOf(prepared(0), 'annex')).toContain('every week, by the content plan');
    expect(textOf(prepared(1), 'annex')).toMatch(/Answers to members.*every working day/);
  });

  test('what own people do is no duty of the contractor, even where they pay for prizes', () => {
    const engagement = { ...shopAnswers.engagement, tactics: [contest] };
    const [own, given] = [shopWith({ engagement }), shopWith({ engagement, business: givenAway })];
    for (const duty of ['Answers to members within', 'Moderation', 'Tactics ']) {
      expect(textOf(given, 'annex')).toContain(duty);
      expect(textOf(own, 'annex')).not.toContain(duty);
    }
    expect(textOf(own, 'annex')).toMatch(/Posts Club.* a week/);
    expect(textOf(own, 'brief')).toContain('The Client pays for prizes and guests');
  });

  test('says who pays for prizes, guests and creators, in the brief and in the annex alike', () => {
    const engagement = { ...shopAnswers.engagement, tactics: [contest] };
    const withPrizes = shopWith({ engagement, business: givenAway });
    expect(textOf(withPrizes, 'annex')).toContain(
      'up to €180 a month for prizes and guests. The Client pays for prizes and guests',
    );
    expect(textOf(withPrizes, 'brief')).toContain('The Client pays for prizes and guests');
    const free = shopWith({ engagement: { ...shopAnswers.engagement, tactics: [] }, business: givenAway });
    expect(textOf(free, 'brief')).not.toContain('Prizes and guests');
    expect(textOf(free, 'annex')).toContain('creators and partners directly');
  });

  test('what a tool without money brings has its line in the report the annex asks it in', () => {
    const own = { id: 't2', kind: 'ownChannels' as const, buys: 'members' as const, communityId: 'c1', months: [2] };
    const tools = [...shopAnswers.acquisition.tools, own];
    const report = textOf(shopWith({ acquisition: { ...shopAnswers.acquisition, tools } }), 'weekly-report');
    expect(report).toMatch(/Tools without an advertising budget.*Own site and email \(members\): …/s);
    expect(textOf(shopWith(), 'weekly-report')).not.toContain('Tools without an advertising budget');
  });

  test('the same plan gives the same bytes', () => {
    expect(fileOf(shopWith(), 'ru')).toBe(fileOf(shopWith(), 'ru'));
  });
});

describe('the parts', () => {
  const partsFor = (makes: 'own' | 'freelancer', advertises: 'own' | 'agency') =>
    partsOf(planOf(shopWith({ business: doneBy({ kind: makes }, { kind: advertises }) })).answers);

  test('are those the answers leave to somebody else, or both while nothing is given away', () => {
    expect(partsFor('freelancer', 'own')).toEqual(['community']);
    expect(partsFor('own', 'agency')).toEqual(['acquisition']);
    expect(partsFor('own', 'own')).toEqual(both);
  });
});

describe('what is left out', () => {
  test('every private answer has a line that speaks for it, and no line speaks for what is seen', () => {
    const spoken: readonly string[] = Object.values(leftOutLines).flat();
    expect(pathsOf('private').filter((path) => !spoken.includes(path))).toEqual([]);
    expect(spoken.filter((path) => pathsOf('shown').includes(path))).toEqual([]);
  });

  test('only what this plan holds is listed', () => {
    const [all, none] = [leftOutOf(planOf(shopWith()), 'en'), leftOutOf(planOf(blankStrategy), 'en')];
    expect(all.some((line) => line.startsWith('Your max budget'))).toBe(true);
    expect(none.some((line) => line.startsWith('Your max budget'))).toBe(false);
    expect(none.at(-1)).toMatch(/the strategy file itself/);
  });
});
