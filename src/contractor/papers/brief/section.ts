import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import { runIn } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { networkNames } from '#domain/network.ts';
import { dateText, triedLine } from '#stages/business/bidders.ts';
import { isVideo } from '#stages/content/answers.ts';
import { lookLines, materialText } from '#stages/content/look.ts';
import { words as contentWords } from '#stages/content/words.ts';
import type { PaperPhrases } from '../phrases.ts';
import { areLeadsOwedByTools, type ContractorView, has, type ViewKpi, type ViewPillar } from '../view.ts';
import { words as allWords } from './words.ts';

/** What is to be done, for whom and with what result: the same for every bidder. */
export function section(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  return [
    paragraph(words.lead(view.name ?? words.noName, phrases.parts)),
    ...(view.offering === undefined
      ? []
      : [paragraph(...runIn(view.sellsNothing ? words.offeringUnsold : words.offering, view.offering))]),
    paragraph(words.period(phrases.formats.month(view.startMonth), view.preparationMonths)),
    ...audienceBlocks(view, phrases),
    ...othersBlocks(view, phrases),
    ...communityBlocks(view, phrases),
    ...pillarBlocks(view, phrases),
    ...provisionBlocks(view, phrases),
    ...tacticBlocks(view, phrases),
    ...(has(view, 'acquisition') ? toolBlocks(view, phrases) : []),
    ...(view.sellsNothing ? [] : sellingBlocks(view, phrases)),
    ...(view.refusals === undefined ? [] : [heading(3, words.refusals), paragraph(view.refusals)]),
    heading(3, words.targets),
    ...targetBlocks(view, phrases),
    heading(3, words.offer),
    bullets([
      ...words.offerItems.map((item) =>
        view.sellsNothing && item === words.fixedPrice ? words.fixedPriceUnsold : item,
      ),
      ...words.answering(phrases.blank),
    ]),
  ];
}

