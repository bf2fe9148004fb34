import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import { runIn } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { knownNumber, type TellContext, type ToldAnswer } from '../card.ts';
import { tellChosen, tellFact, tellHours } from '../telling.ts';
import { type ContentAnswers, type ContentFormat, formats as contentFormats, usualHoursPerPiece } from './answers.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

type Pillar = NonNullable<ContentAnswers['pillars']>[number];

/** The pillars, their first topics, how often what is posted, and who makes it. */
export function section(answers: ContentAnswers, context: TellContext): readonly Block[] {
  const words = allWords[context.formats.language].section;
  const pillars = (answers.pillars ?? []).filter(({ name }) => name !== undefined);
  const rows = pillars.map((pillar) => pillarRow(pillar, context));
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
  ];
}

/** Topics typed one a line read like topics typed one after another. */
const onOneLine = (topics: string): string =>
  topics
    .split('\n')
    .map((topic) => topic.trim().replace(/;$/, ''))
    .filter((topic) => topic !== '')
    .join('; ');

function rhythmBlocks({ postsPerWeek, linkPostShare }: ContentAnswers, context: TellContext): readonly Block[] {
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

const isMadeOutside = ({ makers }: ContentAnswers): boolean => makers === 'freelancer' || makers === 'agency';

/** Formats the pillars use, and those somebody counted the hours of. */
const usedFormats = ({ pillars = [], hoursPerPiece }: ContentAnswers): readonly ContentFormat[] =>
  contentFormats.filter(
    (format) => hoursPerPiece?.[format] !== undefined || pillars.some(({ formats }) => formats?.includes(format)),
  );

/** Work made outside costs a fee, work made at home costs hours: the plan counts one of the two. */
function workBlocks(answers: ContentAnswers, context: TellContext): readonly Block[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const said = words.section;
  const fee = knownNumber(answers.makersFeeMinorPerMonth);
  const feeText = fee === undefined ? said.feeUnknown : said.fee(formats.money(fee, currency));
  const sentences = [
    ...(answers.makers === undefined ? [] : [said.makers[answers.makers]]),
    ...(isMadeOutside(answers) ? [feeText] : []),
  ];
  const hours = (isMadeOutside(answers) ? [] : usedFormats(answers)).map((format) => {
    const counted = answers.hoursPerPiece?.[format];
    const text = tellHours(counted ?? usualHoursPerPiece[format], formats) ?? '';
    return counted === undefined
      ? said.usualHours(words.formats[format], text)
      : said.hours(words.formats[format], text);
  });
  if (sentences.length + hours.length === 0) return [];
  return [
    heading(3, said.work),
    ...(sentences.length === 0 ? [] : [paragraph(sentences.join(' '))]),
    ...(hours.length === 0 ? [] : [bullets(hours)]),
  ];
}

function pillarRow({ name, kind, problemIds = [], shareOfPosts, formats: made = [] }: Pillar, context: TellContext) {
  const words = allWords[context.formats.language];
  const { noProblem, unsaid } = words.section;
  return [
    name ?? unsaid,
    kind === undefined ? unsaid : words.kinds[kind].label,
    problemTexts(problemIds, context) ?? noProblem,
    shareOfPosts === undefined ? unsaid : context.formats.share(shareOfPosts),
    made.length === 0
      ? unsaid
      : tellChosen(
          made.map((format) => words.formats[format]),
          context.formats,
        ),
  ];
}

function problemTexts(ids: readonly string[], { problems }: TellContext): string | undefined {
  const texts = problems.filter(({ id }) => ids.includes(id)).map(({ label }) => label);
  return texts.length === 0 ? undefined : texts.join('; ');
}

/** Every answer about the content, in the order asked. */
export function told(answers: ContentAnswers, context: TellContext): readonly ToldAnswer[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  return [
    ...(answers.pillars ?? []).flatMap((pillar, index) => toldPillar(pillar, index, context)),
    ...context.communities.map(({ id, label }) => ({
      path: `postsPerWeek.${id}`,
      label: `${label} · ${q.postsPerWeek.label}`,
      value: tellFact(answers.postsPerWeek?.[id], 'decimal', formats, currency),
    })),
    {
      path: 'linkPostShare',
      label: q.linkPostShare.label,
      value: tellFact(answers.linkPostShare, 'share', formats, currency),
    },
    ...usedFormats(answers).map((format) => ({
      path: `hoursPerPiece.${format}`,
      label: `${words.formats[format]} · ${q.hoursPerPiece.label}`,
      value: tellHours(answers.hoursPerPiece?.[format], formats),
    })),
    { path: 'makers', label: q.makers.label, value: answers.makers && words.makerKinds[answers.makers] },
    ...(isMadeOutside(answers)
      ? [
          {
            path: 'makersFeeMinorPerMonth',
            label: q.makersFeeMinorPerMonth.label,
            value: tellFact(answers.makersFeeMinorPerMonth, 'money', formats, currency),
          },
        ]
      : []),
  ];
}

function toldPillar(pillar: Pillar, index: number, context: TellContext): readonly ToldAnswer[] {
  const { formats, currency } = context;
  const words = allWords[formats.language];
  const { questions: q } = words;
  const row = (key: keyof typeof q, value: string | undefined): ToldAnswer => ({
    path: `pillars.${index}.${key}`,
    label: `${pillar.name ?? index + 1} · ${q[key].label}`,
    value,
  });
  const made = (pillar.formats ?? []).map((format) => words.formats[format]);
  return [
    row('name', pillar.name),
    row('problemIds', problemTexts(pillar.problemIds ?? [], context)),
    row('kind', pillar.kind && words.kinds[pillar.kind].label),
    row('shareOfPosts', tellFact(pillar.shareOfPosts, 'share', formats, currency)),
    row('formats', made.length === 0 ? undefined : tellChosen(made, formats)),
    row('topics', pillar.topics),
  ];
}
