import { describe, expect, test } from 'vitest';
import { paragraph } from '#document/blocks.ts';
import { exporters } from '#exports/index.ts';
import { languages } from '#i18n/language.ts';
import { documentOf } from './written.ts';

const root = documentOf('Title', [paragraph('Opening')], [{ id: 'a', title: 'Part', blocks: [paragraph('Text')] }]);

describe('every exporter', () => {
  test('has an id and an extension of its own', () => {
    expect(new Set(exporters.map(({ id }) => id)).size).toBe(exporters.length);
    expect(new Set(exporters.map(({ extension }) => extension)).size).toBe(exporters.length);
  });

  describe.each(exporters.map((exporter) => [exporter.id, exporter] as const))('%s', (_, exporter) => {
    test('is named in every language, with an extension and a media type', () => {
      for (const language of languages) expect(exporter.words[language].name).not.toBe('');
      expect(exporter.extension).toMatch(/^[a-z0-9]+$/);
      expect(exporter.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+/);
    });

    test('writes the same document as the same bytes', async () => {
      const bytes = await exporter.write(root);
      expect(bytes).toEqual(await exporter.write(structuredClone(root)));
      expect(bytes.length).toBeGreaterThan(10);
    });

    test.runIf(exporter.isText)('is text where it says so', async () => {
      expect(new TextDecoder('utf-8', { fatal: true }).decode(await exporter.write(root))).toContain('Opening');
    });
  });
});
