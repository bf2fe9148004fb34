import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { NamedDocument } from '#document/document.ts';
import { filled, filledSection } from '#document/fill.ts';
import { strong } from '#document/inline.ts';
import { columns, left, table } from '#document/table.ts';
import type { Plausibility } from '#domain/plausibility.ts';
import type { Language } from '#i18n/language.ts';
import { referringFormats } from '#i18n/referring.ts';
import type { Plan } from '#plan/plan.ts';
import type { PromiseQuestion } from '#plan/promises/question.ts';
import { type ContractorPromise, wordsOf } from '#strategy/promise.ts';
import { fileNameOf } from '../file-name.ts';
import { readingText } from './reading-text.ts';
import { type PromiseText, promiseText } from './text.ts';
import { words as allWords } from './words.ts';

/** A promise and what the simulated years say of it; neither while something in it is open. */
export interface WeighedPromise {
  readonly promise: ContractorPromise;
  readonly question: PromiseQuestion | undefined;
  readonly found: Plausibility | undefined;
}

interface PromiseEntry {
  readonly said: string;
  readonly reading: string;
  readonly text: PromiseText | undefined;
}

/** What contractors promise, held against the plan, for the owner: how likely each is, and why. */
export function promisesDocument(weighed: readonly WeighedPromise[], plan: Plan, language: Language): NamedDocument {
  const words = allWords[language].document;
  const { formats, refer } = referringFormats(language);
  const { name } = plan.answers.business;
  const entries = weighed.map(({ promise, question, found }): PromiseEntry => {
    const reading = readingText(promise, plan.context, language);
    return {
      said: wordsOf(promise) || reading || words.nameless,
      reading,
      text: question && found && promiseText(question, found, plan.context, language, formats),
    };
  });
  const rows = entries.map(({ said, reading, text }) => [said, reading, text?.share ?? words.open]);
  const sections = [
    { id: 'glance', title: words.glance, blocks: [table('promises', columns(words.head, [left('text')]), rows)] },
    { id: 'reasons', title: words.reasons, blocks: entries.flatMap(reasonBlocks) },
  ];
  return {
    language,
    title: name === undefined ? words.title : words.titleOf(name),
    opening: filled(
      [paragraph(words.opening(formats.day(plan.createdOn), formats.number(plan.figures?.draws ?? 0)))],
      refer,
    ),
    sections: sections
      .filter(({ blocks }) => blocks.length > 0)
      .map((section) => filledSection<string>(section, refer)),
    fileName: fileNameOf('promises', name, plan.createdOn),
  };
}

const reasonBlocks = ({ said, text }: PromiseEntry): readonly Block[] =>
  text === undefined
    ? []
    : [
        heading(3, said),
        paragraph(strong(`${text.verdictName}.`), ` ${text.share}`),
        paragraph(text.reason),
        bullets(text.more),
      ];
