import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import { runIn } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { networkNames } from '#domain/network.ts';
import { dateText, triedLine } from '#stages/business/bidders.ts';
import { lookLines, materialText } from '#stages/content/look.ts';
import { words as contentWords } from '#stages/content/words.ts';
import type { PaperSay } from '../say.ts';
import { type ContractorView, has, type ViewKpi, type ViewPillar } from '../view.ts';
import { words as allWords } from './words.ts';

/** What is to be done, for whom and with what result: the same for every bidder. */
export function section(view: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  return [
    paragraph(words.lead(view.name ?? words.noName, say.parts)),
    ...(view.offering === undefined
      ? []
      : [paragraph(...runIn(view.sellsNothing ? words.offeringUnsold : words.offering, view.offering))]),
    paragraph(words.period(say.formats.month(view.startMonth), view.preparationMonths)),
    ...audienceBlocks(view, say),
    ...othersBlocks(view, say),
    ...communityBlocks(view, say),
    ...pillarBlocks(view, say),
    ...provisionBlocks(view, say),
    ...tacticBlocks(view, say),
    ...(has(view, 'acquisition') ? toolBlocks(view, say) : []),
    ...(view.sellsNothing ? [] : sellingBlocks(view, say)),
    ...(view.refusals === undefined ? [] : [heading(3, words.refusals), paragraph(view.refusals)]),
    heading(3, words.targets),
    ...targetBlocks(view, say),
    heading(3, words.offer),
    bullets([
      ...words.offerItems.map((item) =>
        view.sellsNothing && item === words.fixedPrice ? words.fixedPriceUnsold : item,
      ),
      ...words.answering(say.blank),
    ]),
  ];
}

function audienceBlocks({ segments, problems, idea }: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  const people = segments.map(({ name, whereTheyTalk }) =>
    whereTheyTalk === undefined ? name : runIn(name, whereTheyTalk),
  );
  const rows = problems.map(({ text, segment, frequency, severity, evidence, workaround }) => [
    text,
    segment ?? words.unsaid,
    frequency === undefined || severity === undefined
      ? words.unsaid
      : `${say.formats.number(frequency)} · ${say.formats.number(severity)}`,
    evidence.length === 0 ? words.unsaid : say.evidence(evidence),
    workaround ?? words.unsaid,
  ]);
  return [
    heading(3, words.idea),
    paragraph(idea ?? words.noIdea),
    ...(people.length === 0 ? [] : [heading(3, words.segments), bullets(people)]),
    ...(rows.length === 0
      ? []
      : [
          heading(3, words.problems),
          table('problems', columns(words.problemHead, [left('text'), left('text'), right('count')]), rows),
        ]),
  ];
}

/** Why this client, whom else the audience looks at, and what was tried before. */
function othersBlocks(
  { told: { difference, rivals, tried } }: ContractorView,
  { language }: PaperSay,
): readonly Block[] {
  const words = allWords[language];
  return [
    ...(difference === undefined ? [] : [heading(3, words.difference), paragraph(difference)]),
    ...(rivals.length === 0 ? [] : [paragraph(...runIn(words.rivals, rivals.join('; ')))]),
    ...(tried.length === 0 ? [] : [heading(3, words.tried), bullets(tried.map(triedLine))]),
  ];
}

/** What the client provides, how posts should look, and the dates to plan around. */
function provisionBlocks({ told: { look, dates } }: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  const material = materialText(look, say);
  const provided = [
    ...(material === undefined ? [] : [runIn(words.provided, material)]),
    ...(look.shooter === undefined ? [] : [words.shooter[look.shooter]]),
    ...lookLines(look, say),
    ...dates.flatMap((date) => dateText(date, say) ?? []),
  ];
  return provided.length === 0 ? [] : [heading(3, words.look), bullets(provided)];
}

function communityBlocks({ communities, told }: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  if (communities.length === 0) return [];
  const rows = communities.map(({ label, url, network, membersNow, postsPerWeek }) => [
    url === undefined ? label : `${label} (${url})`,
    networkNames[network],
    membersNow === undefined ? words.unknown : say.formats.number(membersNow),
    postsPerWeek === undefined ? words.undecided : say.formats.number(postsPerWeek, 1),
  ]);
  const head = columns(words.communityHead, [left('text'), left('text'), right('count'), right('count')]);
  return [
    heading(3, words.communities),
    table('communities', head, rows),
    ...(told.siteUrl === undefined ? [] : [paragraph(...runIn(words.siteUrl, told.siteUrl))]),
  ];
}

