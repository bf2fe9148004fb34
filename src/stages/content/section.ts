import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import { runIn } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { planMonth } from '#domain/month.ts';
import { chosenText, factText, hoursText } from '../answer-text.ts';
import type { AnswerContext, AnswerText } from '../card.ts';
import { changesWithSelling, sharesBeforeSelling } from '../pillar-shares.ts';
import { takesOwnHours } from '../work.ts';
import { type ContentAnswers, type ContentFormat, formats as contentFormats, usualHoursPerPiece } from './answers.ts';
import { lookBlocks, lookTexts } from './look.ts';
import { words as allWords } from './words.ts';

type Pillar = NonNullable<ContentAnswers['pillars']>[number];

/** The pillars, their first topics, how often what is posted, and who makes it. */
export function section(answers: ContentAnswers, context: AnswerContext): readonly Block[] {
  const words = allWords[context.formats.language].section;
  const pillars = (answers.pillars ?? []).filter(({ name }) => name !== undefined);
  const before = changesWithSelling(pillars, context.firstSellingMonth) ? sharesBeforeSelling(pillars) : [];
  const rows = pillars.map((pillar, index) => pillarRow(pillar, before[index], context));
  const topics = pillars.flatMap(({ name = '', topics: said }) =>
    said === undefined ? [] : [runIn(name, onOneLine(said))],
  );
  return [
    rows.length === 0
      ? paragraph(words.nothing)
      : table('pillars', columns(words.head, [left('text'), left('text'), left('text'), right('share')]), rows),
    ...(topics.length === 0 ? [] : [heading(3, words.topics), bullets(topics)]),
    ...rhythmBlocks(answers, context),
    ...workBlocks(answers, context),
    ...lookBlocks(answers, context),
  ];
}

/** Topics typed one a line read like topics typed one after another. */
const onOneLine = (topics: string): string =>
  topics
    .split('\n')
    .map((topic) => topic.trim().replace(/;$/, ''))
    .filter((topic) => topic !== '')
    .join('; ');

function rhythmBlocks({ postsPerWeek, linkPostShare }: ContentAnswers, context: AnswerContext): readonly Block[] {
  const { formats } = context;
  const words = allWords[formats.language].section;
  const posts = context.communities.map(({ id, label, network }) => {
    const decided = postsPerWeek?.[id];
    const count = decided ?? context.benchmark('postsPerWeek', { network })?.typical ?? 0;
    const said = decided === undefined ? words.usualPosts : words.posts;
    return said(label, formats.number(count, 1), count);
  });
  return [
    ...(posts.length === 0 ? [] : [heading(3, words.rhythm), bullets(posts)]),
    ...(linkPostShare === undefined ? [] : [paragraph(words.links(formats.share(linkPostShare)))]),
  ];
}

/** Formats the pillars use, and those somebody counted the hours of. */
const usedFormats = ({ pillars = [], hoursPerPiece }: ContentAnswers): readonly ContentFormat[] =>
  contentFormats.filter(
    (format) => hoursPerPiece?.[format] !== undefined || pillars.some(({ formats }) => formats?.includes(format)),
  );

/** Work made outside costs a fee, work made at home costs hours: the plan counts one of the two. */
function workBlocks(answers: ContentAnswers, context: AnswerContext): readonly Block[] {
  const { formats, doers } = context;
  const words = allWords[formats.language];
  const said = words.section;
  const hours = (takesOwnHours(doers.content) ? usedFormats(answers) : []).map((format) => {
    const counted = answers.hoursPerPiece?.[format];
    const text = hoursText(counted ?? usualHoursPerPiece[format], formats) ?? '';
    return counted === undefined
      ? said.usualHours(words.formats[format], text)
      : said.hours(words.formats[format], text);
  });
  return [
    heading(3, said.work),
    paragraph(doers.content === undefined ? said.noMaker : said.makers[doers.content]),
    ...(hours.length === 0 ? [] : [bullets(hours)]),
  ];
}

function pillarRow(
  { name, kind, problemIds = [], shareOfPosts, formats: made = [] }: Pillar,
  before: number | undefined,
  context: AnswerContext,
) {
  const words = allWords[context.formats.language];
  const { noProblem, unsaid } = words.section;
  return [
    name ?? unsaid,
    kind === undefined ? unsaid : words.kinds[kind].label,
    problemTexts(problemIds, context) ?? noProblem,
    shareText(shareOfPosts, before, context) ?? unsaid,
    made.length === 0
      ? unsaid
      : chosenText(
          made.map((format) => words.formats[format]),
          context.formats,
        ),
  ];
}

/** The share of posts; of both periods where it changes once selling starts. */
function shareText(share: number | undefined, before: number | undefined, context: AnswerContext): string | undefined {
  const { formats, startMonth, firstSellingMonth } = context;
  if (share === undefined || before === undefined) return share === undefined ? undefined : formats.share(share);
  const inMonth = formats.inMonth(planMonth(startMonth, firstSellingMonth));
  return allWords[formats.language].section.twoShares(formats.share(before), formats.share(share), inMonth);
}

function problemTexts(ids: readonly string[], { problems }: AnswerContext): string | undefined {
  const texts = problems.filter(({ id }) => ids.includes(id)).map(({ label }) => label.replace(/\.$/, ''));
  return texts.length === 0 ? undefined : texts.join('; ');
}

/** Every answer about the content, in the order asked. */
export function answerTexts(answers: ContentAnswers, context: AnswerContext): readonly AnswerText[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  return [
    ...(answers.pillars ?? []).flatMap((pillar, index) => pillarTexts(pillar, index, context)),
    ...context.communities.map(({ id, label }) => ({
      path: `postsPerWeek.${id}`,
      label: `${label} · ${q.postsPerWeek.label}`,
      value: factText(answers.postsPerWeek?.[id], 'decimal', formats, currency),
    })),
    {
      path: 'linkPostShare',
      label: q.linkPostShare.label,
      value: factText(answers.linkPostShare, 'share', formats, currency),
    },
    ...(takesOwnHours(context.doers.content) ? usedFormats(answers) : []).map((format) => ({
      path: `hoursPerPiece.${format}`,
      label: `${words.formats[format]} · ${q.hoursPerPiece.label}`,
      value: hoursText(answers.hoursPerPiece?.[format], formats),
    })),
    ...lookTexts(answers, context),
  ];
}

function pillarTexts(pillar: Pillar, index: number, context: AnswerContext): readonly AnswerText[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  const row = (key: keyof typeof q, value: string | undefined): AnswerText => ({
    path: `pillars.${index}.${key}`,
    label: `${pillar.name ?? index + 1} · ${q[key].label}`,
    value,
  });
  const made = (pillar.formats ?? []).map((format) => words.formats[format]);
  return [
    row('name', pillar.name),
    row('problemIds', problemTexts(pillar.problemIds ?? [], context)),
    row('kind', pillar.kind && words.kinds[pillar.kind].label),
    row('shareOfPosts', factText(pillar.shareOfPosts, 'share', formats, currency)),
    row('formats', made.length === 0 ? undefined : chosenText(made, formats)),
    row('topics', pillar.topics),
  ];
}
