import { type Block, bullets, heading, numbered, paragraph } from '#document/blocks.ts';
import { runIn } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { defaultJudgement, type Judgement } from '#domain/judgement.ts';
import { planMonth } from '#domain/month.ts';
import { type PluralForms, pluralForm } from '#i18n/plural.ts';
import { communitiesText, estimateText, factText } from '../answer-text.ts';
import { quantityText } from '../benchmark-text.ts';
import type { AnswerContext, AnswerText } from '../card.ts';
import { type ConversionAnswers, restMonthsOf } from './answers.ts';
import { words as allWords } from './words.ts';

const weekForms = {
  en: { one: 'week', other: 'weeks' },
  ru: { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' },
};
const monthForms = {
  en: { one: 'month', other: 'months' },
  ru: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
};

const judgements = Object.keys(defaultJudgement) as (keyof Judgement)[]; // the object's keys are the type's keys

const said = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value): value is T => value !== undefined);

/** When and how we sell: the offers, the way to the sale, how it is counted, and where we stop. */
export function section(answers: ConversionAnswers, context: AnswerContext): readonly Block[] {
  const words = allWords[context.formats.language].section;
  const { path } = answers;
  const way = [
    [words.steps.post, path?.post],
    [words.steps.site, path?.site],
    [words.steps.manager, path?.manager],
    [words.steps.sale, words.sale],
  ] as const;
  return [
    ...startBlocks(answers, context),
    ...offerBlocks(answers, context),
    heading(3, words.way),
    numbered(way.map(([step, what]) => runIn(step, what ?? words.notDecided))),
    ...attributionBlocks(answers, context),
    ...guardrailBlocks(answers, context),
  ];
}

function startBlocks(
  { firstSellingMonth: month, earlyReason, offers = [] }: ConversionAnswers,
  context: AnswerContext,
) {
  const { formats, startMonth, usualFirstSellingMonth } = context;
  const words = allWords[formats.language].section;
  const isOffered = offers.some(({ postsPerMonth }) => typeof postsPerMonth === 'number' && postsPerMonth > 0);
  const write = !isOffered ? words.onceOffered : month === undefined ? words.undecided : words.when;
  const start = month ?? usualFirstSellingMonth;
  const reason = start < usualFirstSellingMonth && earlyReason !== undefined ? words.early(earlyReason) : undefined;
  return [paragraph(said([write(String(start), formats.inMonth(planMonth(startMonth, start))), reason]).join(' '))];
}

function offerBlocks(answers: ConversionAnswers, context: AnswerContext): readonly Block[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { unsaid, ...lines } = words.section;
  const rows = (answers.offers ?? []).map((offer) => [
    offer.text ?? unsaid,
    offer.manner ? words.manners[offer.manner].label : unsaid,
    factText(offer.postsPerMonth, 'decimal', formats, currency) ?? unsaid,
    responseText(offer, context) ?? unsaid,
  ]);
  const { pushMonths = 1, restWeeks = 0, sellingCeilingShare } = answers;
  const { language } = formats;
  const counted = (count: number, forms: PluralForms) =>
    `${formats.number(count, 1)}\u00a0${pluralForm(language, count, forms)}`;
  const restMonths = restMonthsOf(restWeeks);
  const months = restMonths === 0 ? undefined : counted(restMonths, monthForms[language]);
  const limits = said([
    sellingCeilingShare === undefined ? undefined : lines.ceiling(formats.share(sellingCeilingShare)),
    restWeeks > 0
      ? lines.rest(
          pushMonths === 1 ? undefined : counted(pushMonths, monthForms[language]),
          counted(restWeeks, weekForms[language]),
          months,
        )
      : lines.noRest,
  ]);
  return [
    rows.length === 0
      ? paragraph(lines.nothing)
      : table('offers', columns(lines.head, [left('text'), left('text'), right('count'), left('share')]), rows),
    paragraph(limits.join(' ')),
  ];
}

type Offer = NonNullable<ConversionAnswers['offers']>[number];

const responseText = ({ responseShare }: Offer, { formats, currency, benchmark }: AnswerContext): string | undefined =>
  estimateText(responseShare ?? { kind: 'unknown' }, 'share', formats, currency, benchmark('offerResponseShare'));

function attributionBlocks({ attribution = {} }: ConversionAnswers, { formats }: AnswerContext): readonly Block[] {
  const words = allWords[formats.language].section;
  const { utm, promoCode, askedHow } = attribution;
  const ways = said([
    utm && runIn(words.utm, utm),
    promoCode && runIn(words.promoCode, promoCode),
    askedHow && runIn(words.askedHow, askedHow),
  ]);
  return [heading(3, words.attribution), ways.length === 0 ? paragraph(words.noAttribution) : bullets(ways)];
}

