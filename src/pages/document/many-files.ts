import type { NamedDocument } from '#document/document.ts';
import { budgetQuestionOf } from '#drafting/split/of-plan.ts';
import { type Brand, type ExportCard, exporters } from '#exports/index.ts';
import { editionOf } from '#frame/save-document.ts';
import { carryingText } from '#frame/sharing/carrying-text.ts';
import type { Language } from '#i18n/language.ts';
import { picturesFrom } from '#report/pictures.ts';
import type { LengthId } from '#report/section-ids.ts';
import type { AppState } from '#state/app-state.ts';
import { type Forecasted, isForecasted } from '#state/computing/computed.ts';
import { openImportFile } from '#storage/import-file.ts';
import type { Draw } from '../drawing-room.tsx';
import { makeFiles } from '../make-files.ts';
import type { Reader } from './readers.ts';

/** What is chosen on the page, for every plan alike. */
export interface ManyChoices {
  readonly reader: Reader;
  readonly length: LengthId;
  readonly language: Language;
  readonly formatIds: readonly string[];
  readonly isCarrying: boolean;
  readonly brand: Brand | undefined;
}

interface Ways extends Pick<AppState, 'fileText' | 'derive' | 'analyse' | 'noteExport'> {
  readonly draw: Draw;
  readonly signal: AbortSignal;
}

const cards: readonly ExportCard[] = exporters;

async function planOf(id: string, { fileText, derive }: Ways): Promise<Forecasted | undefined> {
  const text = await fileText(id);
  const [strategy] = text === undefined ? [] : (await openImportFile(text)).strategies;
  const derived = strategy && (await derive({ ...strategy, id }));
  return isForecasted(derived) ? derived : undefined;
}

/** A curve that fails, or gives way to a newer question, is left out. */
async function foundFor({ basis, plan }: Forecasted, { analyse, signal }: Ways) {
  const question = budgetQuestionOf(basis, plan.answers, plan.context);
  return { budgets: question && (await analyse('budgets', question, { signal }).catch(() => undefined)) };
}

async function documentOf(derived: Forecasted, choices: ManyChoices, ways: Ways): Promise<NamedDocument> {
  const { reader, length, language } = choices;
  const asksForBudgets = reader.hasLengths && length !== 'onePage';
  return reader.document(derived.plan, language, length, asksForBudgets ? await foundFor(derived, ways) : {});
}

/** The chosen files of one plan; undefined where there is no plan to tell yet, or somebody has changed their mind. */
export async function filesOfOne(id: string, choices: ManyChoices, ways: Ways) {
  const derived = await planOf(id, ways);
  if (derived === undefined || ways.signal.aborted) return undefined;
  const { language, formatIds, isCarrying, brand } = choices;
  const document = await documentOf(derived, choices, ways);
  const formats = cards.filter((card) => formatIds.includes(card.id) && card.isFor(document));
  if (ways.signal.aborted) return undefined;
  const pictures = picturesFrom(derived.plan, derived.forecast, language);
  const drawn = formats.some(({ showsPictures }) => showsPictures) ? await ways.draw(pictures, language) : {};
  const carry = isCarrying ? (text: string) => carryingText(text, derived.strategy, language) : undefined;
  const made = await makeFiles(document, formats, editionOf(id, drawn, brand), carry);
  if (made.carried) await ways.noteExport(id);
  return made;
}

/** `plan.docx`, then `plan-2.docx`: two clients, or two plans of one, may bear the same name. Systems differ in whether capitals count. */
export function uniqueName(name: string, taken: Pick<ReadonlySet<string>, 'has'>): string {
  const ending = /\.[^.]*$/.exec(name)?.[0] ?? '';
  const stem = name.slice(0, name.length - ending.length);
  let unique = name;
  for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${stem}-${count}${ending}`;
  return unique;
}
