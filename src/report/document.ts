import { type Block, paragraph } from '#document/blocks.ts';
import type { NamedDocument, Section } from '#document/document.ts';
import { filled, filledDays, filledSection, filledText, type Refer } from '#document/fill.ts';
import { strong } from '#document/inline.ts';
import { paperFor } from '#document/paper.ts';
import type { Language } from '#i18n/language.ts';
import { referringFormats } from '#i18n/referring.ts';
import { type Plan, planIn } from '#plan/plan.ts';
import { otherLanguageIn } from '#plan/plan-language.ts';
import type { Found } from './document/budgets.ts';
import { datesOf } from './document/dates.ts';
import { decisionSection } from './document/decision.ts';
import { type Phrases, phrasesIn } from './document/phrases.ts';
import { withOwnerNote } from './document/platform.ts';
import { isChanged, signedOpening, versionText } from './document/signed.ts';
import { legendIn, type WhyText, whyNames, whyTexts } from './document/why.ts';
import { documentWords as allWords } from './document/words.ts';
import { fileNameOf } from './file-name.ts';
import { lengthWords } from './lengths/words.ts';
import type { LengthId, SectionId } from './section-ids.ts';
import { sectionsOf } from './sections.ts';
import { slidesOf } from './slides.ts';
import { worksheetsOf } from './worksheets/worksheets.ts';

export type { WhyText } from './document/why.ts';

/** What the file of each length is called first. */
const fileKinds: Readonly<Record<LengthId, string>> = {
  onePage: 'smm-plan-one-page',
  plan: 'smm-plan',
  appendices: 'smm-plan-with-appendices',
};

export interface PlanDocument extends NamedDocument {
  readonly sections: readonly Section<SectionId>[];
}

/** The plan as its reader gets it, every figure with its value; whole where no length is asked for. The same plan, and what was found out beside it, give the same document. */
export function documentFrom(
  made: Plan,
  language: Language,
  length: LengthId = 'appendices',
  found: Found = {},
): PlanDocument {
  const plan = planIn(made, language);
  const mixed = otherLanguageIn(made, language);
  const words = allWords[language];
  const { formats, refer } = referringFormats(language);
  const phrases = phrasesIn(plan, language, formats);
  const { name } = plan.answers.business;
  const opening = [
    paragraph(openingText(plan, phrases)),
    ...signedOpening(plan, phrases),
    ...(length === 'appendices' ? [] : [paragraph(lengthWords[language].rest)]),
    ...(plan.variant === 'second' ? [paragraph(strong(words.secondVariant))] : []),
    ...(mixed > 0 ? [paragraph(words.otherLanguage(mixed, formats))] : []),
  ];
  return {
    language,
    title: name === undefined ? words.title : words.titleOf(name),
    opening: filled(opening, refer),
    version: versionText(plan, phrasesIn(plan, language)),
    sections: finished(sectionsOf(plan, phrases, length, found), plan, phrases, refer),
    ...(length === 'onePage' ? { fitsOnePage: true } : {}),
    ...paperFor(language, plan.answers.business.currency),
    fileName: fileNameOf(fileKinds[length], name, plan.createdOn),
    dates: filledDays(datesOf(plan, phrases), refer),
    slides: slidesOf(plan, phrases).map((slide) => filledSection(slide, refer)),
    worksheets: length === 'onePage' ? [] : worksheetsOf(plan, phrasesIn(plan, language)),
  };
}

/** Some sections of the document, for a page that shows a part of it: the rest is not written. */
export function sectionsIn(
  made: Plan,
  language: Language,
  ids: readonly SectionId[],
  length: LengthId = 'appendices',
): readonly Section<SectionId>[] {
  const plan = planIn(made, language);
  const { formats, refer } = referringFormats(language);
  const phrases = phrasesIn(plan, language, formats);
  return finished(sectionsOf(plan, phrases, length, {}, ids), plan, phrases, refer);
}

const finished = (sections: Sections, plan: Plan, phrases: Phrases, refer: Refer): Sections =>
  withOwnerNote(inOrder(sections, plan, phrases), phrases.language).map((section) => filledSection(section, refer));

type Sections = readonly Section<SectionId>[];

/** A second edition opens with what changed since the signed one. */
function inOrder(sections: Sections, plan: Plan, phrases: Phrases): Sections {
  if (!isChanged(plan, phrases)) return sections;
  const isFirst = ({ id }: Section<SectionId>) => id === 'signed';
  return [...sections.filter(isFirst), ...sections.filter((section) => !isFirst(section))];
}

/** What was decided, for the page; undefined while nothing was. */
export function decisionIn(plan: Plan, language: Language): readonly Block[] | undefined {
  const { formats, refer } = referringFormats(language);
  const decision = decisionSection(plan, phrasesIn(plan, language, formats));
  return decision && filled(decision.blocks, refer);
}

/** The figures of a plan that say how they came about. */
export const whyNamesIn = (plan: Plan, language: Language): ReturnType<typeof whyNames> =>
  whyNames(plan, phrasesIn(plan, language));

/** What the letters of the formulas stand for. */
export const legendOf = (plan: Plan, language: Language): readonly Block[] => legendIn(phrasesIn(plan, language));

/** How each figure came about, for the page: title, derivation, and the fields it starts from. */
export function whysIn(plan: Plan, language: Language): readonly WhyText[] {
  const { formats, refer } = referringFormats(language);
  return whyTexts(plan, phrasesIn(plan, language, formats)).map((why) => ({
    ...why,
    title: filledText(why.title, refer),
    blocks: () => filled(why.blocks(), refer),
    fields: () => why.fields().map((field) => ({ ...field, label: filledText(field.label, refer) })),
  }));
}

function openingText({ createdOn }: Plan, { language, formats, monthName }: Phrases): string {
  return allWords[language].opening(formats.day(createdOn), formats.month(monthName(1)), formats.month(monthName(12)));
}
