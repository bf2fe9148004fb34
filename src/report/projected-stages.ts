import { printed } from '#document/inline.ts';
import { planMonth } from '#domain/month.ts';
import { type Formats, formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { isPaid } from '#stages/acquisition/answers.ts';
import { words as acquisitionWords } from '#stages/acquisition/words.ts';
import { factText, monthsText } from '#stages/answer-text.ts';
import type { StageId } from '#stages/card.ts';
import { words as contentWords } from '#stages/content/words.ts';
import { words as conversionWords } from '#stages/conversion/words.ts';
import { engagement as engagementCard } from '#stages/engagement/index.ts';
import { tacticName } from '#stages/engagement/section.ts';
import { type Answers, answersOf } from '#strategy/cleaning.ts';
import { contextOf } from '#strategy/context.ts';
import type { Strategy } from '#strategy/strategy.ts';

/** Stages whose draft the room argues with, question by question. */
export type ProjectedStage = Exclude<StageId, 'business' | 'audience'>;

interface Told {
  readonly answers: Answers;
  readonly context: ReturnType<typeof contextOf>;
  readonly formats: Formats;
  readonly isMoneyHidden: boolean;
}

type Line = string | undefined;

const joined = (parts: readonly Line[]): string => parts.filter(Boolean).join('\u00a0· ');

/** What stands in the plan to each question of a stage, a line each. */
const lines: Readonly<Record<ProjectedStage, readonly ((told: Told) => readonly Line[])[]>> = {
  content: [pillarLines, postLines],
  acquisition: [toolLines],
  engagement: [tacticLines, careLines],
  conversion: [offerLines, limitLines],
};

/** What was answered or drafted to a question of a stage; with money hidden, without the budgets of tools. */
export function stageLines(
  strategy: Strategy,
  stage: ProjectedStage,
  question: number,
  language: Language,
  isMoneyHidden: boolean,
): string[] {
  const told = {
    answers: answersOf(strategy),
    context: contextOf(strategy),
    formats: formatsFor(language),
    isMoneyHidden,
  };
  return (lines[stage][question]?.(told) ?? []).filter((line): line is string => line !== undefined && line !== '');
}

function pillarLines({ answers, context, formats }: Told): readonly Line[] {
  return (answers.content.pillars ?? []).map(({ name, shareOfPosts, problemIds = [] }) => {
    const share = shareOfPosts === undefined ? undefined : formats.share(shareOfPosts);
    const problem = context.problems.find(({ id }) => problemIds.includes(id))?.label;
    return name && joined([share ? `${name}, ${share}` : name, problem]);
  });
}

function postLines({ answers: { content }, context, formats }: Told): readonly Line[] {
  const { posts, usualPosts } = contentWords[formats.language].section;
  return context.communities.map(({ id, label, network }) => {
    const decided = content.postsPerWeek?.[id];
    const count = decided ?? context.benchmark('postsPerWeek', { network })?.typical ?? 0;
    return (decided === undefined ? usualPosts : posts)(label, formats.number(count, 1), count);
  });
}

function toolLines({ answers, context: { currency }, formats, isMoneyHidden }: Told): readonly Line[] {
  const words = acquisitionWords[formats.language];
  return (answers.acquisition.tools ?? []).map((tool) => {
    if (tool.kind === undefined) return undefined;
    const money =
      isPaid(tool) && !isMoneyHidden ? factText(tool.moneyMinorPerMonth, 'money', formats, currency) : undefined;
    return joined([words.tools[tool.kind].label, monthsText(tool.months, formats), words.monthly(money)]);
  });
}

function tacticLines({ answers, formats }: Told): readonly Line[] {
  return (answers.engagement.tactics ?? []).map((tactic) =>
    joined([tacticName(tactic, { formats }), monthsText(tactic.months, formats)]),
  );
}

/** The sentences of the plan on who answers, approves and how soon: the last paragraph of its section. */
function careLines({ answers: { engagement }, context, formats }: Told): readonly Line[] {
  const last = engagementCard.section(engagement, { ...context, formats }).at(-1);
  return last?.type === 'paragraph' ? printed(last.children).split(/(?<=\.)\s+/) : [];
}

function offerLines({ answers: { conversion }, context, formats }: Told): readonly Line[] {
  const words = conversionWords[formats.language];
  const { firstSellingMonth: month, offers = [] } = conversion;
  const start = month ?? context.usualFirstSellingMonth;
  const when = month === undefined ? words.section.undecided : words.section.when;
  return [
    when(formats.number(start), formats.inMonth(planMonth(context.startMonth, start))),
    ...offers.map(({ text, manner }) => text && joined([text, manner && words.manners[manner].label])),
  ];
}

function limitLines({ answers: { conversion }, formats }: Told): readonly Line[] {
  const { section: words } = conversionWords[formats.language];
  const { guardrails = {}, sellingCeilingShare } = conversion;
  const { unfollowLimitShare, engagementFloorShare, response } = guardrails;
  const limits = [
    unfollowLimitShare === undefined ? undefined : words.unfollow(formats.share(unfollowLimitShare)),
    engagementFloorShare === undefined ? undefined : words.floor(formats.share(engagementFloorShare)),
    response && `${words.response}: ${response}`,
  ];
  return [
    ...(limits.some(Boolean) ? limits : [words.noGuardrails]),
    sellingCeilingShare === undefined ? undefined : words.ceiling(formats.share(sellingCeilingShare)),
  ];
}
