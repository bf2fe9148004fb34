import { describe, expect, test } from 'vitest';
import { blocksIn, eventsIn } from '#document/document.ts';
import { languages } from '#i18n/language.ts';
import { ru as phrases } from '#report/document/words-phrases.ru.ts';
import { documentFrom } from '#report/document.ts';
import { pictureIds } from '#report/pictures/ids.ts';
import { signedVersion } from '#strategy/signing.ts';
import type { Strategy } from '#strategy/strategy.ts';
import { documentOf, textIn } from '../exports/written.ts';
import { doneBy, planOf, shopAnswers, shopWith } from '../strategy/shop.ts';

const { business } = shopAnswers;

const writtenOf = (strategy: Strategy, language: (typeof languages)[number] = 'en') =>
  documentFrom(planOf(strategy), language);

function textOf(strategy: Strategy, language: (typeof languages)[number] = 'en'): string {
  const { title, opening, sections } = writtenOf(strategy, language);
  return textIn(documentOf(title, opening, sections));
}

const sectionText = (strategy: Strategy, id: string): string => {
  const section = writtenOf(strategy).sections.find((one) => one.id === id);
  return textIn(documentOf('', [], section ? [section] : []));
};

describe('the document', () => {
  test.each(languages)('has its sections in the same order in %s', (language) => {
    expect(writtenOf(shopWith(), language).sections.map(({ id }) => id)).toEqual([
      'honest',
      'planOnAPage',
      'kpis',
      'business',
      'audience',
      'content',
      'acquisition',
      'platform',
      'engagement',
      'conversion',
      'awareness',
      'thread',
      'rules',
      'health',
      'tasks',
      'contractor',
      'why',
      'assumptions',
      'method',
    ]);
  });

  test('begins with its day and its months', () => {
    const { opening } = writtenOf(shopWith());
    expect(textIn(documentOf('', opening, []))).toContain(
      'Begun on 23 November 2026. Month 1 is January 2027, month 12 is December 2027.',
    );
  });

  test('says that money is not known instead of counting it as nought', () => {
    const unpriced = shopWith({ business: { ...business, averageOrderValueMinor: { kind: 'unknown' } } });
    expect(textOf(unpriced)).toContain('nobody knows what one sale brings');
    expect(sectionText(unpriced, 'acquisition')).not.toContain('Gross profit');
    expect(sectionText(unpriced, 'kpis')).not.toContain('€');
  });

  test('before anything can be computed it tells what there is and what is missing', () => {
    const begun = shopWith({ business: { name: 'Second Wind' } });
    const { title, sections } = writtenOf(begun);
    expect(title).toBe('Social media plan for twelve months: Second Wind');
    expect(sections[0]?.title).toBe('What is missing');
    expect(sectionText(begun, 'honest')).toContain('a community and its network');
    expect(sections.map(({ id }) => id)).not.toContain('kpis');
    expect(textOf(begun)).toContain('My knees hurt');
  });

  test('tells the owner of a losing plan so in its first words, and what would change it', () => {
    const losing = shopWith({ business: { ...business, averageOrderValueMinor: { kind: 'known', value: 2000 } } });
    expect(sectionText(losing, 'honest')).toMatch(
      /^The honest answer This plan is very unlikely to pay for itself within a year/,
    );
    expect(sectionText(losing, 'honest')).toContain(
      'More from each sale. Today one brings about €10 of gross profit in all',
    );
  });

  test('says what its ranges were checked against, and what could not be tested', () => {
    const method = sectionText(shopWith(), 'method');
    expect(method).toContain('Of a hundred public accounts, about eighty ended a year later within a range like this');
    expect(method).toContain('Offers, sales and revenue could not be tested');
    expect(method).toContain('What no estimate knows is drawn as luck');
  });

  test('names the gate once it can be read, and says when there is none', () => {
    expect(sectionText(shopWith(), 'conversion')).toMatch(
      /Checked in June 2027 \(month 6\): engagement rate at least 0\.62%/,
    );
    const atOnce = { ...shopAnswers.conversion, firstSellingMonth: 1, earlyReason: 'Years of trust' };
    expect(sectionText(shopWith({ conversion: atOnce }), 'conversion')).toContain('There is no gate');
  });

  test.each([
    [1, '1 участника'],
    [22, '22 участников'],
    [121, '121 участника'],
    [1450, '1450 участников'],
  ])('says in Russian that there are not fewer than %i members', (count, said) => {
    expect(phrases.members({ text: String(count), count })).toBe(said);
  });

  test('calls everything legal by its name: no legal advice', () => {
    expect(sectionText(shopWith(), 'contractor')).toContain('not legal advice');
    expect(textOf(shopWith(), 'ru')).toContain('не юридическая консультация');
  });

  test('gives the contractor the numbers that can be signed', () => {
    const hired = shopWith({ business: doneBy({ kind: 'own' }, { kind: 'agency', feeMinorPerMonth: 10_000 }) });
    expect(sectionText(hired, 'contractor')).toMatch(/Community ads: at least 2,\d{3} members in the year/);
  });

  test('has a file name any system takes', () => {
    const named = (name: string) => writtenOf(shopWith({ business: { ...business, name } })).fileName;
    expect(named('Second Wind')).toBe('smm-plan-with-appendices-second-wind-2026-11-23');
    expect(named('../«Второе/дыхание»: *?')).toBe('smm-plan-with-appendices-второе-дыхание-2026-11-23');
    expect(named('💥')).toBe('smm-plan-with-appendices-2026-11-23');
  });
});

