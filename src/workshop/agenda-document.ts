import { bullets, paragraph } from '#document/blocks.ts';
import type { NamedDocument, Section } from '#document/document.ts';
import { type Day, day } from '#document/figure.ts';
import { columns, left, right, table } from '#document/table.ts';
import { figureIn } from '#i18n/figure.ts';
import { formatsFor } from '#i18n/format.ts';
import type { Language } from '#i18n/language.ts';
import { fileNameOf } from '#report/file-name.ts';
import { type AgendaStep, agendaOf, clockTime, minutesOf } from './agenda.ts';
import type { Session } from './session.ts';
import { workshopWords } from './words.ts';

/** When a session begins that has no time yet. */
export const usualStart = '10:00';

/** The name of the client, and the ISO day the document is made on. */
export interface About {
  readonly name: string | undefined;
  readonly today: string;
}

/** What is sent before a session: agenda with time boxes, roles, what to bring; its days for a calendar. */
export function agendaDocument(session: Session, about: About, language: Language): NamedDocument {
  const { agenda: words, lengths } = workshopWords[language];
  const formats = formatsFor(language);
  const from = session.from ?? usualStart;
  const steps = agendaOf(session.length, session.boxes);
  const [first, second] = [1, 2].map((number) => steps.filter(({ sitting }) => sitting === number));
  const title = words.title(about.name);
  const sittingText = (on: string, sitting: readonly AgendaStep[], text: typeof words.when) =>
    text(formats.day(on), from, clockTime(from, minutesOf(sitting)));
  const dates = [
    ...dayOf(session.on, first, 'workshop'),
    ...dayOf(session.length === 'twoSittings' ? session.secondOn : undefined, second, 'workshop-2'),
  ];

  function dayOf(on: string | undefined, sitting: readonly AgendaStep[] = [], id: string): readonly Day[] {
    if (on === undefined || sitting.length === 0) return [];
    return [day(on, formats.day(on), { id, title, hours: { from, minutes: minutesOf(sitting) } })];
  }

  const agendaTable = (sitting: readonly AgendaStep[], name: string) =>
    table(
      name,
      columns(words.table.columns, [left('text'), right('count'), left('text'), left('text')]),
      sitting.map((step, place) => {
        const { title: named, outcome } = workshopWords[language].steps[step.id];
        const at = clockTime(from, minutesOf(sitting.slice(0, place)));
        return [at, figureIn(language, step.minutes, 'count'), named, outcome];
      }),
    );

  const sections: readonly Section[] = [
    { id: 'agenda', title: words.table.title, blocks: [agendaTable(first ?? [], 'agenda')] },
    ...(second && second.length > 0
      ? [{ id: 'agenda-2', title: words.secondTable, blocks: [agendaTable(second, 'agenda-2')] }]
      : []),
    {
      id: 'roles',
      title: words.roles.title,
      blocks: [bullets([words.roles.leads(session.leads), words.roles.types(session.types), words.roles.rest])],
    },
    { id: 'prepare', title: words.prepare.title, blocks: [bullets(words.prepare.items)] },
    { id: 'send', title: words.send.title, blocks: [bullets(words.send.items)] },
  ];
  return {
    language,
    isShort: true,
    title,
    opening: [
      paragraph(words.lead(lengths[session.length])),
      paragraph(session.on ? sittingText(session.on, first ?? [], words.when) : words.dayOpen),
      ...(session.length === 'twoSittings' && session.secondOn && second
        ? [paragraph(sittingText(session.secondOn, second, words.whenSecond))]
        : []),
    ],
    sections,
    dates,
    fileName: fileNameOf('workshop', about.name, session.on ?? about.today),
  };
}
