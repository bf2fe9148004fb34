import { type Block, bullets, heading, numbered, paragraph } from '#document/blocks.ts';
import { runIn } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { ruleOrigin } from '#stages/rule-origin.ts';
import { ruleWords } from '#stages/rule-words.ts';
import type { PaperSay } from '../say.ts';
import { type ContractorView, has, type ViewPillar } from '../view.ts';
import { words as allWords } from './words.ts';

/** The annex to the contract: subject, duties, approval, money, access, acceptance, people, exit. */
export function section(view: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  return [
    paragraph(words.head(say.blank)),
    heading(3, words.terms),
    table('terms', columns(words.termHead), words.termRows),
    heading(3, words.subject),
    paragraph(words.subjectText(view.name ?? words.noName, say.parts, say.formats.month(view.startMonth))),
    paragraph(words.together),
    heading(3, words.duties),
    table('duties', columns(words.dutyHead), dutyRows(view, say)),
    heading(3, words.approval),
    numbered(
      has(view, 'community') ? words.approvalItems : words.approvalItems.filter((item) => item !== words.silentPost),
    ),
    heading(3, words.ads),
    ...adBlocks(view, say),
    ...lawBlocks(view, say),
    heading(3, words.access),
    numbered(words.accessItems),
    heading(3, words.reports),
    numbered(words.reportItems),
    heading(3, words.acceptance),
    numbered(words.acceptanceItems),
    heading(3, words.people),
    numbered(words.peopleItems),
    heading(3, words.proof),
    paragraph(words.proofText),
    heading(3, words.never),
    bullets([...words.neverItems, ...(view.refusals === undefined ? [] : [runIn(words.refusals, view.refusals)])]),
    heading(3, words.exit),
    paragraph(words.exitText),
  ];
}

type Row = readonly [duty: string, quantity: string, cadence: string, done: string];

const dutyRows = (view: ContractorView, say: PaperSay): readonly Row[] => [
  ...(has(view, 'community') ? communityDuties(view, say) : []),
  ...(has(view, 'acquisition') ? acquisitionDuties(view, say) : []),
];

function communityDuties(view: ContractorView, say: PaperSay): readonly Row[] {
  const { schedule, posts, shares, tactic, answers, moderation, gate, unknown } = allWords[say.language];
  const listed = (shareOf: (pillar: ViewPillar) => number | undefined) =>
    view.pillars.flatMap((pillar) => {
      const share = shareOf(pillar) ?? 0;
      return share === 0 ? [] : [`${pillar.name} ${say.formats.share(share)}`];
    });
  const { answerTimeHours, moderationHoursPerWeek, selling, duties } = view;
  const shared = listed(({ shareOfPosts }) => shareOfPosts);
  const before = listed(({ shareBeforeSelling }) => shareBeforeSelling);
  const sharesText =
    before.length === 0
      ? shares.quantity(shared.join('; '))
      : shares.twoPeriods(say.inMonth(selling.firstMonth), before.join('; '), shared.join('; '));
  return [
    [schedule.duty, schedule.quantity, schedule.cadence, schedule.done],
    ...view.communities.map(({ label, postsPerWeek }): Row => {
      const count = postsPerWeek === undefined ? unknown : say.formats.number(postsPerWeek, 1);
      return [posts.duty(label), posts.quantity(count), posts.cadence(view.preparationMonths), posts.done];
    }),
    ...(shared.length === 0 ? [] : [[shares.duty, sharesText, shares.cadence, shares.done] as const]),
    ...(duties.tactics ? view.tactics : []).map((one): Row => {
      const months = one.months.length === 0 ? unknown : say.months(one.months);
      const quantity =
        one.costMinorPerMonth === 0 ? tactic.quantity : tactic.quantityPaid(say.money(one.costMinorPerMonth));
      return [tactic.duty(say.tactic(one)), quantity, tactic.cadence(months), tactic.done];
    }),
    ...(duties.answering
      ? [
          [
            answers.duty,
            answerTimeHours === undefined
              ? answers.quantityUnknown
              : answers.quantity(say.formats.number(answerTimeHours, 1)),
            answers.cadence,
            answers.done,
          ] as const,
          [
            moderation.duty,
            moderation.quantity(moderationHoursPerWeek ? say.formats.number(moderationHoursPerWeek, 1) : unknown),
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
                  say.formats.share(selling.gate.engagementRateShare),
                  say.formats.number(selling.gate.activeMembers),
                )
              : gate.quantityFew(
                  say.figure(selling.gate.reactionsPerPost, 'deals'),
                  say.formats.number(selling.gate.activeMembers),
                ),
            gate.cadence(say.inMonth(selling.gate.month)),
            gate.done,
          ] as const,
        ]),
  ];
}

function acquisitionDuties({ tools, testReserveShare }: ContractorView, say: PaperSay): readonly Row[] {
  const { tool, tests, unknown } = allWords[say.language];
  const rows = tools.map(({ kind, buys, results, months, moneyMinorPerMonth }): Row => {
    const cadence = tool.cadence(months.length === 0 ? unknown : say.months(months));
    if (moneyMinorPerMonth === 0) return [tool.duty(say.tool(kind)), tool.quantityFree, cadence, tool.doneFree];
    const isOwed = buys !== undefined && results !== undefined && results.commit > 0;
    const count = isOwed && say.figure(results.commit, buys === 'leads' ? 'deals' : 'people');
    return [
      tool.duty(say.tool(kind)),
      count ? tool.quantity(count, say.bought(buys)) : tool.quantityUnknown,
      cadence,
      tool.done,
    ];
  });
  if (testReserveShare === 0) return rows;
  return [...rows, [tests.duty, tests.quantity(say.formats.share(testReserveShare)), tests.cadence, tests.done]];
}

function adBlocks(view: ContractorView, say: PaperSay): readonly Block[] {
  const words = allWords[say.language];
  const paid = view.tools.filter(({ moneyMinorPerMonth }) => moneyMinorPerMonth > 0);
  if (!has(view, 'acquisition') || paid.length === 0) return [paragraph(words.noAds), numbered(words.adItems.slice(2))];
  const rows = paid.map(({ kind, moneyMinorPerMonth, months, targeting }) => [
    say.tool(kind),
    say.money(moneyMinorPerMonth),
    months.length === 0 ? words.unknown : say.months(months),
    targeting ?? words.unknown,
  ]);
  const reserve = view.testReserveShare > 0 ? ` ${words.adReserve(say.formats.share(view.testReserveShare))}` : '';
  return [
    paragraph(`${words.adMoney}${reserve}`),
    table('ads', columns(words.adHead, [left('text'), right(view.currency), left('month')]), rows),
    numbered(words.adItems),
  ];
}

/** Who labels and who reports, where the country asks for it. */
function lawBlocks({ platformRules }: ContractorView, { language, formats }: PaperSay): readonly Block[] {
  const words = ruleWords[language];
  if (platformRules.length === 0) return [];
  return [
    paragraph(words.contractHead),
    bullets(platformRules.map((rule) => `${words.rules[rule.id].contract} ${ruleOrigin(rule, formats)}`)),
  ];
}
