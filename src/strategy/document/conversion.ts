import { type Block, bullets, heading, paragraph, type Section, table } from '#document/blocks.ts';
import { conversion } from '#stages/conversion/index.ts';
import type { PlanKpiId } from '../plan/kpis.ts';
import type { Plan, PlanFigures } from '../plan.ts';
import type { Say } from './say.ts';
import { entryName } from './subjects.ts';
import { en } from './words-selling.en.ts';
import { ru } from './words-selling.ru.ts';
import { gateText } from './year.ts';

const allWords = { en, ru };

export function conversionSection(plan: Plan, say: Say): Section {
  const words = allWords[say.language];
  const { figures } = plan;
  const gate = gateText(plan, say);
  return {
    id: 'conversion',
    title: words.title,
    blocks: [
      ...conversion.section(plan.answers.conversion, say.context),
      ...(figures === undefined ? [] : [...stepBlocks(figures, say), ...guardrailBlocks(plan, figures, say)]),
      ...(gate === undefined ? [] : [heading(3, words.gate), paragraph(gate)]),
    ],
  };
}

const steps = [
  ['post', 'reach'],
  ['page', 'communityVisits'],
  ['bought', 'visitsBought'],
  ['manager', 'leads'],
  ['sale', 'sales'],
] as const satisfies readonly (readonly [string, PlanKpiId])[];

function stepBlocks({ kpis }: PlanFigures, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const rows = steps.flatMap(([name, id]) => {
    const kpi = kpis.find((one) => one.id === id);
    const targets = kpi?.months[11];
    if (kpi === undefined || targets === undefined) return [];
    const { step, kpi: kpiName, who, notFor } = words[name];
    return [[step, kpiName, say.targets(targets, kpi.kind), who, notFor]];
  });
  return [
    heading(3, words.steps),
    paragraph(words.stepsLead),
    table(words.stepsHead, rows, ['left', 'left', 'right', 'left', 'left']),
  ];
}

function guardrailBlocks(plan: Plan, { selling }: PlanFigures, say: Say): readonly Block[] {
  const words = allWords[say.language];
  const { unfollowLimit, engagementFloor, pressures } = selling;
  const limits = [
    (unfollowLimit.isOwn ? words.unfollowOwn : words.unfollowRedLine)(say.formats.share(unfollowLimit.share)),
    (engagementFloor.isOwn ? words.floorOwn : words.floorRedLine)(say.formats.share(engagementFloor.share)),
  ];
  const pressed = pressures.map(({ communityId, month, promoShare, toleranceShare }) =>
    words.pressure(
      entryName(plan, say.language, communityId),
      say.inMonth(month),
      say.formats.share(round(promoShare)),
      say.formats.share(round(toleranceShare)),
    ),
  );
  return [
    heading(3, words.guardrails),
    bullets(limits),
    paragraph(words.stop),
    ...(pressed.length === 0 ? [paragraph(words.noPressure)] : [bullets(pressed)]),
  ];
}

/** A share computed from decisions: a tenth of a percent is as exact as they are. */
const round = (share: number): number => Math.round(share * 1000) / 1000;
