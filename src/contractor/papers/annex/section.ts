import { type Block, bullets, heading, numbered, paragraph } from '#document/blocks.ts';
import { runIn } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { withinWorkingDays } from '#i18n/working-days.ts';
import { isVideo } from '#stages/content/answers.ts';
import { ownerTopicsText } from '#stages/engagement/section.ts';
import { ruleOrigin } from '#stages/rule-origin.ts';
import { ruleWords } from '#stages/rule-words.ts';
import type { PaperPhrases } from '../phrases.ts';
import { type ContractorView, has, type ViewPillar, type ViewTool } from '../view.ts';
import { words as allWords } from './words.ts';

/** The annex to the contract: subject, duties, approval, money, access, acceptance, people, exit. */
export function section(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  return [
    paragraph(words.head(phrases.blank)),
    heading(3, words.subject),
    paragraph(words.subjectText(view.name ?? words.noName, phrases.parts, phrases.formats.month(view.startMonth))),
    paragraph(view.sellsNothing ? words.togetherUnsold : words.together),
    paragraph(words.prevails),
    heading(3, words.duties),
    table('duties', columns(words.dutyHead), dutyRows(view, phrases)),
    heading(3, words.approval),
    numbered([
      words.approves(approverText(view, phrases), withinWorkingDays(phrases.language, view.clientAnswers.approvalDays)),
      ...words.approvalItems.filter((item) => item !== words.silentPost || has(view, 'community')),
    ]),
    heading(3, words.ads),
    ...adBlocks(view, phrases),
    ...lawBlocks(view, phrases),
    heading(3, words.access),
    numbered(
      words.accessItems.map((item) =>
        view.sellsNothing && item === words.personalData ? words.personalDataUnsold : item,
      ),
    ),
    heading(3, words.reports),
    numbered(words.reportItems),
    heading(3, words.acceptance),
    numbered([
      ...words.acceptanceItems,
      ...(has(view, 'community') ? [words.acceptanceVoice(view.clientAnswers.look.voice)] : []),
    ]),
    heading(3, words.people),
    numbered(words.peopleItems),
    heading(3, words.proof),
    paragraph(words.proofText),
    heading(3, words.never),
    bullets([
      ...words
        .neverItems(ownerTopicsText(view.clientAnswers, phrases) ?? words.ownerTopics)
        .filter((item) => item !== words.noSalesByDate || !view.sellsNothing),
      ...(view.refusals === undefined ? [] : [runIn(words.refusals, view.refusals)]),
    ]),
    heading(3, words.rights),
    numbered(words.rightItems),
    heading(3, words.exit),
    numbered(words.exitItems),
    heading(3, view.sellsNothing ? words.termsUnsold : words.terms),
    bullets(termRows(view, phrases).map(([term, where]) => runIn(term, where))),
    heading(3, words.signatures),
    bullets(words.signatureLines(phrases.blank)),
  ];
}

/** A price per lead is no term where nothing is sold. */
const termRows = ({ sellsNothing }: ContractorView, { language }: PaperPhrases) => {
  const { termRows: rows, pricePerLead } = allWords[language];
  return rows.filter((row) => row !== pricePerLead || !sellsNothing);
};

/** By name, where names were said. */
function approverText({ clientAnswers: { approver, standIn } }: ContractorView, { language }: PaperPhrases): string {
  const words = allWords[language];
  return standIn === undefined ? (approver ?? words.client) : words.orStandIn(approver ?? words.client, standIn);
}

type Row = readonly [duty: string, quantity: string, cadence: string, done: string];

const dutyRows = (view: ContractorView, phrases: PaperPhrases): readonly Row[] => [
  ...(has(view, 'community') ? communityDuties(view, phrases) : []),
  ...(has(view, 'acquisition') ? acquisitionDuties(view, phrases) : []),
];

function communityDuties(view: ContractorView, phrases: PaperPhrases): readonly Row[] {
  const { schedule, posts, shooting, shares, tactic, answers, moderation, gate, unknown } = allWords[phrases.language];
  const listed = (shareOf: (pillar: ViewPillar) => number | undefined) =>
    view.pillars.flatMap((pillar) => {
      const share = shareOf(pillar) ?? 0;
      return share === 0 ? [] : [`${pillar.name} ${phrases.formats.share(share)}`];
    });
  const { answerTimeHours, moderationHoursPerWeek, selling, duties } = view;
  const shot = shootingText(view, phrases);
  const shared = listed(({ shareOfPosts }) => shareOfPosts);
  const before = listed(({ shareBeforeSelling }) => shareBeforeSelling);
  const sharesText =
    before.length === 0
      ? shares.quantity(shared.join('; '))
      : shares.twoPeriods(phrases.inMonth(selling.firstMonth), before.join('; '), shared.join('; '));
  return [
    [schedule.duty, schedule.quantity, schedule.cadence, schedule.done],
    ...(view.communities.length === 0
      ? []
      : [[posts.duty, postsOf(view, phrases).join('; '), posts.cadence(view.preparationMonths), posts.done] as const]),
    ...(shot === undefined ? [] : [[shooting.duty, shot, shooting.cadence, shooting.done] as const]),
    ...(shared.length === 0 ? [] : [[shares.duty, sharesText, shares.cadence, shares.done] as const]),
    ...(duties.tactics && view.tactics.length > 0
      ? [[tactic.duty, tacticsOf(view, phrases), tactic.cadence, tactic.done] as const]
      : []),
    ...(duties.answering
      ? [
          [
            answers.duty,
            answerTimeHours === undefined
              ? answers.quantityUnknown
              : answers.quantity(phrases.formats.number(answerTimeHours, 1)),
            answers.cadence,
            answers.done,
          ] as const,
          [
            moderation.duty,
            moderation.quantity(moderationHoursPerWeek ? phrases.formats.number(moderationHoursPerWeek, 1) : unknown),
            moderation.cadence,
            moderation.done,
          ] as const,
        ]
      : []),
    ...(selling.gate === undefined
      ? []
      : [
          [
            gate.duty,
            selling.gate.reactionsPerPost === undefined
              ? gate.quantity(
                  phrases.formats.share(selling.gate.engagementRateShare),
                  phrases.formats.number(selling.gate.activeMembers),
                )
              : gate.quantityFew(
                  phrases.figure(selling.gate.reactionsPerPost, 'average'),
                  phrases.formats.number(selling.gate.activeMembers),
                ),
            gate.cadence(phrases.inMonth(selling.gate.month)),
            gate.done,
          ] as const,
        ]),
  ];
}

