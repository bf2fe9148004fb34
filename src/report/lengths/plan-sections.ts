import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { strong } from '#document/inline.ts';
import { columns, left, table } from '#document/table.ts';
import type { Plan } from '#plan/plan.ts';
import { acquisition } from '#stages/acquisition/index.ts';
import { audience } from '#stages/audience/index.ts';
import { business } from '#stages/business/index.ts';
import { content } from '#stages/content/index.ts';
import { conversion } from '#stages/conversion/index.ts';
import { engagement } from '#stages/engagement/index.ts';
import { contractorSection } from '../document/contractor.ts';
import { picture } from '../document/picture.ts';
import type { Say } from '../document/say.ts';
import { entryName } from '../document/subjects.ts';
import { taskDays } from '../document/tasks.ts';
import { contentWords, documentWords, moneyWords, sellingWords, tasksWords } from '../document/words.ts';
import { gateOpens } from '../document/year.ts';
import { findingText } from '../health-text.ts';
import { asList, tableOnly, withFewerColumns } from './pick.ts';
import { moneyByQuarter } from './quarters.ts';
import { lengthWords } from './words.ts';

/** What is sold, and the goal. */
export function businessInShort({ answers }: Plan, { language, context }: Say): SectionBody {
  const { workers: _workers, communities: _communities, baseline: _baseline, ...rest } = answers.business;
  return { title: documentWords[language].business, blocks: business.section(rest, context) };
}

export const audienceInShort = ({ answers }: Plan, { language, context }: Say): SectionBody => ({
  title: documentWords[language].audience,
  blocks: [
    picture('problems'),
    ...withFewerColumns(audience.section(answers.audience, context), 'problems', [0, 2, 3]),
  ],
});

export function contentInShort(plan: Plan, say: Say): SectionBody {
  const words = lengthWords[say.language];
  const communityIds = [...new Set(plan.grid.rows.map(({ communityId }) => communityId))];
  const posts = communityIds.map((id) => {
    const ofCommunity = plan.grid.rows.filter(({ communityId }) => communityId === id);
    const count = ofCommunity.reduce((sum, { total }) => sum + total, 0);
    return words.postsOf(entryName(plan, say.language, id), say.formats.number(count));
  });
  return {
    title: contentWords[say.language].title,
    blocks: [
      picture('grid'),
      ...tableOnly(content.section(plan.answers.content, say.context), 'pillars', [0, 2, 3]),
      ...(posts.length === 0 ? [] : [paragraph(words.posts), bullets(posts)]),
    ],
  };
}

export function acquisitionInShort({ answers, figures }: Plan, say: Say): SectionBody {
  const words = moneyWords[say.language];
  const breakEven = figures?.honest.money?.breakEven;
  return {
    title: words.title,
    blocks: [
      picture('money'),
      ...tableOnly(acquisition.section(answers.acquisition, say.context), 'tools', [0, 1, 3, 4]),
      ...(figures === undefined ? [] : moneyByQuarter(figures, say)),
      ...(breakEven === undefined || figures?.money.kinds.length === 0
        ? []
        : [paragraph(strong(words.breakEven(say.chance(breakEven.shareBy12), say.chance(breakEven.shareBy24))))]),
    ],
  };
}

/** Each tactic with its months and what makes us stop it, which is its last column. */
export function engagementInShort({ answers }: Plan, say: Say): SectionBody {
  const blocks = engagement.section(answers.engagement, say.context);
  return {
    title: documentWords[say.language].engagement,
    blocks: tableOnly(blocks, 'tactics', [0, 1, lastColumnOf(blocks, 'tactics')]),
  };
}

function lastColumnOf(blocks: readonly Block[], name: string): number {
  const found = blocks.find((block) => block.type === 'table' && block.name === name);
  return found?.type === 'table' ? found.columns.length - 1 : 0;
}

/** Offers, when selling stops, and the gate. */
export function conversionInShort(plan: Plan, say: Say): SectionBody | undefined {
  if (plan.context.sellsNothing) return undefined;
  const { figures, answers } = plan;
  const words = lengthWords[say.language];
  const { title, gate: gateTitle } = sellingWords[say.language];
  const gate = gateOpens(plan, say);
  const { share } = say.formats;
  return {
    title,
    blocks: [
      ...tableOnly(conversion.section(answers.conversion, say.context), 'offers', [0, 1, 2]),
      ...(figures === undefined || gate === undefined
        ? []
        : [
            paragraph(
              words.guardrails(
                say.outcome,
                share(figures.selling.unfollowLimit.share),
                share(figures.selling.engagementFloor.share),
              ),
            ),
          ]),
      ...(gate === undefined ? [] : [heading(3, gateTitle), paragraph(gate)]),
    ],
  };
}

const risksShown = 3;

/** What is most likely to go wrong, contradictions first. */
export function threeRisks({ health }: Plan, { language }: Say): SectionBody | undefined {
  const found = health.filter(({ severity, silencedBy }) => silencedBy === undefined && severity !== 'note');
  if (found.length === 0) return undefined;
  const shown = found.slice(0, risksShown).map((finding) => findingText(finding, language));
  return { title: lengthWords[language].risks, blocks: [bullets(shown)] };
}

/** Until when, what, who; how it is done stands in the appendices. */
export function tasksInShort(plan: Plan, say: Say): SectionBody {
  const { title, head, none } = tasksWords[say.language];
  const rows = taskDays(plan, say).map((task) => [task.day, task.short, task.who]);
  const shown = head.filter((_, place) => place !== 2);
  const lead = lengthWords[say.language].tasks;
  return {
    title,
    blocks:
      rows.length === 0
        ? [paragraph(none)]
        : [paragraph(lead), table('tasksInShort', columns(shown, [left('day')]), rows)],
  };
}

export function contractorInShort(plan: Plan, say: Say): SectionBody {
  const { title, blocks } = contractorSection(plan, say);
  return { title, blocks: asList(blocks, 'terms') };
}
