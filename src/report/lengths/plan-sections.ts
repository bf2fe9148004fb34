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
import type { Phrases } from '../document/phrases.ts';
import { picture } from '../document/picture.ts';
import { entryName } from '../document/subjects.ts';
import { taskDays } from '../document/tasks.ts';
import { contentWords, documentWords, moneyWords, sellingWords, tasksWords } from '../document/words.ts';
import { gateOpens } from '../document/year.ts';
import { findingText } from '../health-text.ts';
import { asList, tableOnly, withFewerColumns } from './pick.ts';
import { moneyByQuarter } from './quarters.ts';
import { lengthWords } from './words.ts';

/** What is sold, and the goal. */
export function businessInShort({ answers }: Plan, { language, context }: Phrases): SectionBody {
  const { workers: _workers, communities: _communities, baseline: _baseline, ...rest } = answers.business;
  return { title: documentWords[language].business, blocks: business.section(rest, context) };
}

export const audienceInShort = ({ answers }: Plan, { language, context }: Phrases): SectionBody => ({
  title: documentWords[language].audience,
  blocks: [
    picture('problems'),
    ...withFewerColumns(audience.section(answers.audience, context), 'problems', [0, 2, 3]),
  ],
});

export function contentInShort(plan: Plan, phrases: Phrases): SectionBody {
  const words = lengthWords[phrases.language];
  const communityIds = [...new Set(plan.grid.rows.map(({ communityId }) => communityId))];
  const posts = communityIds.map((id) => {
    const ofCommunity = plan.grid.rows.filter(({ communityId }) => communityId === id);
    const count = ofCommunity.reduce((sum, { total }) => sum + total, 0);
    return words.postsOf(entryName(plan, phrases.language, id), phrases.formats.number(count));
  });
  return {
    title: contentWords[phrases.language].title,
    blocks: [
      picture('grid'),
      ...tableOnly(content.section(plan.answers.content, phrases.context), 'pillars', [0, 2, 3]),
      ...(posts.length === 0 ? [] : [paragraph(words.posts), bullets(posts)]),
    ],
  };
}

export function acquisitionInShort({ answers, figures }: Plan, phrases: Phrases): SectionBody {
  const words = moneyWords[phrases.language];
  const breakEven = figures?.honest.money?.breakEven;
  return {
    title: words.title,
    blocks: [
      picture('money'),
      ...tableOnly(acquisition.section(answers.acquisition, phrases.context), 'tools', [0, 1, 3, 4]),
      ...(figures === undefined ? [] : moneyByQuarter(figures, phrases)),
      ...(breakEven === undefined || figures?.money.kinds.length === 0
        ? []
        : [
            paragraph(
              strong(words.breakEven(phrases.chance(breakEven.shareBy12), phrases.chance(breakEven.shareBy24))),
            ),
          ]),
    ],
  };
}

/** Each tactic with its months and what makes us stop it, which is its last column. */
export function engagementInShort({ answers }: Plan, phrases: Phrases): SectionBody {
  const blocks = engagement.section(answers.engagement, phrases.context);
  return {
    title: documentWords[phrases.language].engagement,
    blocks: tableOnly(blocks, 'tactics', [0, 1, lastColumnOf(blocks, 'tactics')]),
  };
}

function lastColumnOf(blocks: readonly Block[], name: string): number {
  const found = blocks.find((block) => block.type === 'table' && block.name === name);
  return found?.type === 'table' ? found.columns.length - 1 : 0;
}

/** Offers, when selling stops, and the gate. */
export function conversionInShort(plan: Plan, phrases: Phrases): SectionBody | undefined {
  if (plan.context.sellsNothing) return undefined;
  const { figures, answers } = plan;
  const words = lengthWords[phrases.language];
  const { title, gate: gateTitle } = sellingWords[phrases.language];
  const gate = gateOpens(plan, phrases);
  const { share } = phrases.formats;
  return {
    title,
    blocks: [
      ...tableOnly(conversion.section(answers.conversion, phrases.context), 'offers', [0, 1, 2]),
      ...(figures === undefined || gate === undefined
        ? []
        : [
            paragraph(
              words.guardrails(
                phrases.outcome,
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
export function threeRisks({ health }: Plan, { language }: Phrases): SectionBody | undefined {
  const found = health.filter(({ severity, silencedBy }) => silencedBy === undefined && severity !== 'note');
  if (found.length === 0) return undefined;
  const shown = found.slice(0, risksShown).map((finding) => findingText(finding, language));
  return { title: lengthWords[language].risks, blocks: [bullets(shown)] };
}

/** Until when, what, who; how it is done stands in the appendices. */
export function tasksInShort(plan: Plan, phrases: Phrases): SectionBody {
  const { title, head, none } = tasksWords[phrases.language];
  const rows = taskDays(plan, phrases).map((task) => [task.day, task.short, task.who]);
  const shown = head.filter((_, place) => place !== 2);
  const lead = lengthWords[phrases.language].tasks;
  return {
    title,
    blocks:
      rows.length === 0
        ? [paragraph(none)]
        : [paragraph(lead), table('tasksInShort', columns(shown, [left('day')]), rows)],
  };
}

export function contractorInShort(plan: Plan, phrases: Phrases): SectionBody {
  const { title, blocks } = contractorSection(plan, phrases);
  return { title, blocks: asList(blocks, 'terms') };
}