function pillarBlocks({ pillars, linkPostShare, selling }: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  const { twoShares } = contentWords[say.language].section;
  const shareText = ({ shareOfPosts, shareBeforeSelling }: ViewPillar) => {
    if (shareOfPosts === undefined) return words.undecided;
    const share = say.formats.share(shareOfPosts);
    return shareBeforeSelling === undefined
      ? share
      : twoShares(say.formats.share(shareBeforeSelling), share, say.inMonth(selling.firstMonth));
  };
  const rows = pillars.map((pillar) => {
    const { name, kind, answers, formats } = pillar;
    return [
      name,
      kind === undefined ? words.unsaid : say.pillarKind(kind),
      answers.length === 0 ? words.everyProblem : answers.join('; '),
      shareText(pillar),
      formats.length === 0 ? words.undecided : say.formatNames(formats),
    ];
  });
  const topics = pillars.flatMap(({ name, topics: said }) => (said === undefined ? [] : [runIn(name, said)]));
  return [
    heading(3, words.pillars),
    rows.length === 0
      ? paragraph(words.noPillars)
      : table('pillars', columns(words.pillarHead, [left('text'), left('text'), left('text'), right('share')]), rows),
    ...(linkPostShare === undefined ? [] : [paragraph(words.links(say.formats.share(linkPostShare)))]),
    ...(topics.length === 0 ? [] : [heading(4, words.topics), bullets(topics)]),
  ];
}

function tacticBlocks({ tactics, currency }: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  if (tactics.length === 0) return [];
  const rows = tactics.map((tactic) => [
    say.tactic(tactic),
    tactic.months.length === 0 ? words.undecided : say.months(tactic.months),
    tactic.problem ?? words.everyProblem,
    tactic.costMinorPerMonth === 0 ? words.nothing : say.money(tactic.costMinorPerMonth),
    tactic.stopRule ?? words.undecided,
  ]);
  return [
    heading(3, words.tactics),
    table('tactics', columns(words.tacticHead, [left('text'), left('month'), left('text'), right(currency)]), rows),
    ...(tactics.some(({ costMinorPerMonth }) => costMinorPerMonth > 0) ? [paragraph(words.prizes)] : []),
  ];
}

function toolBlocks({ tools, testReserveShare, currency }: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  const rows = tools.map(({ kind, buys, place, months, moneyMinorPerMonth, targeting }) => [
    say.tool(kind),
    buys === undefined ? words.undecided : say.bought(buys),
    say.place(place) ?? words.undecided,
    months.length === 0 ? words.undecided : say.months(months),
    moneyMinorPerMonth === 0 ? words.free : say.money(moneyMinorPerMonth),
    targeting ?? words.undecided,
  ]);
  if (rows.length === 0) return [heading(3, words.tools), paragraph(words.noTools)];
  const reserve = testReserveShare > 0 ? ` ${words.reserve(say.formats.share(testReserveShare))}` : '';
  return [
    heading(3, words.tools),
    table(
      'tools',
      columns(words.toolHead, [left('text'), left('text'), left('text'), left('month'), right(currency)]),
      rows,
    ),
    paragraph(`${words.adMoney}${reserve}`),
  ];
}

function sellingBlocks({ selling }: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  const share = (value: number | undefined, said: (text: string) => string) =>
    value === undefined ? [] : [said(say.formats.share(value))];
  const { gate } = selling;
  const rows = selling.offers.map(({ text, manner, postsPerMonth }) => [
    text,
    manner === undefined ? words.unsaid : say.manner(manner),
    postsPerMonth === undefined ? words.undecided : say.formats.number(postsPerMonth, 1),
  ]);
  const way = [
    ...(selling.post === undefined ? [] : [runIn(words.post, selling.post)]),
    ...(selling.site === undefined ? [] : [runIn(words.site, selling.site)]),
  ];
  return [
    heading(3, words.selling),
    paragraph(words.sellingFrom(say.inMonth(selling.firstMonth))),
    ...(gate === undefined
      ? []
      : [
          paragraph(
            words.gate(
              say.inMonth(gate.month),
              say.formats.share(gate.engagementRateShare),
              say.formats.number(gate.activeMembers),
            ),
          ),
        ]),
    ...(rows.length === 0
      ? []
      : [table('offers', columns(words.offerHead, [left('text'), left('text'), right('count')]), rows)]),
    ...limitBlocks([
      ...share(selling.ceilingShare, words.ceiling),
      ...(selling.restWeeks > 0 ? [words.rest(selling.pushMonths, say.formats.number(selling.restWeeks, 1))] : []),
      ...share(selling.unfollowLimitShare, words.unfollowLimit),
      ...share(selling.engagementFloorShare, words.engagementFloor),
      ...(selling.response === undefined ? [] : [runIn(words.response, selling.response)]),
    ]),
    ...(way.length === 0 ? [] : [heading(4, words.way), bullets(way)]),
  ];
}

const limitBlocks = (limits: Parameters<typeof bullets>[0]): readonly Block[] =>
  limits.length === 0 ? [] : [bullets(limits)];

const shownMonths = [3, 6, 9, 12];

function targetBlocks({ kpis }: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  const shown = kpis.filter(({ months }) => shownMonths.some((month) => months[month - 1] !== undefined));
  if (shown.length === 0) return [paragraph(words.noTargets)];
  const cell = ({ months, kind }: ViewKpi, month: number) => {
    const obligation = months[month - 1];
    return obligation === undefined ? '' : say.three(obligation, kind);
  };
  const rows = shown.map((kpi) => [
    say.kpiHead(kpi),
    ...shownMonths.map((month) => cell(kpi, month)),
    kpi.isOwed ? words.owed : words.reported,
  ]);
  return [
    paragraph(words.targetLead),
    table('targets', columns(words.targetHead, [left('text'), ...shownMonths.map(() => right('various'))]), rows),
  ];
}
