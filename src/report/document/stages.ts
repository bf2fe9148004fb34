import type { SectionBody } from '#document/document.ts';
import type { Plan } from '#plan/plan.ts';
import { audience } from '#stages/audience/index.ts';
import { business } from '#stages/business/index.ts';
import { engagement } from '#stages/engagement/index.ts';
import type { Phrases } from './phrases.ts';
import { picture } from './picture.ts';
import { documentWords as allWords } from './words.ts';

/** What a stage says of its own answers, where the plan adds nothing. */
export const businessSection = ({ answers }: Plan, { language, context }: Phrases): SectionBody => ({
  title: allWords[language].business,
  blocks: business.section(answers.business, context),
});

export const audienceSection = ({ answers }: Plan, { language, context }: Phrases): SectionBody => ({
  title: allWords[language].audience,
  blocks: [picture('problems'), ...audience.section(answers.audience, context)],
});

export const engagementSection = ({ answers }: Plan, { language, context }: Phrases): SectionBody => ({
  title: allWords[language].engagement,
  blocks: engagement.section(answers.engagement, context),
});
