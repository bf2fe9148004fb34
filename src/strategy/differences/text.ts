import type { Formats } from '#i18n/format.ts';
import type { StageId } from '#stages/card.ts';
import { stageById } from '#stages/index.ts';
import type { Change } from '../changes.ts';
import type { Path } from '../tree.ts';
import { differenceWords, plainText } from './plain-text.ts';
import type { StageTexts } from './stage-texts.ts';

/** Two versions of one stage, each told when it is asked for. */
export interface Sides {
  readonly stage: StageId;
  readonly before: () => StageTexts;
  readonly after: () => StageTexts;
  readonly formats: Formats;
}

interface Text {
  readonly path: string;
  readonly label: string;
  /** What the two versions say. */
  readonly values: () => { readonly was: string | undefined; readonly now: string | undefined };
}

/** An entry that came or went, or another order of entries. */
export function wholeText(change: Change, { stage, before, after, formats }: Sides): Text {
  const { path } = change;
  const words = differenceWords(formats.language);
  const { title } = stageById[stage].words[formats.language];
  if (change.kind === 'order') {
    const named = (ids: readonly string[], texts: StageTexts) =>
      ids.map((id) => texts.nameOf([...path, id]) ?? words.blankEntry).join(', ');
    return {
      path: path.join('.'),
      label: words.order(title),
      values: () => ({ was: named(change.was, before()), now: named(change.now, after()) }),
    };
  }
  const texts = change.now === undefined ? before() : after();
  const name = texts.nameOf(path) ?? words.blankEntry;
  const first = texts.firstOf(path);
  return {
    path: first?.path ?? path.join('.'),
    label: first?.label ?? title,
    values: () => ({
      was: change.was === undefined ? undefined : name,
      now: change.now === undefined ? undefined : name,
    }),
  };
}

/** What a form shows as it was typed, or what is too close for its words to differ, is told plainly. */
export function answerText(change: Change, question: string, { stage, before, after, formats }: Sides): Text {
  const answered = after().answers.get(question) ?? before().answers.get(question);
  return {
    path: answered?.path ?? change.path.join('.'),
    label: answered?.label ?? questionLabel(stage, change.path, formats),
    values() {
      const [earlier, later] = [before(), after()].map(({ answers }) => answers.get(question)?.value);
      const raw = { was: plainText(change.was, formats), now: plainText(change.now, formats) };
      const said = { was: earlier ?? raw.was, now: later ?? raw.now };
      return said.was === said.now ? raw : said;
    },
  };
}

/** A question that is not told, because it is not asked any more, still has its words. */
function questionLabel(stage: StageId, path: Path, { language }: Formats): string {
  const words = stageById[stage].words[language];
  const questions: Readonly<Record<string, { readonly label: string } | undefined>> = words.questions;
  return (
    path
      .toReversed()
      .map((name) => questions[name]?.label)
      .find(Boolean) ?? words.title
  );
}
