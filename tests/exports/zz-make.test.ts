import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { exporters } from '#exports/index.ts';
import { packDocument, planDocument } from '../golden/documents.ts';
import { edition } from './editions.ts';

test('make', async () => {
  for (const language of ['en', 'ru'] as const)
    for (const [name, doc] of [
      ['plan', await planDocument('running-shoes', language)],
      ['pack', await packDocument('dental-clinic', language)],
    ] as const)
      for (const card of exporters) {
        const f = await card.write(doc, edition);
        writeFileSync(`/tmp/fm/${name}.${language}.${card.id}.${f.extension}`, f.bytes);
      }
}, 100000);
