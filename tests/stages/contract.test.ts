import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleIds, exampleStrategy } from '#examples/index.ts';
import { languages } from '#i18n/language.ts';
import { stageIds } from '#stages/card.ts';
import { stageById, stages } from '#stages/index.ts';
import { problemText } from '#stages/problem-text.ts';
import { answersOf, problemsOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import { documentOf, markdownOf } from '../exports/written.ts';
import { anyStrategy } from '../strategy/any-strategy.ts';
import { contextIn, nobodyYet } from './two-clubs.ts';
import { formsOfWords } from './words-walk.ts';

const origin = { createdOn: '2026-11-23', language: 'en' } as const;

test('the stages stand in the order asked, each under its own id', () => {
  expect(stages.map(({ id }) => id)).toEqual(stageIds);
  for (const id of stageIds) expect(stageById[id].id).toBe(id);
  expect(stages.flatMap(({ number }) => number ?? []).toSorted()).toEqual([0, 1, 2, 3, 4]);
});

describe.each(stages.map((stage) => [stage.id, stage] as const))('%s', (id, stage) => {
  test('begins with a draft that its own schema lets through and that is not complete', () => {
    const blank = stage.blank(origin);
    expect(stage.schemas.draft.safeParse(blank).success).toBe(true);
    expect(stage.schemas.complete.safeParse(blank).success).toBe(false);
  });

  test.each(languages)('asks every question with its reason and an example (%s)', (language) => {
    const questions = Object.entries(formsOfWords(stage.words[language].questions));
    expect(questions.length).toBeGreaterThan(0);
    for (const [name, { label, why, example }] of questions)
      expect([label, why, example].every((said) => said.trim().length > 0) || name).toBe(true);
  });

  test.each(languages)('tells why the stage is there (%s)', (language) => {
    const { title, why } = stage.words[language];
    expect(title.length).toBeGreaterThan(2);
    expect(why.length).toBeGreaterThan(20);
  });

  test('has the same questions and the same problems in every language', () => {
    const [first, ...others] = languages.map((language) => stage.words[language]);
    for (const other of others) {
      expect(Object.keys(other.questions)).toEqual(Object.keys(first?.questions ?? {}));
      expect(Object.keys(other.problems)).toEqual(Object.keys(first?.problems ?? {}));
    }
  });

  test('has an instruction in every language for whatever is wrong with a draft', () => {
    fc.assert(
      fc.property(anyStrategy, (strategy) => {
        for (const problem of problemsOf(strategy, id))
          for (const language of languages) {
            const said = problemText(language, stage.words[language].problems, problem.id);
            expect(said, problem.id).not.toBe(problem.id);
            expect(said.length).toBeGreaterThan(8);
          }
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  test.each(languages)('has something to say in the document before anybody answered (%s)', (language) => {
    const blocks = stage.section({}, contextIn(language, nobodyYet));
    expect(markdownOf(documentOf('', blocks, [])).trim().length).toBeGreaterThan(10);
  });

  test('tells every answer of an example back, each under a path of its own', async () => {
    for (const example of exampleIds)
      for (const language of languages) {
        const strategy = await exampleStrategy(example, language);
        const context = { ...contextOf(strategy), formats: contextIn(language).formats };
        // The card and the answers are those of one stage, which a list of all stages cannot show.
        const answerTexts = stage.answerTexts(answersOf(strategy)[id] as never, context);
        const paths = answerTexts.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        for (const { label, value } of answerTexts) {
          expect(label.trim()).not.toBe('');
          expect(value?.trim()).not.toBe('');
        }
        expect(answerTexts.filter(({ value }) => value !== undefined).length).toBeGreaterThan(2);
      }
  });
});
