import { type Block, bullets, heading, paragraph } from '#document/blocks.ts';
import type { NamedDocument, Section } from '#document/document.ts';
import { centred, columns, left, right, table } from '#document/table.ts';
import { figureIn } from '#i18n/figure.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { fileNameOf } from '#report/file-name.ts';
import { decisionBlocks, decisionTable, nextStepBlocks, writtenIn } from '#report/outcome/blocks.ts';
import type { WorkshopOutcome } from '#strategy/workshop-outcome.ts';
import { stepIds } from './agenda.ts';
import type { About } from './agenda-document.ts';
import { liveCards } from './cards.ts';
import type { Session } from './session.ts';
import { byDots, disagreementsIn, dotsEach, talliesOf } from './votes.ts';
import { workshopWords } from './words.ts';

interface RecordAbout extends About {
  readonly segments: readonly { readonly id: string; readonly name: string }[];
}

const heldOn = (session: Session, about: About): string => session.on ?? about.today;

const votersIn = (session: Session): number => Math.max(0, ...talliesOf(session).map(({ voters }) => voters));

/** What happened: problems and votes, disagreements, decisions with their dissent, next steps, what stayed open. */
export function recordDocument(
  session: Session,
  outcome: WorkshopOutcome,
  about: RecordAbout,
  language: Language,
): NamedDocument {
  const words = workshopWords[language].record;
  const formats = formatsFor(language);
  const voters = votersIn(session);
  return {
    language,
    isShort: true,
    title: words.title(about.name),
    opening: [
      paragraph(words.held(formats.day(heldOn(session, about)))),
      paragraph(voters === 0 ? words.nobodyVoted : words.voters(voters)),
    ],
    sections: [
      {
        id: 'decisions',
        title: words.decisions.title,
        blocks: orSaid(decisionBlocks(outcome, language), words.decisions.nothing),
      },
      { id: 'next', title: words.next.title, blocks: orSaid(nextStepBlocks(outcome, language), words.next.nothing) },
      ...disagreementSection(session, language),
      problemSection(session, about, language),
      ...textSection(
        'parked',
        words.parked.title,
        writtenIn(outcome.parked).map(({ text }) => text),
      ),
      ...noteSection(session, language),
    ],
    tables: decisionTable(outcome, language, true),
    fileName: fileNameOf('workshop-record', about.name, heldOn(session, about)),
  };
}

const orSaid = (blocks: readonly Block[], nothing: string): readonly Block[] =>
  blocks.length === 0 ? [paragraph(nothing)] : blocks;

function problemSection(session: Session, { segments }: RecordAbout, language: Language): Section {
  const words = workshopWords[language].record.problems;
  const figure = (value: number | undefined) => (value === undefined ? '' : figureIn(language, value, 'count'));
  const rows = byDots(session).map(({ card, dots, frequency, severity, voters }) => [
    card.text,
    segments.find(({ id }) => id === card.segmentId)?.name ?? '',
    figure(voters === 0 ? undefined : dots),
    figure(frequency),
    figure(severity),
  ]);
  const kinds = [left('text'), left('text'), right('count'), right('count'), right('count')];
  return {
    id: 'problems',
    title: words.title,
    blocks:
      rows.length === 0
        ? [paragraph(words.nothing)]
        : [table('problems', columns(words.columns, kinds), rows), paragraph(words.how)],
  };
}

function disagreementSection(session: Session, language: Language): readonly Section[] {
  const words = workshopWords[language].record.disagreements;
  const found = disagreementsIn(session);
  if (found.length === 0) return [];
  const kinds = [left('text'), ...Array.from({ length: 5 }, () => right('count'))];
  const rows = found.map(({ card, scores }) => [card.text, ...scores.map((many) => figureIn(language, many, 'count'))]);
  return [
    { id: 'disagreements', title: words.title, blocks: [table('disagreements', columns(words.columns, kinds), rows)] },
  ];
}

function textSection(id: string, title: string, texts: readonly string[]): readonly Section[] {
  return texts.length === 0 ? [] : [{ id, title, blocks: [bullets(texts)] }];
}

function noteSection({ notes }: Session, language: Language): readonly Section[] {
  const { record, steps } = workshopWords[language];
  const blocks = stepIds.flatMap((id): readonly Block[] => {
    const note = notes[id]?.trim();
    return note ? [heading(3, steps[id].title), paragraph(note)] : [];
  });
  return blocks.length === 0 ? [] : [{ id: 'notes', title: record.notes.title, blocks }];
}

/** Most problems a letter names. */
const problemsInLetter = 5;

/** To the client after the session: short, and without who said what. */
export function followUpLetter(
  session: Session,
  outcome: WorkshopOutcome,
  about: About,
  language: Language,
): NamedDocument {
  const { letter: words } = workshopWords[language];
  const formats = formatsFor(language);
  const voted = byDots(session).filter(({ dots }) => dots > 0);
  const problems = voted
    .slice(0, problemsInLetter)
    .map(({ card, frequency, severity }) =>
      severity === undefined || frequency === undefined
        ? card.text
        : words.problem(card.text, formats.number(frequency), formats.number(severity)),
    );
  const steps = nextStepBlocks(outcome, language);
  const decided = writtenIn(outcome.decisions).map(({ text }) => text);
  const sections: readonly Section[] = [
    ...textSection('decided', words.decided, decided),
    ...(steps.length === 0 ? [] : [{ id: 'next', title: words.next, blocks: steps }]),
    ...(problems.length === 0
      ? []
      : [{ id: 'problems', title: words.problems, blocks: [bullets(problems), paragraph(words.guess)] }]),
    ...textSection(
      'open',
      words.open,
      writtenIn(outcome.parked).map(({ text }) => text),
    ),
  ];
  const close = [paragraph(words.plan), paragraph(words.close)];
  const last = sections.at(-1);
  const opening = [paragraph(words.greeting), paragraph(words.thanks(formats.day(heldOn(session, about))))];
  return {
    language,
    isShort: true,
    title: words.title,
    opening: last ? opening : [...opening, ...close],
    sections: sections.map((section) =>
      section === last ? { ...section, blocks: [...section.blocks, ...close] } : section,
    ),
    tables: decisionTable(outcome, language, false),
    fileName: fileNameOf('workshop-letter', about.name, heldOn(session, about)),
  };
}

/** One sheet a voter, for a vote on paper. */
export function dotSheet(session: Session, about: About, language: Language): NamedDocument {
  const words = workshopWords[language].sheet;
  const kinds = [left('text'), ...Array.from({ length: 6 }, () => centred('mark'))];
  const boxes = Array.from({ length: 6 }, () => '☐');
  const rows = liveCards(session).map(({ text }) => [text, ...boxes]);
  return {
    language,
    isShort: true,
    title: words.title,
    opening: [paragraph(words.lead(dotsEach(session))), table('votes', columns(words.columns, kinds), rows)],
    sections: [],
    fileName: fileNameOf('workshop-votes', about.name, heldOn(session, about)),
  };
}
