import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { whatsNewIn } from '#frame/new-version/whats-new.ts';
import { languages } from '#i18n/language.ts';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const told: unknown = JSON.parse(readFileSync('public/whats-new.json', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };

describe('a version', () => {
  test('stands first in the changelog, with its day', () => {
    expect(/^## (\S+) — \d{4}-\d{2}-\d{2}$/m.exec(changelog)?.[1]).toBe(version);
  });

  test.each(languages)('says what is new in it, in %s', (language) => {
    const news = whatsNewIn(told, language);
    expect(news?.version).toBe(version);
    expect(news?.lines.length).toBeGreaterThan(0);
    expect(news?.lines.join(' ')).toMatch(language === 'ru' ? /[а-яё]/ : /^[^а-яё]+$/);
  });

  test.each([[undefined], ['news'], [{ version: 2, en: ['x'] }], [{ version: '2', en: 'x' }], [{ version: '2' }]])(
    'says nothing where what it says cannot be read: %j',
    (read) => {
      expect(whatsNewIn(read, 'en')).toBeUndefined();
    },
  );

  test('in a language nobody wrote it in is told in another', () => {
    expect(whatsNewIn({ version: '9.0.0', en: ['Dark ink'] }, 'ru')?.lines).toEqual(['Dark ink']);
  });
});
