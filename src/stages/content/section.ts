import { type Block, bullets, heading, paragraph, table } from '#document/blocks.ts';
import type { TellContext, ToldAnswer } from '../card.ts';
import { tellFact, tellHours } from '../telling.ts';
import { type ContentAnswers, formats as contentFormats } from './answers.ts';
import { en } from './words.en.ts';
import { ru } from './words.ru.ts';

const allWords = { en, ru };

type Pillar = NonNullable<ContentAnswers['pillars']>[number];

/** The pillars, their first topics, and how often what is posted. */
export function section(answers: ContentAnswers, context: TellContext): readonly Block[] {
  const { formats } = context;
  const words = allWords[formats.language].section;
  const pillars = (answers.pillars ?? []).filter(({ name }) => name !== undefined);
  const topics = pillars.flatMap(({ name = '', topics: said }) =>
    said === undefined ? [] : [words.topicsOf(name, said)],
  );
  const posts = context.communities.map(({ id, label, network }) => {
    const decided = answers.postsPerWeek?.[id];
    const usual = context.benchmark('postsPerWeek', { network })?.typical ?? 0;
    return decided === undefined
      ? words.usualPosts(label, formats.number(usual, 1))
      : words.posts(label, formats.number(decided, 1));
  });
  const work = [
    answers.makers && words.makers[answers.makers],
    answers.linkPostShare === undefined ? undefined : words.links(formats.share(answers.linkPostShare)),
  ].filter((sentence) => sentence !== undefined);
  return [
    ...(pillars.length === 0
      ? [paragraph(words.nothing)]
      : [
          table(
            words.head,
            pillars.map((pillar) => pillarRow(pillar, context)),
            ['left', 'left', 'left', 'right', 'left'],
          ),
        ]),
    ...(topics.length === 0 ? [] : [heading(3, words.topics), bullets(topics)]),
    ...(posts.length === 0 ? [] : [heading(3, words.rhythm), bullets(posts)]),
    ...(work.length === 0 ? [] : [paragraph(work.join(' '))]),
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
    made.length === 0 ? unsaid : context.formats.list(made.map((format) => words.formats[format])),
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
  const usedFormats = contentFormats.filter((format) => answers.hoursPerPiece?.[format] !== undefined);
  return [
    ...(answers.pillars ?? []).flatMap((pillar, index) => {
      const row = (key: string, label: string, value: string | undefined): ToldAnswer => ({
        path: `pillars.${index}.${key}`,
        label: `${pillar.name ?? index + 1} · ${label}`,
        value,
      });
      const made = (pillar.formats ?? []).map((format) => words.formats[format]);
      return [
        row('name', q.name.label, pillar.name),
        row('problemIds', q.problemIds.label, problemTexts(pillar.problemIds ?? [], context)),
        row('kind', q.kind.label, pillar.kind && words.kinds[pillar.kind].label),
        row('shareOfPosts', q.shareOfPosts.label, tellFact(pillar.shareOfPosts, 'share', formats, currency)),
        row('formats', q.formats.label, made.length === 0 ? undefined : formats.list(made)),
        row('topics', q.topics.label, pillar.topics),
      ];
    }),
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
    ...usedFormats.map((format) => ({
      path: `hoursPerPiece.${format}`,
      label: `${words.formats[format]} · ${q.hoursPerPiece.label}`,
      value: tellHours(answers.hoursPerPiece?.[format], formats),
    })),
    { path: 'makers', label: q.makers.label, value: answers.makers && words.makerKinds[answers.makers] },
    {
      path: 'makersFeeMinorPerMonth',
      label: q.makersFeeMinorPerMonth.label,
      value: tellFact(answers.makersFeeMinorPerMonth, 'money', formats, currency),
    },
  ];
}
