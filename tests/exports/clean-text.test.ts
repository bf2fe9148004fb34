import { describe, expect, test } from 'vitest';
import { cleanText, escapeXml } from '#exports/clean-text.ts';
import { fileNameOf } from '#report/file-name.ts';

describe('a text from another program', () => {
  test.each([
    ['a line break of a presentation', 'Болят\u000bколени', 'Болят колени'],
    ['a new page', 'One\ftwo', 'One two'],
    ['what XML forbids', 'a\u0000b\u0007c\ufffed\uffffe', 'abcde'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
    ['a mark that turns what follows', 'price\u202e001', 'price001'],
  ])('%s joins no words and breaks no file', (_what, typed, kept) => {
    expect(cleanText(typed)).toBe(kept);
  });

  test('no control character of any kind reaches a picture', () => {
    const all = Array.from({ length: 0xa0 }, (_, code) => String.fromCharCode(code)).join('');
    expect(escapeXml(all)).not.toMatch(/[^\P{Cc}\n]/u);
  });

  test('letters that came in parts name a file whole, and letters of every script are kept', () => {
    expect(fileNameOf('smm', 'Йога'.normalize('NFD'), '2026-11-23')).toBe('smm-йога-2026-11-23');
    expect(fileNameOf('smm', 'कॉफ़ी و 咖啡', '2026-11-23')).toMatch(/^smm-कॉफ.*-و-咖啡-2026-11-23$/u);
  });
});
