import { type Block, bullets, heading } from '#document/blocks.ts';
import { type Inline, runIn } from '#document/inline.ts';
import { inMiddle } from '#i18n/sentence.ts';
import type { AnswerContext, AnswerText } from '../card.ts';
import type { ContentAnswers } from './answers.ts';
import { words as allWords } from './words.ts';

type Telling = Pick<AnswerContext, 'formats'>;

export const materialText = ({ material = [] }: Pick<ContentAnswers, 'material'>, { formats }: Telling) => {
  const { materials } = allWords[formats.language];
  const said = material.map((kind, index) => (index === 0 ? materials[kind] : inMiddle(materials[kind])));
  return said.length === 0 ? undefined : said.join('; ');
};

/** How posts should sound and look, a line each; nothing where nothing was said. */
export function lookLines(answers: ContentAnswers, { formats }: Telling): readonly (readonly Inline[] | string)[] {
  const { section: words } = allWords[formats.language];
  const { voice, address, brandFile, liked, disliked } = answers;
  const line = (name: string, said: string | undefined) => (said === undefined ? [] : [runIn(name, said)]);
  return [
    ...line(words.voice, voice),
    ...(address === undefined ? [] : [words.addressed[address]]),
    ...line(words.brandFile, brandFile),
    ...line(words.like, liked),
    ...line(words.unlike, disliked),
  ];
}

/** What there is to make posts from, and how they should sound and look. */
export function lookBlocks(answers: ContentAnswers, context: Telling): readonly Block[] {
  const { section: words } = allWords[context.formats.language];
  const material = materialText(answers, context);
  const lines = [
    ...(material === undefined ? [] : [runIn(words.material, material)]),
    ...(answers.shooter === undefined ? [] : [words.shooter[answers.shooter]]),
    ...lookLines(answers, context),
  ];
  return lines.length === 0 ? [] : [heading(3, words.look), bullets(lines)];
}

export function lookTexts(answers: ContentAnswers, context: Telling): readonly AnswerText[] {
  const words = allWords[context.formats.language];
  const { questions: q } = words;
  const { shooter, address } = answers;
  return [
    { path: 'material', label: q.material.label, value: materialText(answers, context) },
    { path: 'shooter', label: q.shooter.label, value: shooter && words.shooters[shooter] },
    { path: 'voice', label: q.voice.label, value: answers.voice },
    ...(address === undefined && context.formats.language !== 'ru'
      ? []
      : [{ path: 'address', label: q.address.label, value: address && words.addresses[address] }]),
    { path: 'brandFile', label: q.brandFile.label, value: answers.brandFile },
    { path: 'liked', label: q.liked.label, value: answers.liked },
    { path: 'disliked', label: q.disliked.label, value: answers.disliked },
  ];
}
