import { type Block, bullets, heading, paragraph, table } from '#document/blocks.ts';
import type { Judgement } from '#domain/judgement.ts';
import { planMonth } from '#domain/month.ts';
import { pluralForm } from '#i18n/plural.ts';
import type { TellContext, ToldAnswer } from '../card.ts';
import { tellEstimate, tellFact } from '../telling.ts';
import type { ConversionAnswers } from './answers.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

const weekForms = {
  en: { one: 'week', other: 'weeks' },
  ru: { one: 'неделя', few: 'недели', many: 'недель', other: 'недели' },
};

const said = <T>(values: readonly (T | undefined)[]): readonly T[] =>
  values.filter((value): value is T => value !== undefined);

/** When and how we sell: the offers, the way to the sale, how it is counted, and where we stop. */
export function section(answers: ConversionAnswers, context: TellContext): readonly Block[] {
  const words = allWords[context.formats.language].section;
  const { path } = answers;
  const way = [
    [words.steps.post, path?.post ?? words.notDecided],
    [words.steps.site, path?.site ?? words.notDecided],
    [words.steps.manager, path?.manager ?? words.notDecided],
    [words.steps.sale, words.sale],
  ];
  return [
    ...startBlocks(answers, context),
    ...offerBlocks(answers, context),
    heading(3, words.way),
    table(words.wayHead, way),
    ...attributionBlocks(answers, context),
    ...guardrailBlocks(answers, context),
  ];
}

function startBlocks({ firstSellingMonth, earlyReason }: ConversionAnswers, { formats, startMonth }: TellContext) {
  const words = allWords[formats.language].section;
  if (firstSellingMonth === undefined) return [];
  const start = words.when(String(firstSellingMonth), formats.inMonth(planMonth(startMonth, firstSellingMonth)));
  return [paragraph(said([start, earlyReason && words.early(earlyReason)]).join(' '))];
}

function offerBlocks(answers: ConversionAnswers, context: TellContext): readonly Block[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { unsaid, ...lines } = words.section;
  const rows = (answers.offers ?? []).map((offer) => [
    offer.text ?? unsaid,
    offer.manner ? words.manners[offer.manner].label : unsaid,
    tellFact(offer.postsPerMonth, 'decimal', formats, currency) ?? unsaid,
    responseText(offer, context) ?? unsaid,
  ]);
  const { restWeeks = 0, sellingCeilingShare } = answers;
  const weeks = `${formats.number(restWeeks, 1)}\u00a0${pluralForm(formats.language, restWeeks, weekForms[formats.language])}`;
  const limits = said([
    sellingCeilingShare === undefined ? undefined : lines.ceiling(formats.share(sellingCeilingShare)),
    restWeeks > 0 ? lines.rest(weeks) : lines.noRest,
  ]);
  return [
    rows.length === 0 ? paragraph(lines.nothing) : table(lines.head, rows, ['left', 'left', 'right', 'left']),
    paragraph(limits.join(' ')),
  ];
}

type Offer = NonNullable<ConversionAnswers['offers']>[number];

const responseText = ({ responseShare }: Offer, { formats, currency, benchmark }: TellContext): string | undefined =>
  tellEstimate(responseShare ?? { kind: 'unknown' }, 'share', formats, currency, benchmark('offerResponseShare'));

function attributionBlocks({ attribution = {} }: ConversionAnswers, { formats }: TellContext): readonly Block[] {
  const words = allWords[formats.language].section;
  const { utm, promoCode, askedHow } = attribution;
  const ways = said([
    utm && words.utm(utm),
    promoCode && words.promoCode(promoCode),
    askedHow && words.askedHow(askedHow),
  ]);
  return [heading(3, words.attribution), ways.length === 0 ? paragraph(words.noAttribution) : bullets(ways)];
}

function guardrailBlocks({ guardrails = {} }: ConversionAnswers, { formats }: TellContext): readonly Block[] {
  const words = allWords[formats.language].section;
  const { unfollowLimitShare, engagementFloorShare, response } = guardrails;
  const limits = said([
    unfollowLimitShare === undefined ? undefined : words.unfollow(formats.share(unfollowLimitShare)),
    engagementFloorShare === undefined ? undefined : words.floor(formats.share(engagementFloorShare)),
    response === undefined ? undefined : words.response(response),
  ]);
  return [heading(3, words.guardrails), limits.length === 0 ? paragraph(words.noGuardrails) : bullets(limits)];
}

/** Every answer about conversion, in the order asked. */
export function told(answers: ConversionAnswers, context: TellContext): readonly ToldAnswer[] {
  const { formats, currency, benchmark } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  const { path, attribution, guardrails, judgement, siteKind } = answers;
  const row = (at: string, label: string, value: string | undefined): ToldAnswer => ({ path: at, label, value });
  const share = (value: number | undefined) => tellFact(value, 'share', formats, currency);
  const site = tellEstimate(
    answers.siteLeadShare,
    'share',
    formats,
    currency,
    benchmark('siteLeadShare', { siteKind }),
  );
  const judged = Object.keys(words.judgement) as (keyof Judgement)[]; // words are typed by the judgements
  return [
    row(
      'firstSellingMonth',
      q.firstSellingMonth.label,
      tellFact(answers.firstSellingMonth, 'count', formats, currency),
    ),
    row('earlyReason', q.earlyReason.label, answers.earlyReason),
    ...(answers.offers ?? []).flatMap((offer, index) => [
      row(`offers.${index}.text`, `${q.text.label} · ${index + 1}`, offer.text),
      row(
        `offers.${index}.manner`,
        `${q.manner.label} · ${index + 1}`,
        offer.manner && words.manners[offer.manner].label,
      ),
      row(
        `offers.${index}.postsPerMonth`,
        `${q.postsPerMonth.label} · ${index + 1}`,
        tellFact(offer.postsPerMonth, 'decimal', formats, currency),
      ),
      row(
        `offers.${index}.responseShare`,
        `${q.responseShare.label} · ${index + 1}`,
        offer.responseShare && responseText(offer, context),
      ),
    ]),
    row('sellingCeilingShare', q.sellingCeilingShare.label, share(answers.sellingCeilingShare)),
    row('restWeeks', q.restWeeks.label, tellFact(answers.restWeeks, 'decimal', formats, currency)),
    row('path.post', q.post.label, path?.post),
    row('path.site', q.site.label, path?.site),
    row('path.manager', q.manager.label, path?.manager),
    row('siteKind', q.siteKind.label, siteKind && words.siteKinds[siteKind].label),
    row('siteLeadShare', q.siteLeadShare.label, site),
    row('attribution.utm', q.utm.label, attribution?.utm),
    row('attribution.promoCode', q.promoCode.label, attribution?.promoCode),
    row('attribution.askedHow', q.askedHow.label, attribution?.askedHow),
    row('guardrails.unfollowLimitShare', q.unfollowLimitShare.label, share(guardrails?.unfollowLimitShare)),
    row('guardrails.engagementFloorShare', q.engagementFloorShare.label, share(guardrails?.engagementFloorShare)),
    row('guardrails.response', q.response.label, guardrails?.response),
    ...judged.map((key) =>
      row(
        `judgement.${key}`,
        words.judgement[key].label,
        tellFact(judgement?.[key], key === 'liftLossShare' ? 'share' : 'decimal', formats, currency),
      ),
    ),
  ];
}
