import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import type { PlanKpiId } from '#plan/kpis.ts';
import type { Plan, PlanFigures } from '#plan/plan.ts';
import { conversion } from '#stages/conversion/index.ts';
import type { Say } from './say.ts';
import { entryName } from './subjects.ts';
import { sellingWords as allWords } from './words.ts';
import { gateText } from './year.ts';

export function conversionSection(plan: Plan, say: Say): SectionBody | undefined {
  if (plan.context.sellsNothing) return undefined;
  const words = allWords[say.language];
  const { figures } = plan;
  const gate = gateText(plan, say);
  return {
    title: words.title,
    blocks: [
      ...conversion.section(plan.answers.conversion, say.context),
      ...(figures === undefined ? [] : [...guardrailBlocks(plan, figures, say), ...wayBlocks(figures, say)]),
      ...(gate === undefined ? [] : [heading(3, words.gate), paragraph(gate)]),
    ],
  };
}

const steps = ['reach', 'communityVisits', 'visitsBought', 'leads', 'sales'] as const satisfies readonly PlanKpiId[];

/** The way of a person in figures, and who answers for which step. */
function wayBlocks({ kpis }: PlanFigures, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const figures = steps.flatMap((id) => {
    const kpi = kpis.find((one) => one.id === id);
    const targets = kpi?.months[11];
    return kpi === undefined || targets === undefined ? [] : [words.step[id](say.figure(targets.commit, kpi.kind))];
  });
  return [paragraph(words.way(figures.join(words.arrow)))];
}

/** Limits nobody has set are taken from the plan's red lines; the ones that were set stand above already. */
function guardrailBlocks(plan: Plan, { selling }: PlanFigures, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const { unfollowLimit, engagementFloor, pressures } = selling;
  const limits = [
    ...(unfollowLimit.isOwn ? [] : [words.unfollowRedLine(say.formats.share(unfollowLimit.share))]),
    ...(engagementFloor.isOwn ? [] : [words.floorRedLine(say.formats.share(engagementFloor.share))]),
  ];
  const pressed = pressures.map(({ communityId, month, promoShare, toleranceShare }) =>
    words.pressure(
      entryName(plan, say.language, communityId),
      say.inMonth(month),
      say.formats.share(round(promoShare)),
      say.formats.share(round(toleranceShare)),
    ),
  );
  const hasResponse = plan.answers.conversion.guardrails?.response !== undefined;
  return [
    ...(limits.length === 0 ? [] : [bullets(limits)]),
    ...(hasResponse ? [] : [paragraph(words.stop)]),
    ...(pressed.length === 0 ? [paragraph(words.noPressure)] : pressed.map((sentence) => paragraph(sentence))),
  ];
}

/** A share computed from decisions: a tenth of a percent is as exact as they are. */
const round = (share: number): number => Math.round(share * 1000) / 1000;
