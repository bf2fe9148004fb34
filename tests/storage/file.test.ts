import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileOf } from '#storage/file.ts';
import { openFile } from '#storage/open-file.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';

const strategy = (name: string): Strategy => ({
  ...newStrategy('shop', { createdOn: '2026-11-23', language: 'en' }),
  answers: { business: { name } },
});

describe('a strategy file', () => {
  test('brings back any text to the last character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        expect(openFile(fileOf(strategy(name)))).toEqual({ kind: 'opened', strategy: strategy(name) });
      }),
    );
  });

  test('opens with the mark an editor puts before it', () => {
    expect(openFile(`\ufeff${fileOf(strategy('Fleet Foot'))}`).kind).toBe('opened');
  });

  test('of a later format is newer', () => {
    expect(openFile('{"stageZero": 2000, "strategy": {}}').kind).toBe('newer');
  });

  test('with nothing in it is empty', () => {
    expect(openFile(' \n').kind).toBe('empty');
  });

  test.each([
    '{',
    'null',
    '[]',
    '"stageZero"',
    '{"stageZero":1}',
    '{"stageZero":1,"strategy":{"id":"../x"}}',
    '{"a":1}',
  ])('%s is unreadable', (text) => {
    expect(openFile(text).kind).toBe('unreadable');
  });

  test('of anything at all never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.json().map((json) => `{"stageZero":1,"strategy":${json}}`),
        ),
        (text) => {
          expect(['opened', 'empty', 'newer', 'unreadable']).toContain(openFile(text).kind);
        },
      ),
    );
  });
});
