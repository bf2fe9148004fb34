import { describe, expect, test } from 'vitest';
import { blocksIn, type NamedDocument } from '#document/document.ts';
import { printed } from '#document/inline.ts';
import { csvOf } from '#exports/csv/write.ts';
import { gridsIn } from '#exports/grid.ts';
import { html } from '#exports/html/index.ts';
import { write as writeCalendar } from '#exports/ics/write.ts';
import { exporters } from '#exports/index.ts';
import { languages } from '#i18n/language.ts';
import type { WorkshopOutcome } from '#strategy/workshop-outcome.ts';
import { agendaOf, sessionLengths } from '#workshop/agenda.ts';
import { agendaDocument } from '#workshop/agenda-document.ts';
import { withCard } from '#workshop/cards.ts';
import { dotSheet, followUpLetter, recordDocument } from '#workshop/record-document.ts';
import { newSession, type Session } from '#workshop/session.ts';
import { withDots, withScores } from '#workshop/votes.ts';
import { workshopWords } from '#workshop/words.ts';

const about = { name: 'Second Wind', today: '2027-03-05', segments: [] };
const set: Session = { ...newSession('s1'), on: '2027-03-10', from: '10:00', leads: 'Ann' };
const held = [{ w1: 1 }, { w1: 5 }].reduce(
  withScores,
  withDots(withDots(withCard(withCard(set, 'Sizes differ'), '<b>It rubs</b> | always'), ['w1']), ['w1']),
);
const outcome: WorkshopOutcome = {
  decisions: [{ id: 'd1', text: 'Begin with sizes', dissent: 'Ann would begin with prices' }],
  parked: [{ id: 'p1', text: 'A shop in another town' }],
  nextSteps: [{ id: 'w9', text: 'Ask three customers', owner: 'Ben', due: '2027-03-17' }],
};

/** Everything a document prints. */
const textOf = (document: ReturnType<typeof recordDocument>): string =>
  [
    document.title,
    ...document.sections.map(({ title }) => title),
    ...blocksIn(document).map((block) => {
      if (block.type === 'list') return block.items.map(printed).join('\n');
      if (block.type === 'table') return block.rows.map((row) => row.map(printed).join(' | ')).join('\n');
      return block.type === 'chart' ? '' : printed(block.children);
    }),
  ].join('\n');

describe.each(languages)('in %s', (language) => {
  test.each(sessionLengths)('the agenda of %s names every step with its minutes', (length) => {
    const text = textOf(agendaDocument({ ...set, length, secondOn: '2027-03-17' }, about, language));
    for (const { id, minutes } of agendaOf(length))
      expect(text).toMatch(new RegExp(`\\d\\d:\\d\\d \\| ${minutes} \\| ${workshopWords[language].steps[id].title}`));
  });

  test('every paper can be written in every format', async () => {
    const papers = [
      agendaDocument(set, about, language),
      recordDocument(held, outcome, about, language),
      followUpLetter(held, outcome, about, language),
      dotSheet(held, about, language),
    ];
    for (const paper of papers)
      for (const format of exporters.filter(({ isFor }) => isFor(paper)))
        expect(
          (await format.write(paper, { id: 's1', madeOn: '2027-03-05', pictures: {} })).bytes.length,
        ).toBeGreaterThan(50);
  });

  test('papers of a page or two have no contents', async () => {
    const page = await html.write(recordDocument(held, outcome, about, language), {
      id: 's1',
      madeOn: '2027-03-05',
      pictures: {},
    });
    expect(new TextDecoder().decode(page.bytes)).not.toContain('id="contents"');
  });

  test('the record keeps decisions with their dissent, the widest spread and the next steps', () => {
    const text = textOf(recordDocument(held, outcome, about, language));
    for (const said of ['Begin with sizes', 'Ann would begin with prices', 'A shop in another town', 'Ben'])
      expect(text).toContain(said);
    expect(text).toMatch(/Begin with sizes\. (Dissent|Особое мнение)\. Ann/);
    expect(text).toContain('Sizes differ | 1 | 0 | 0 | 0 | 1');
    expect(text).toContain('Sizes differ | — | 2 | 5 | 3');
  });

  test('the record and the letter come as tables: decisions, next steps, and in the letter no dissent', () => {
    const csvOfAll = (paper: NamedDocument) =>
      gridsIn(paper)
        .map((grid) => csvOf(grid, language))
        .join('');
    const record = csvOfAll(recordDocument(held, outcome, about, language));
    const letter = csvOfAll(followUpLetter(held, outcome, about, language));
    for (const file of [record, letter]) {
      expect(file).toContain('Begin with sizes');
      expect(file).toMatch(/Ask three customers[,;]Ben[,;]/);
    }
    expect([record, letter].map((file) => file.includes('Ann would begin'))).toEqual([true, false]);
    const decided = followUpLetter(held, { decisions: outcome.decisions }, about, language);
    expect(exporters.filter(({ isFor }) => isFor(decided)).map(({ id }) => id)).toContain('csv');
  });

  test('the letter says what was decided, and not who thought otherwise; of problems it names those with dots', () => {
    const text = textOf(followUpLetter(held, outcome, about, language));
    expect(text).toContain('Begin with sizes');
    expect(text).not.toContain('Ann would begin');
    expect(text).toContain('Sizes differ');
    expect(text).not.toContain('It rubs');
  });
});

test('the session stands in a calendar from its first minute to its last', () => {
  const calendar = writeCalendar(agendaDocument(set, about, 'en'), { id: 'workshop', madeOn: '2027-03-05' });
  expect(calendar).toContain('DTSTART:20270310T100000\r\nDTEND:20270310T113000');
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  const two = agendaDocument({ ...set, length: 'twoSittings', secondOn: '2027-03-17' }, about, 'en');
  expect(writeCalendar(two, { id: 'workshop', madeOn: '2027-03-05' })).toContain('DTSTART:20270317T100000');
});

test('a next step stands in the calendar on its day', () => {
  const edition = { id: 's1', madeOn: '2027-03-05' };
  const papers = [recordDocument, followUpLetter].map((paper) => paper(held, outcome, about, 'en'));
  const uids = papers.map((paper) => {
    const calendar = writeCalendar(paper, edition);
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270317\r\nDTEND;VALUE=DATE:20270318');
    expect(calendar).toContain('SUMMARY:Ask three customers (Ben)');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    return /UID:(.*)\r/.exec(calendar)?.[1];
  });
  expect(uids).toEqual(['step-w9-s1@stage-zero', 'step-w9-s1@stage-zero']);
});