function guardrailBlocks({ guardrails = {} }: ConversionAnswers, { formats }: AnswerContext): readonly Block[] {
  const words = allWords[formats.language].section;
  const { unfollowLimitShare, engagementFloorShare, response } = guardrails;
  const limits = said([
    unfollowLimitShare === undefined ? undefined : words.unfollow(formats.share(unfollowLimitShare)),
    engagementFloorShare === undefined ? undefined : words.floor(formats.share(engagementFloorShare)),
    response === undefined ? undefined : runIn(words.response, response),
  ]);
  return [heading(3, words.guardrails), limits.length === 0 ? paragraph(words.noGuardrails) : bullets(limits)];
}

const row = (path: string, label: string, value: string | undefined): AnswerText => ({ path, label, value });

/** Every answer about conversion, in the order asked. */
export function answerTexts(answers: ConversionAnswers, context: AnswerContext): readonly AnswerText[] {
  const { formats, currency, benchmark } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  const { path, attribution, guardrails, siteKind, siteLeadShare } = answers;
  const share = (value: number | undefined) => factText(value, 'share', formats, currency);
  const siteBenchmark = benchmark('siteLeadShare', { siteKind });
  return [
    ...startTexts(answers, context),
    ...(answers.offers ?? []).flatMap((offer, index) => offerTexts(offer, index, context)),
    row('sellingCeilingShare', q.sellingCeilingShare.label, share(answers.sellingCeilingShare)),
    row('pushMonths', q.pushMonths.label, factText(answers.pushMonths, 'decimal', formats, currency)),
    row('restWeeks', q.restWeeks.label, factText(answers.restWeeks, 'decimal', formats, currency)),
    row('path.post', q.post.label, path?.post),
    row('path.site', q.site.label, path?.site),
    row('path.manager', q.manager.label, path?.manager),
    row('siteKind', q.siteKind.label, siteKind && words.siteKinds[siteKind].label),
    row('siteLeadShare', q.siteLeadShare.label, estimateText(siteLeadShare, 'share', formats, currency, siteBenchmark)),
    row('attribution.utm', q.utm.label, attribution?.utm),
    row('attribution.promoCode', q.promoCode.label, attribution?.promoCode),
    row('attribution.askedHow', q.askedHow.label, attribution?.askedHow),
    row('guardrails.unfollowLimitShare', q.unfollowLimitShare.label, share(guardrails?.unfollowLimitShare)),
    row('guardrails.engagementFloorShare', q.engagementFloorShare.label, share(guardrails?.engagementFloorShare)),
    row('guardrails.response', q.response.label, guardrails?.response),
    ...judgementTexts(answers, context),
  ];
}

/** The reason for selling early is told only while it is asked. */
function startTexts({ firstSellingMonth: number, earlyReason }: ConversionAnswers, context: AnswerContext) {
  const { formats, startMonth } = context;
  const { questions: q, planMonth: monthText } = allWords[formats.language];
  if (number === undefined) return [row('firstSellingMonth', q.firstSellingMonth.label, undefined)];
  return [
    row(
      'firstSellingMonth',
      q.firstSellingMonth.label,
      monthText(number, formats.month(planMonth(startMonth, number))),
    ),
    ...(number < context.usualFirstSellingMonth ? [row('earlyReason', q.earlyReason.label, earlyReason)] : []),
  ];
}

function offerTexts(offer: Offer, index: number, context: AnswerContext): readonly AnswerText[] {
  const { formats, currency } = context;
  const { questions: q, manners } = allWords[formats.language];
  const posts = factText(offer.postsPerMonth, 'decimal', formats, currency);
  const title = offer.text ?? String(index + 1);
  const offerRow = (key: 'manner' | 'communityIds' | 'postsPerMonth' | 'responseShare', value: string | undefined) =>
    row(`offers.${index}.${key}`, `${title} · ${q[key].label}`, value);
  return [
    row(`offers.${index}.text`, `${q.text.label} · ${index + 1}`, offer.text),
    offerRow('manner', offer.manner && manners[offer.manner].label),
    ...(context.communities.length > 1 ? [offerRow('communityIds', communitiesText(offer.communityIds, context))] : []),
    offerRow('postsPerMonth', posts),
    offerRow('responseShare', offer.responseShare && responseText(offer, context)),
  ];
}

/** What was left as it is says so: nothing is missing there. */
function judgementTexts({ judgement }: ConversionAnswers, { formats, currency }: AnswerContext): readonly AnswerText[] {
  const words = allWords[formats.language];
  return judgements.map((key) => {
    const own = judgement?.[key];
    const value = own ?? defaultJudgement[key];
    const text = quantityText(value, key === 'liftLossShare' ? 'share' : 'decimal', formats, currency);
    return row(`judgement.${key}`, words.judgement[key].label, own === undefined ? words.asUsual(text) : text);
  });
}
