import { type Block, bullets, heading, numbered, paragraph } from '#document/blocks.ts';
import type { SectionBody } from '#document/document.ts';
import { type Inline, link, text } from '#document/inline.ts';
import { columns, left, right, table } from '#document/table.ts';
import { type Currency, minorPerMajor } from '#domain/money.ts';
import { planMonth } from '#domain/month.ts';
import { atStart } from '#i18n/sentence.ts';
import type { NumberedSource } from '#plan/assumptions.ts';
import type { Plan } from '#plan/plan.ts';
import { publishersWords, sourceText } from '#stages/benchmark-text.ts';
import type { AnswerContext, AnswerText } from '#stages/card.ts';
import { conversion } from '#stages/conversion/index.ts';
import { stageById } from '#stages/index.ts';
import { endText, pointText } from './estimate-text.ts';
import type { Phrases } from './phrases.ts';
import { subjectOf } from './subjects.ts';
import { assumptionsWords as allWords } from './words.ts';

/** Every number that is not the business's own, with its source and how sure it is. */
export function assumptionSection(plan: Plan, phrases: Phrases): SectionBody {
  const words = allWords[phrases.language];
  const { benchmarks, sources, estimates } = plan.assumptions;
  const { number } = phrases.formats;
  const borrowed =
    benchmarks.length === 0
      ? [paragraph(words.noBenchmarks)]
      : [
          heading(3, words.benchmarks),
          ...(benchmarks.length < estimates.borrowed
            ? [paragraph(words.shared(number(benchmarks.length), number(estimates.borrowed)))]
            : []),
          benchmarkTable(plan, phrases),
          paragraph(words.sources),
          numbered(sources.map((source) => sourceLine(source, phrases))),
        ];
  return {
    title: words.title,
    blocks: [
      paragraph(words.lead),
      ...proposedBlocks(plan, phrases),
      ...borrowed,
      ...judgementBlocks(plan, phrases),
      bullets(furtherLines(plan, phrases)),
    ],
  };
}

/** Each answer that was proposed and that nobody has confirmed, stage by stage. */
function proposedBlocks({ proposed, answers }: Plan, { language, context }: Phrases): readonly Block[] {
  if (proposed.length === 0) return [];
  const words = allWords[language];
  const rows = proposed.flatMap(({ stage, paths }) => {
    const card = stageById[stage];
    const textsFrom = card.answerTexts as (said: unknown, answerTexts: AnswerContext) => readonly AnswerText[]; // it gets the answers of its own stage
    const answerTexts = textsFrom(answers[stage], context).filter(({ value }) => value !== undefined);
    return paths.flatMap((path) => {
      const first = answerTexts.find((answer) => answer.path === path || answer.path.startsWith(`${path}.`));
      return first?.value === undefined ? [] : [[card.words[language].title, first.label, first.value]];
    });
  });
  return [
    heading(3, words.proposed),
    table('proposed', columns(words.proposedHead, [left('text'), left('text'), left('text')]), rows),
  ];
}

function benchmarkTable(plan: Plan, phrases: Phrases): Block {
  const words = allWords[phrases.language];
  const rows = plan.assumptions.benchmarks.map((assumption) => {
    const { subject, entryIds, grade, sourceNumber } = assumption;
    const three = (['low', 'typical', 'high'] as const).map((point) =>
      (point === 'typical' ? pointText : endText)(subject, assumption[point], phrases),
    );
    return [
      atStart(subjectOf(plan, phrases.language, subject, entryIds)),
      ...three,
      grade,
      phrases.formats.number(sourceNumber),
    ];
  });
  const value = right('various');
  return table(
    'benchmarks',
    columns(words.head, [left('text'), value, value, value, left('text'), right('count')]),
    rows,
  );
}

function sourceLine(source: NumberedSource, { language }: Phrases): readonly Inline[] {
  const { url, note } = source;
  const name = sourceText(source, undefined, language);
  const remark = note === undefined ? '' : ` (${publishersWords(language, note)})`;
  return [url === undefined ? text(name) : link(url, name), text(remark)];
}

function judgementBlocks({ assumptions }: Plan, phrases: Phrases): readonly Block[] {
  const words = allWords[phrases.language];
  const said = conversion.words[phrases.language].judgement;
  const rows = assumptions.judgement.map(({ name, value, isChanged }) => {
    const isShare = name === 'liftLossShare';
    const shown = isShare ? phrases.formats.share(value) : phrases.formats.number(value, 2);
    return [said[name].label, isChanged ? words.changed(shown) : shown, said[name].why];
  });
  return [
    heading(3, words.judgements),
    paragraph(words.judgementsLead),
    table('judgements', columns(words.judgementHead, [left('text'), right('various'), left('text')]), rows),
  ];
}

function furtherLines({ assumptions, startMonth }: Plan, phrases: Phrases): readonly string[] {
  const words = allWords[phrases.language];
  const { formats, language } = phrases;
  const { season, unitsPerUsd, rublesPerUsd, evidence } = assumptions;
  const majorText = (major: number, currency: Currency) => formats.money(major * minorPerMajor(currency), currency);
  const months = Array.from({ length: 12 }, (_, index) => planMonth(startMonth, index + 1));
  const indexOf = (month: string) => formats.number(season?.index[Number(month.slice(5)) - 1] ?? 1, 2);
  const prices = months.map((month) => `${formats.monthShort(month)} ${indexOf(month)}`).join(', ');
  return [
    ...(season === undefined
      ? []
      : [words.season(prices, sourceText(season.source, season.note, language), season.grade)]),
    ...(unitsPerUsd === undefined ? [] : [words.unitsPerUsd(majorText(unitsPerUsd, phrases.context.currency))]),
    ...(rublesPerUsd === undefined ? [] : [words.rublesPerUsd(majorText(rublesPerUsd, 'RUB'))]),
    ...evidence.map(({ claim, values, source, grade }) =>
      words.evidence(
        publishersWords(language, claim),
        values.map((value) => formats.share(value)).join(' · '),
        sourceText(source, undefined, language),
        grade,
      ),
    ),
    words.hours,
  ];
}
