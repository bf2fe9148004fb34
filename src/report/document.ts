import { type Block, paragraph, type Section, strong } from '#document/blocks.ts';
import type { Language } from '#i18n/language.ts';
import type { Plan } from '#plan/plan.ts';
import { audience } from '#stages/audience/index.ts';
import { business } from '#stages/business/index.ts';
import { engagement } from '#stages/engagement/index.ts';
import { acquisitionSection } from './document/acquisition.ts';
import { assumptionSection } from './document/assumptions.ts';
import { awarenessSection } from './document/awareness.ts';
import { contentSection } from './document/content.ts';
import { contractorSection } from './document/contractor.ts';
import { conversionSection } from './document/conversion.ts';
import { decisionSection } from './document/decision.ts';
import { healthSection } from './document/health.ts';
import { honestSection } from './document/honest.ts';
import { kpiSection } from './document/kpis.ts';
import { methodSection } from './document/method.ts';
import { platformSection, withOwnerNote } from './document/platform.ts';
import { rulesSection } from './document/rules.ts';
import { type Say, sayIn } from './document/say.ts';
import { signedOpening, signedSection } from './document/signed.ts';
import { taskSection } from './document/tasks.ts';
import { threadSection } from './document/thread.ts';
import { legendIn, type WhyText, whyNames, whySection, whyTexts } from './document/why.ts';
import { en } from './document/words-document.en.ts';
import { ru } from './document/words-document.ru.ts';
import { yearSection } from './document/year.ts';
import { fileNameOf } from './file-name.ts';

export type { WhyText } from './document/why.ts';

const allWords = { en, ru };

export interface PlanDocument {
  readonly title: string;
  readonly opening: readonly Block[];
  readonly sections: readonly Section[];
  /** Without its extension. */
  readonly fileName: string;
}

/** The plan as its reader gets it. The same plan gives the same document. */
export function documentFrom(plan: Plan, language: Language): PlanDocument {
  const words = allWords[language];
  const say = sayIn(plan, language);
  const { name } = plan.answers.business;
  const sections = [
    honestSection(plan, say),
    yearSection(plan, say),
    kpiSection(plan, say),
    ...audienceSections(plan, say),
    contentSection(plan, say),
    acquisitionSection(plan, say),
    platformSection(plan, say),
    stageSection('engagement', words.engagement, engagement.section(plan.answers.engagement, say.context)),
    conversionSection(plan, say),
    awarenessSection(plan, say),
    threadSection(plan, say),
    rulesSection(plan, say),
    healthSection(plan, say),
    taskSection(plan, say),
    contractorSection(plan, say),
    decisionSection(plan, say),
    whySection(plan, say),
    assumptionSection(plan, say),
    methodSection(plan, say),
    signedSection(plan, say),
  ];
  return {
    title: name === undefined ? words.title : words.titleOf(name),
    opening: [
      paragraph(openingText(plan, say)),
      ...signedOpening(plan, say),
      ...(plan.variant === 'second' ? [paragraph(strong(words.secondVariant))] : []),
    ],
    sections: withOwnerNote(
      sections.filter((section) => section !== undefined),
      language,
    ),
    fileName: fileNameOf('smm-plan', name, plan.createdOn),
  };
}

/** What was decided, for the page; undefined while nothing was. */
export const decisionIn = (plan: Plan, language: Language): readonly Block[] | undefined =>
  decisionSection(plan, sayIn(plan, language))?.blocks;

/** The figures of a plan that say how they came about. */
export const whyNamesIn = (plan: Plan, language: Language): ReturnType<typeof whyNames> =>
  whyNames(plan, sayIn(plan, language));

/** What the letters of the formulas stand for. */
export const legendOf = (plan: Plan, language: Language): string => legendIn(sayIn(plan, language));

/** How each figure came about, for the page: title, derivation, and the fields it starts from. */
export const whysIn = (plan: Plan, language: Language): readonly WhyText[] => whyTexts(plan, sayIn(plan, language));

const stageSection = (id: string, title: string, blocks: readonly Block[]): Section => ({ id, title, blocks });

function audienceSections({ answers }: Plan, { language, context }: Say): readonly Section[] {
  const words = allWords[language];
  return [
    stageSection('business', words.business, business.section(answers.business, context)),
    stageSection('audience', words.audience, audience.section(answers.audience, context)),
  ];
}

function openingText({ createdOn }: Plan, { language, formats, monthName }: Say): string {
  return allWords[language].opening(formats.day(createdOn), formats.month(monthName(1)), formats.month(monthName(12)));
}
