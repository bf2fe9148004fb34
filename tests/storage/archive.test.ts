import { describe, expect, test } from 'vitest';
import { archivesOf } from '#storage/archive.ts';
import { fileOf } from '#storage/file.ts';
import { openImportFile } from '#storage/import-file.ts';
import { fileBytesMax } from '#storage/packing.ts';
import { newStrategy } from '#strategy/strategy.ts';

const bulky = (id: string) => ({
  ...newStrategy(id, { createdOn: '2026-11-23', language: 'ru' as const }),
  answers: { audience: { problems: Array.from({ length: 60 }, () => ({ id: 'n1', text: 'ж'.repeat(5000) })) } },
});

describe('all strategies', () => {
  test('are one file as long as it can be opened again, and then more', async () => {
    const strategies = Array.from({ length: 20 }, (_, number) => bulky(`s${number}`));
    const archives = archivesOf(strategies.map(fileOf));
    expect(archives.length).toBe(3);
    const opened = await Promise.all(archives.map(openImportFile));
    expect(opened.flatMap((each) => each.strategies)).toEqual(strategies);
    for (const archive of archives) expect(Buffer.byteLength(archive)).toBeLessThanOrEqual(fileBytesMax);
  });

  test('none at all are no file', () => {
    expect(archivesOf([])).toEqual([]);
  });
});
