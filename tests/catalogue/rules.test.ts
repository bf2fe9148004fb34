import { describe, expect, test } from 'vitest';
import { platformRules } from '#catalogue/platform-rules.ts';
import { en } from '#catalogue/rule-words.en.ts';
import { ru } from '#catalogue/rule-words.ru.ts';
import { hasBannedOwner, isProhibited, isStale, rulesFor } from '#catalogue/rules-for.ts';
import { networksInOrder, usualNetworks } from '#catalogue/usual-networks.ts';
import { countries } from '#domain/country.ts';
import { adNetworks, networks } from '#domain/network.ts';

const statuses = (...asked: Parameters<typeof rulesFor>) => {
  const found = rulesFor(...asked);
  return found.kind === 'checked' ? found.rules.map(({ status }) => status) : found.kind;
};

describe('the rules of a country', () => {
  test('in Russia prohibit advertising in networks of Meta and restricted ones, and dispute Telegram and YouTube', () => {
    const firsts = Object.fromEntries(
      adNetworks.map((network) => [network, statuses('RU', network, 'advertising')[0]]),
    );
    expect(firsts).toEqual({
      vk: 'duty', telegram: 'contested', instagram: 'prohibited', facebook: 'prohibited', tiktok: 'duty', youtube: 'contested',
      linkedin: 'prohibited', x: 'prohibited', max: 'duty', ok: 'duty', dzen: 'duty', rutube: 'duty', threads: 'prohibited',
      pinterest: 'duty', search: 'duty',
    }); // biome-ignore format: networks by the line
    expect(isProhibited('RU', 'instagram', 'advertising')).toBe(true);
    expect(isProhibited('RU', 'telegram', 'advertising')).toBe(false);
  });

  test('ask for a privacy note and contest rules in the EU and the United Kingdom', () => {
    expect(statuses('DE', 'instagram', 'tactics')).toEqual(['duty']);
    expect(statuses('GB', undefined, 'tactics')).toEqual(['duty']);
    expect(statuses('DE', 'instagram', 'advertising')).toEqual([]);
  });

  test('that nobody has looked at are not checked, which is not the same as allowed', () => {
    expect(statuses('US', 'instagram', 'advertising')).toBe('notChecked');
    expect(statuses('other', 'instagram', 'advertising')).toBe('notChecked');
    expect(statuses(undefined, 'instagram', 'advertising')).toBe('notChecked');
    expect(isProhibited('US', 'instagram', 'advertising')).toBe(false);
  });

  test('have words in both languages, and a grade that fits their sources', () => {
    for (const { id, sources, grade } of platformRules) {
      for (const { fact, task, contract } of [en.rules[id], ru.rules[id]])
        expect([fact, task, contract].every((text) => text.endsWith('.'))).toBe(true);
      expect(sources.length === 0, id).toBe(grade === 'D');
    }
  });

  test.each([
    ['2026-11-27', '2026-11-28', false],
    ['2026-11-27', '2027-05-27', false],
    ['2026-11-27', '2027-05-28', true],
    ['2026-08-31', '2027-02-28', false],
    ['2026-08-31', '2027-03-01', true],
  ])('read on %s is old on %s: %s', (asOf, today, stale) => {
    expect(isStale({ asOf }, today)).toBe(stale);
  });

  test('know whose owner is banned in Russia', () => {
    expect(networks.filter(hasBannedOwner)).toEqual(['instagram', 'facebook', 'threads']);
  });
});

describe('networks as they are offered', () => {
  test.each(countries)('in %s are all there, each once, the usual ones first', (country) => {
    const offered = networksInOrder(country, 'dental');
    expect(offered.toSorted()).toEqual(networks.toSorted());
    expect(offered.slice(0, usualNetworks(country, 'dental').length)).toEqual(usualNetworks(country, 'dental'));
  });

  test('in Russia begin with VK and never put first what may not be advertised in', () => {
    expect(networksInOrder('RU', 'dental').slice(0, 4)).toEqual(['vk', 'telegram', 'max', 'ok']);
    const usual = usualNetworks('RU', 'fashion');
    expect(usual.filter((network) => isProhibited('RU', network, 'advertising'))).toEqual([]);
  });

  test('differ by trade, and without a country stand as listed', () => {
    expect(networksInOrder('US', 'software')[0]).toBe('linkedin');
    expect(networksInOrder('US', 'homeServices')[0]).toBe('facebook');
    expect(networksInOrder(undefined)).toEqual(networks);
  });
});
