import { expect, test } from 'vitest';
import { binOn } from '#storage/bin.ts';
import { openSession, sessionsOn } from '#storage/sessions.ts';
import { strategiesOn } from '#storage/strategies.ts';
import { newStrategy } from '#strategy/strategy.ts';
import { withCard } from '#workshop/cards.ts';
import { newSession } from '#workshop/session.ts';
import { talliesOf } from '#workshop/votes.ts';
import { emptyDisk } from '../world.ts';

const session = withCard(newSession('s1'), 'Sizes differ');

test('a workshop comes back as it was saved', async () => {
  const sessions = sessionsOn(emptyDisk());
  expect(await sessions.read('s1')).toEqual({ kind: 'empty' });
  expect(await sessions.keep('s1', session, 0, 5)).toBe('kept');
  expect(await sessions.read('s1')).toEqual({ kind: 'opened', body: session, revision: 1 });
});

test('votes that came from other devices before they were chosen go on counting', () => {
  const voice = { id: 'v1', problems: [], dots: ['w1'], severities: { w1: 4 } };
  const opened = openSession({ id: 's1', format: 1, revision: 1, body: { ...session, voices: [voice] } });
  expect(opened.kind === 'opened' && talliesOf(opened.body)).toMatchObject([{ dots: 1, voters: 1, severity: 4 }]);
});

test('what another tab has saved is never written over', async () => {
  const sessions = sessionsOn(emptyDisk());
  await sessions.keep('s1', session, 0, 5);
  expect(await sessions.keep('s1', newSession('s1'), 0, 6)).toBe('changedElsewhere');
  expect(await sessions.read('s1')).toMatchObject({ body: session });
});

test('a newer or damaged record is told apart and stays', async () => {
  expect(openSession({ id: 's1', format: 4, revision: 1, body: {} }).kind).toBe('newer');
  expect(openSession({ id: 's1', format: 1, revision: 1, body: { cards: 'none' } }).kind).toBe('unreadable');
  expect(openSession({ id: 'other', format: 1, revision: 1, body: session }).kind).toBe('unreadable');
  const disk = emptyDisk();
  await (await disk()).put('sessions', { id: 's1', format: 4, revision: 1, body: {} });
  expect(await sessionsOn(disk).keep('s1', session, 0, 5)).toBe('changedElsewhere');
  expect(await (await disk()).get('sessions', 's1')).toMatchObject({ format: 4 });
});

test('a strategy in the bin keeps its workshop, one that is destroyed takes it along', async () => {
  const disk = emptyDisk();
  const [sessions, bin] = [sessionsOn(disk), binOn(disk)];
  await strategiesOn(disk).keep(newStrategy('s1', { createdOn: '2027-03-05', language: 'en' }), 0, 1);
  await sessions.keep('s1', session, 0, 2);
  await bin.put('s1', 3);
  expect((await sessions.read('s1')).kind).toBe('opened');
  await bin.destroy('s1');
  expect((await sessions.read('s1')).kind).toBe('empty');
});