/** Who shoots; to be filled in where video is planned and nobody has said. */
function shootingText(
  { clientAnswers: { look }, pillars }: ContractorView,
  { language }: PaperPhrases,
): string | undefined {
  const { quantity, open } = allWords[language].shooting;
  if (look.shooter !== undefined) return quantity[look.shooter];
  return pillars.some(({ formats }) => formats.some(isVideo)) ? open : undefined;
}

function postsOf({ communities }: ContractorView, phrases: PaperPhrases): readonly string[] {
  const { posts, unknown } = allWords[phrases.language];
  return communities.map(({ label, postsPerWeek }) =>
    posts.quantity(label, postsPerWeek === undefined ? unknown : phrases.formats.number(postsPerWeek, 1)),
  );
}

function tacticsOf({ tactics }: ContractorView, phrases: PaperPhrases): string {
  const { tactic, unknown } = allWords[phrases.language];
  const named = tactics.map((one) => {
    const months = one.months.length === 0 ? unknown : phrases.months(one.months);
    return one.costMinorPerMonth === 0
      ? tactic.quantity(phrases.tactic(one), months)
      : tactic.quantityPaid(phrases.tactic(one), months, phrases.money(one.costMinorPerMonth));
  });
  const areGivenPrizes = tactics.some(({ costMinorPerMonth }) => costMinorPerMonth > 0);
  return [named.join('; '), ...(areGivenPrizes ? [tactic.prizes] : [])].join('. ');
}

function acquisitionDuties({ tools, testReserveShare }: ContractorView, phrases: PaperPhrases): readonly Row[] {
  const { tool, free, tests, unknown } = allWords[phrases.language];
  const isPaid = ({ moneyMinorPerMonth }: ViewTool) => moneyMinorPerMonth > 0;
  const paid = tools.filter(isPaid).map(({ kind, buys, results, months }) => {
    const named = tool.named(phrases.tool(kind), months.length === 0 ? unknown : phrases.months(months));
    const isOwed = buys !== undefined && results !== undefined && results.commit > 0;
    if (!isOwed) return tool.quantityUnknown(named);
    return tool.quantity(
      named,
      phrases.figure(results.commit, buys === 'leads' ? 'deals' : 'people'),
      phrases.bought(buys),
    );
  });
  const unpaid = tools
    .filter((one) => !isPaid(one))
    .map(({ kind, months }) => tool.named(phrases.tool(kind), months.length === 0 ? unknown : phrases.months(months)));
  return [
    ...(paid.length === 0 ? [] : [[tool.duty, paid.join('; '), tool.cadence, tool.done] as const]),
    ...(unpaid.length === 0 ? [] : [[free.duty, free.quantity(unpaid.join('; ')), free.cadence, free.done] as const]),
    ...(testReserveShare === 0
      ? []
      : [[tests.duty, tests.quantity(phrases.formats.share(testReserveShare)), tests.cadence, tests.done] as const]),
  ];
}

function adBlocks(view: ContractorView, phrases: PaperPhrases): readonly Block[] {
  const words = allWords[phrases.language];
  const paid = view.tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);
  const hasLabelling = view.platformRules.some(({ id }) => id === 'ru-labelling');
  const items = hasLabelling ? words.adItems.filter((item) => item !== words.adMarks) : words.adItems;
  if (!has(view, 'acquisition') || paid.length === 0) return [paragraph(words.noAds), numbered(items.slice(2))];
  const rows = paid.map(({ kind, moneyMinorPerMonth, months, targeting }) => [
    phrases.tool(kind),
    phrases.money(moneyMinorPerMonth),
    months.length === 0 ? words.unknown : phrases.months(months),
    targeting ?? words.unknown,
  ]);
  const reserve = view.testReserveShare > 0 ? ` ${words.adReserve(phrases.formats.share(view.testReserveShare))}` : '';
  return [
    paragraph(`${words.adMoney}${reserve}`),
    table('ads', columns(words.adHead, [left('text'), right(view.currency), left('month')]), rows),
    numbered(items),
  ];
}

/** Who labels and who reports, where the country asks for it. */
function lawBlocks({ platformRules }: ContractorView, { language, formats }: PaperPhrases): readonly Block[] {
  const words = ruleWords[language];
  if (platformRules.length === 0) return [];
  const { labelling } = allWords[language];
  return [
    ...(platformRules.some(({ id }) => id === 'ru-labelling')
      ? [paragraph(labelling.lead), bullets(labelling.lines)]
      : []),
    paragraph(words.contractHead),
    bullets(platformRules.map((rule) => `${words.rules[rule.id].contract} ${ruleOrigin(rule, formats)}`)),
  ];
}
