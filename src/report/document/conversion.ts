import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import type { PlanKpiId } from '#plan/kpis.ts';
import type { Plan, PlanFigures } from '#plan/plan.ts';
import { conversion } from '#stages/conversion/index.ts';
import type { Phrases } from './phrases.ts';
import { entryName } from './subjects.ts';
import { sellingWords as allWords } from './words.ts';
import { gateText } from './year.ts';

export function conversionSection(plan: Plan, phrases: Phrases): SectionBody | undefined {
  if (plan.context.sellsNothing) return undefined;
  const words = allWords[phrases.language];
  const { figures } = plan;
  const gate = gateText(plan, phrases);
  return {
    title: words.title,
    blocks: [
      ...conversion.section(plan.answers.conversion, phrases.context),
      ...(figures === undefined ? [] : [...guardrailBlocks(plan, figures, phrases), ...wayBlocks(figures, phrases)]),
      ...(gate === undefined ? [] : [heading(3, words.gate), paragraph(gate)]),
    ],
  };
}

const steps = ['reach', 'communityVisits', 'visitsBought', 'leads', 'sales'] as const satisfies readonly PlanKpiId[];

/** The way of a person in figures, and who answers for which step. */
function wayBlocks({ kpis }: PlanFigures, phrases: Phrases): readonly Block[] {
  const words = allWords[phrases.language];
  const figures = steps.flatMap((id) => {
    const kpi = kpis.find((one) => one.id === id);
    const targets = kpi?.months[11];
    return kpi === undefined || targets === undefined ? [] : [words.step[id](phrases.figure(targets.commit, kpi.kind))];
  });
  return [paragraph(words.way(figures.join(words.arrow)))];
}

/** Limits nobody has set are taken from the plan's red lines; the ones that were set stand above already. */
function guardrailBlocks(plan: Plan, { selling }: PlanFigures, phrases: Phrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { unfollowLimit, engagementFloor, pressures } = selling;
  const limits = [
    ...(unfollowLimit.isOwn ? [] : [words.unfollowRedLine(phrases.formats.share(unfollowLimit.share))]),
    ...(engagementFloor.isOwn ? [] : [words.floorRedLine(phrases.formats.share(engagementFloor.share))]),
  ];
  const pressed = pressures.map(({ communityId, month, promoShare, toleranceShare }) =>
    words.pressure(
      entryName(plan, phrases.language, communityId),
      phrases.inMonth(month),
      phrases.formats.share(round(promoShare)),
      phrases.formats.share(round(toleranceShare)),
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
