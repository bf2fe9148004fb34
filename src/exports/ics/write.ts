import { type Document, eventsIn } from '#document/document.ts';
import type { Day, DayEvent } from '#document/figure.ts';
import type { Edition } from '../card.ts';
import { cleanLine, shortened } from '../clean-text.ts';
import { folded } from './folded.ts';

/** Calendars show a line of a title; nobody reads more there. */
const titleUnitsMax = 500;

/** The days of a document as events that last all day, or as long as they say. An entry keeps its id, so a second import updates it. */
export function write(document: Document, edition: Pick<Edition, 'id' | 'madeOn' | 'madeAt'>): string {
  const seen = new Set<string>();
  const events = eventsIn(document).flatMap(({ date, event }) => {
    if (event === undefined || seen.has(event.id)) return [];
    seen.add(event.id);
    return eventLines({ date, event }, document.title, edition);
  });
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Stage Zero//Plan//${document.language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(document.title)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

interface Dated extends Pick<Day, 'date'> {
  readonly event: DayEvent;
}

/** Sequences count from here: a number of 31 bits holds the seconds of 68 years. */
const sequenceFrom = Date.parse('2020-01-01T00:00:00Z');

/** A calendar takes an entry it knows anew only where its sequence has grown: that of a later file always has (RFC 5546, 2.1.5). */
function eventLines(
  { date, event }: Dated,
  title: string,
  { id, madeOn, madeAt = `${madeOn}T00:00:00Z` }: Pick<Edition, 'id' | 'madeOn' | 'madeAt'>,
): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uidOf(event.id)}-${uidOf(id)}@stage-zero`,
    `DTSTAMP:${madeAt.replace(/[-:]/g, '')}`,
    `SEQUENCE:${Math.max(0, Math.floor((Date.parse(madeAt) - sequenceFrom) / 1000))}`,
    ...spanLines(date, event),
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(title)}`,
    event.hours === undefined ? 'TRANSP:TRANSPARENT' : 'TRANSP:OPAQUE',
    'END:VEVENT',
  ];
}

/** An event with hours stands at that time wherever it is read: a meeting is where its people are. */
function spanLines(date: string, { hours }: DayEvent): readonly string[] {
  if (hours === undefined)
    return [`DTSTART;VALUE=DATE:${compact(date)}`, `DTEND;VALUE=DATE:${compact(dayAfter(date))}`];
  const begin = Date.parse(`${date}T${hours.from}:00Z`);
  const local = (milliseconds: number) => new Date(milliseconds).toISOString().slice(0, 19).replace(/[-:]/g, '');
  return [`DTSTART:${local(begin)}`, `DTEND:${local(begin + hours.minutes * 60_000)}`];
}

const uidOf = (id: string): string => id.replace(/[^A-Za-z0-9.-]+/g, '-');
const compact = (isoDay: string): string => isoDay.replaceAll('-', '');

/** `'2027-02-28'` → `'2027-03-01'`; an event ends before its last day. */
const dayAfter = (isoDay: string): string =>
  new Date(Date.parse(`${isoDay}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

const escaped = (text: string): string =>
  shortened(cleanLine(text), titleUnitsMax).replace(/[\\;,]/g, (sign) => `\\${sign}`);
