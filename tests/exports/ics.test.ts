import { describe, expect, test } from 'vitest';
import { eventsIn } from '#document/document.ts';
import { ics } from '#exports/ics/index.ts';
import { languages } from '#i18n/language.ts';
import { planDocument } from '../golden/documents.ts';
import { documentSaying, edition, hostileTexts, textOf, unprintable } from './editions.ts';
import { oneSpaced } from './reparse.ts';

interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
}

const unescaped = (text: string) => text.replace(/\\([\\;,])/g, '$1');

/** Events as a calendar reads them: lines unfolded, properties by name. */
function eventsOf(text: string): readonly ReadEvent[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push({});
    const at = line.indexOf(':');
    const event = events.at(-1);
    if (event && line !== 'BEGIN:VEVENT') event[line.slice(0, at).replace(/;.*/, '')] ??= line.slice(at + 1);
  }
  return events.map(({ UID = '', DTSTART = '', DTEND = '', SUMMARY = '' }) => ({
    uid: UID,
    start: DTSTART,
    end: DTEND,
    summary: unescaped(SUMMARY),
  }));
}

const linesOver = (text: string) => text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);

describe('the calendar', () => {
  test('a day lasts all day and ends before the next begins, also where a month ends', async () => {
    const [first, second] = eventsOf(textOf(await ics.write(documentSaying('Gate'), edition)));
    expect(first).toEqual({ uid: 'first-plan-1@stage-zero', start: '20270101', end: '20270102', summary: 'Gate' });
    expect(second).toMatchObject({ start: '20270228', end: '20270301', summary: 'Gate again' });
  });

  test('a later edition has the same ids, another plan has others', async () => {
    const uidsOf = async (id: string, madeOn: string) =>
      eventsOf(textOf(await ics.write(documentSaying('Gate'), { ...edition, id, madeOn }))).map(({ uid }) => uid);
    expect(await uidsOf('plan-1', '2027-03-05')).toEqual(await uidsOf('plan-1', '2026-11-29'));
    expect(await uidsOf('plan-2', '2026-11-29')).not.toEqual(await uidsOf('plan-1', '2026-11-29'));
  });

  test('a file made later the same day stands above the earlier one, so that what is known is updated', async () => {
    const stamped = async (madeAt: string) =>
      textOf(await ics.write(documentSaying('Gate'), { ...edition, madeAt })).match(/^(?:DTSTAMP|SEQUENCE):.*$/gm);
    const [stamp, sequence] = (await stamped('2026-11-29T14:05:09Z')) ?? [];
    expect([stamp, sequence]).toEqual(['DTSTAMP:20261129T140509Z', 'SEQUENCE:218124309']);
    expect((await stamped('2026-11-29T14:06:09Z'))?.[1]).toBe('SEQUENCE:218124369');
  });

  test.each(hostileTexts.map((text) => [text.slice(0, 20), text]))('%j stays within its line', async (_, text) => {
    const written = textOf(await ics.write(documentSaying(text), edition));
    expect(linesOver(written)).toEqual([]);
    expect(written.replaceAll('\r\n', '')).not.toContain('\n');
    expect(written.replaceAll('\r\n', '')).not.toMatch(unprintable);
    expect(eventsOf(written)).toHaveLength(2);
  });

  test.each(languages)(
    'every day of a plan that matters is in it, and no line is over 75 octets, in %s',
    async (language) => {
      const document = await planDocument('running-shoes', language);
      const written = textOf(await ics.write(document, edition));
      expect(linesOver(written)).toEqual([]);
      const events = eventsOf(written);
      const expected = eventsIn(document).map(({ date, event }) => [
        date.replaceAll('-', ''),
        oneSpaced(event?.title ?? ''),
      ]);
      expect(events.map(({ start, summary }) => [start, oneSpaced(summary)])).toEqual(expected);
      expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
      for (const kind of ['milestone.gate', 'task.', 'tactic.', 'report.12', 'review.3'])
        expect(
          events.some(({ uid }) => uid.startsWith(kind)),
          kind,
        ).toBe(true);
    },
  );
});