function audienceBlocks({ segments, problems, idea }: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const people = segments.map(({ name, whereTheyTalk }) =>
    whereTheyTalk === undefined ? name : runIn(name, whereTheyTalk),
  );
  const rows = problems.map(({ text, segment, frequency, severity, evidence, workaround }) => [
    text,
    segment ?? words.unsaid,
    frequency === undefined || severity === undefined
      ? words.unsaid
      : `${phrases.formats.number(frequency)} · ${phrases.formats.number(severity)}`,
    evidence.length === 0 ? words.unsaid : phrases.evidence(evidence),
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

/** Why this client, who else the audience looks at, and what was tried before. */
function othersBlocks(
  { clientAnswers: { difference, rivals, tried } }: ContractorView,
  { language }: PaperPhrases,
): readonly Block[] {
  const words = allWords[language];
  return [
    ...(difference === undefined ? [] : [heading(3, words.difference), paragraph(difference)]),
    ...(rivals.length === 0 ? [] : [paragraph(...runIn(words.rivals, rivals.join('; ')))]),
    ...(tried.length === 0 ? [] : [heading(3, words.tried), bullets(tried.map(triedLine))]),
  ];
}

/** What the client provides, how posts should look, and the dates to plan around. */
function provisionBlocks(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { look, dates } = view.clientAnswers;
  const isVideoPlanned = has(view, 'community') && view.pillars.some(({ formats }) => formats.some(isVideo));
  const material = materialText(look, phrases);
  const provided = [
    ...(material === undefined ? [] : [runIn(words.provided, material)]),
    ...(look.shooter === undefined ? [] : [words.shooter[look.shooter]]),
    ...(look.shooter === undefined && isVideoPlanned ? [words.shooterOpen] : []),
    ...lookLines(look, phrases),
    ...dates.flatMap((date) => dateText(date, phrases) ?? []),
  ];
  return provided.length === 0 ? [] : [heading(3, words.look), bullets(provided)];
}

function communityBlocks({ communities, clientAnswers }: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  if (communities.length === 0) return [];
  const rows = communities.map(({ label, url, network, membersNow, postsPerWeek }) => [
    url === undefined ? label : `${label} (${url})`,
    networkNames[network],
    membersNow === undefined ? words.unknown : phrases.formats.number(membersNow),
    postsPerWeek === undefined ? words.undecided : phrases.formats.number(postsPerWeek, 1),
  ]);
  const head = columns(words.communityHead, [left('text'), left('text'), right('count'), right('count')]);
  return [
    heading(3, words.communities),
    table('communities', head, rows),
    ...(clientAnswers.siteUrl === undefined ? [] : [paragraph(...runIn(words.siteUrl, clientAnswers.siteUrl))]),
  ];
}

function pillarBlocks({ pillars, linkPostShare, selling }: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { twoShares } = contentWords[phrases.language].section;
  const shareText = ({ shareOfPosts, shareBeforeSelling }: ViewPillar) => {
    if (shareOfPosts === undefined) return words.undecided;
    const share = phrases.formats.share(shareOfPosts);
    return shareBeforeSelling === undefined
      ? share
      : twoShares(phrases.formats.share(shareBeforeSelling), share, phrases.inMonth(selling.firstMonth));
  };
  const rows = pillars.map((pillar) => {
    const { name, kind, answers, formats } = pillar;
    return [
      name,
      kind === undefined ? words.unsaid : phrases.pillarKind(kind),
      answers.length === 0 ? words.everyProblem : answers.join('; '),
      shareText(pillar),
      formats.length === 0 ? words.undecided : phrases.formatNames(formats),
    ];
  });
  const topics = pillars.flatMap(({ name, topics: said }) => (said === undefined ? [] : [runIn(name, said)]));
  return [
    heading(3, words.pillars),
    rows.length === 0
      ? paragraph(words.noPillars)
      : table('pillars', columns(words.pillarHead, [left('text'), left('text'), left('text'), right('share')]), rows),
    ...(linkPostShare === undefined ? [] : [paragraph(words.links(phrases.formats.share(linkPostShare)))]),
    ...(topics.length === 0 ? [] : [heading(4, words.topics), bullets(topics)]),
  ];
}

function tacticBlocks({ tactics, currency }: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  if (tactics.length === 0) return [];
  const rows = tactics.map((tactic) => [
    phrases.tactic(tactic),
    tactic.months.length === 0 ? words.undecided : phrases.months(tactic.months),
    tactic.problem ?? words.everyProblem,
    tactic.costMinorPerMonth === 0 ? words.nothing : phrases.money(tactic.costMinorPerMonth),
    tactic.stopRule ?? words.undecided,
  ]);
  return [
    heading(3, words.tactics),
    table('tactics', columns(words.tacticHead, [left('text'), left('month'), left('text'), right(currency)]), rows),
    ...(tactics.some(({ costMinorPerMonth }) => costMinorPerMonth > 0) ? [paragraph(words.prizes)] : []),
  ];
}

function toolBlocks({ tools, testReserveShare, currency }: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const rows = tools.map(({ kind, buys, place, months, moneyMinorPerMonth, targeting }) => [
    phrases.tool(kind),
    buys === undefined ? words.undecided : phrases.bought(buys),
    phrases.place(place) ?? words.undecided,
    months.length === 0 ? words.undecided : phrases.months(months),
    moneyMinorPerMonth === 0 ? words.free : phrases.money(moneyMinorPerMonth),
    targeting ?? words.undecided,
  ]);
  if (rows.length === 0) return [heading(3, words.tools), paragraph(words.noTools)];
  const reserve = testReserveShare > 0 ? ` ${words.reserve(phrases.formats.share(testReserveShare))}` : '';
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

function sellingBlocks({ selling }: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const share = (value: number | undefined, said: (text: string) => string) =>
    value === undefined ? [] : [said(phrases.formats.share(value))];
  const { gate } = selling;
  const rows = selling.offers.map(({ text, manner, postsPerMonth }) => [
    text,
    manner === undefined ? words.unsaid : phrases.manner(manner),
    postsPerMonth === undefined ? words.undecided : phrases.formats.number(postsPerMonth, 1),
  ]);
  const way = [
    ...(selling.post === undefined ? [] : [runIn(words.post, selling.post)]),
    ...(selling.site === undefined ? [] : [runIn(words.site, selling.site)]),
  ];
  return [
    heading(3, words.selling),
    paragraph(words.sellingFrom(phrases.inMonth(selling.firstMonth))),
    ...(gate === undefined
      ? []
      : [
          paragraph(
            words.gate(
              phrases.inMonth(gate.month),
              phrases.formats.share(gate.engagementRateShare),
              phrases.formats.number(gate.activeMembers),
            ),
          ),
        ]),
    ...(rows.length === 0
      ? []
      : [table('offers', columns(words.offerHead, [left('text'), left('text'), right('count')]), rows)]),
    ...limitBlocks([
      ...share(selling.ceilingShare, words.ceiling),
      ...(selling.restWeeks > 0 ? [words.rest(selling.pushMonths, phrases.formats.number(selling.restWeeks, 1))] : []),
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

function targetBlocks(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const { kpis } = view;
  const reported = ({ id }: ViewKpi) =>
    id === 'leads' && areLeadsOwedByTools(view) ? words.leadsOfTools : words.reported;
  const shown = kpis.filter(({ months }) => shownMonths.some((month) => months[month - 1] !== undefined));
  if (shown.length === 0) return [paragraph(words.noTargets)];
  const cell = ({ months, kind }: ViewKpi, month: number) => {
    const obligation = months[month - 1];
    return obligation === undefined ? '' : phrases.three(obligation, kind);
  };
  const rows = shown.map((kpi) => [
    phrases.kpiHead(kpi),
    ...shownMonths.map((month) => cell(kpi, month)),
    kpi.isOwed ? words.owed : reported(kpi),
  ]);
  return [
    paragraph(words.targetLead),
    table('targets', columns(words.targetHead, [left('text'), ...shownMonths.map(() => right('various'))]), rows),
  ];
}
