import { expect, test } from 'vitest';
import { sessionContext } from '#state/workshop/record-context.ts';
import { type Workshops, workshopsOn } from '#storage/sessions.ts';
import { withCard } from '#workshop/cards.ts';
import { begun, standingOf } from '#workshop/clock.ts';
import { emptyDisk, fakeWorld, settled } from '../world.ts';

const card = (text: string) => (before: Parameters<typeof withCard>[0]) => withCard(before, text);

test('saved means on disk, and the session resumes where it stood, by the clock', async () => {
  const [disk, world] = [emptyDisk(), fakeWorld()];
  const desk = sessionContext('s1', async () => workshopsOn(disk), world);
  await settled();
  desk.move(begun);
  desk.change(card('Sizes differ'));
  expect(desk.state().save).toBe('saving');
  await settled();
  expect(desk.state().save).toBe('saved');
  world.pass(120_000);
  const again = sessionContext('s1', async () => workshopsOn(disk), world);
  await settled();
  expect(again.state().body).toEqual(desk.state().body);
  expect(standingOf(again.state().body, world.now())?.remainingMs).toBe(180_000);
});

test('undo takes back what was said and lets the clock run on', async () => {
  const desk = sessionContext('s1', async () => workshopsOn(emptyDisk()), fakeWorld());
  await settled();
  desk.change(card('Sizes differ'));
  desk.move(begun);
  desk.undo();
  expect(desk.state()).toMatchObject({ canUndo: false, body: { cards: [], clock: { step: 'opening' } } });
  desk.change(card('It rubs'));
  expect(desk.state().body.cards).toEqual([{ id: 'w2', text: 'It rubs' }]);
});

test('a disk that refuses is asked again, and nothing is said to be saved until it takes it', async () => {
  const [disk, world] = [emptyDisk(), fakeWorld()];
  let isBroken = true;
  const faulty = async (): Promise<Workshops> => {
    const { sessions, library } = workshopsOn(disk);
    const keep: typeof sessions.keep = (...kept) =>
      isBroken ? Promise.reject(new Error('full')) : sessions.keep(...kept);
    return { sessions: { ...sessions, keep }, library };
  };
  const desk = sessionContext('s1', faulty, world);
  await settled();
  desk.change(card('Sizes differ'));
  await settled();
  expect(desk.state().save).toBe('notSaved');
  isBroken = false;
  world.pass(2000);
  await settled();
  expect(desk.state().save).toBe('saved');
});

test('two tabs: the later one is told, and can take what the other has saved', async () => {
  const disk = emptyDisk();
  const [one, other] = [1, 2].map(() => sessionContext('s1', async () => workshopsOn(disk), fakeWorld()));
  await settled();
  one?.change(card('Sizes differ'));
  await settled();
  other?.change(card('It rubs'));
  await settled();
  expect(other?.state().save).toBe('changedElsewhere');
  other?.again();
  await settled();
  expect(other?.state().body.cards.map(({ text }) => text)).toEqual(['Sizes differ']);
});