describe('the days of a document', () => {
  test('a beginning is the first day of its month, the gate the last, a task its own', () => {
    const unpriced = shopWith({ business: { ...business, averageOrderValueMinor: { kind: 'unknown' } } });
    const events = eventsIn(writtenOf(unpriced)).map(({ date, event }) => [event?.id, date]);
    expect(events.filter(([id]) => id?.startsWith('milestone'))).toEqual([
      ['milestone.contentStarts', '2027-02-01'],
      ['milestone.acquisitionStarts', '2027-02-01'],
      ['milestone.gate', '2027-06-30'],
      ['milestone.sellingStarts', '2027-07-01'],
    ]);
    expect(events).toContainEqual(['task.orderBook', '2027-01-12']);
  });

  test('are the same events in every language', () => {
    const [english, russian] = languages.map((language) =>
      eventsIn(writtenOf(shopWith(), language)).map(({ date, event }) => [event?.id, date]),
    );
    expect(russian).toEqual(english);
  });
});

describe('the pictures of a document', () => {
  test('stand in it by name, each once', () => {
    const names = blocksIn(writtenOf(shopWith())).flatMap((block) => (block.type === 'chart' ? [block.name] : []));
    expect(names.toSorted()).toEqual(pictureIds.toSorted());
  });
});

describe('the version of a document', () => {
  const shop = shopWith();
  const signed = (strategy: Strategy): Strategy => ({
    ...strategy,
    signed: signedVersion(shop, 'First', '2026-12-01'),
  });
  const changed = signed(shopWith({ business: { ...business, name: 'Third Wind' } }));
  const idsIn = (strategy: Strategy, length: 'plan' | 'appendices' | 'onePage') =>
    documentFrom(planOf(strategy), 'en', length).sections.map(({ id }) => id);

  test('stands at the foot of its pages', () => {
    expect(writtenOf(shop).version).toBe('not signed');
    expect(writtenOf(signed(shop)).version).toBe('version “First”, signed 1 December 2026');
    expect(writtenOf(changed, 'ru').version).toMatch(/^изменено после версии «First» от 1.декабря 2026$/);
  });

  test('a second edition opens with what changed since the signed one', () => {
    expect(idsIn(changed, 'plan').slice(0, 2)).toEqual(['signed', 'honest']);
    expect(idsIn(changed, 'appendices').slice(0, 2)).toEqual(['signed', 'honest']);
    expect(idsIn(changed, 'onePage')).not.toContain('signed');
    const [first] = writtenOf(changed).sections;
    expect(textIn(documentOf('', [], first ? [first] : []))).toContain('Third Wind');
  });

  test('where nothing changed a short document says nothing of it, and the appendices say so at the end', () => {
    expect(idsIn(signed(shop), 'plan')).not.toContain('signed');
    expect(idsIn(signed(shop), 'appendices').at(-1)).toBe('signed');
  });
});
