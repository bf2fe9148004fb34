import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { fitsQr } from '#facilitation/qr.ts';
import { linkFor, packedVoice, readAnswer } from '#frame/imports/voice-packing.ts';
import { withCard } from '#workshop/cards.ts';
import { newSession } from '#workshop/session.ts';
import { askOf, askOfStage, voiceFile } from '#workshop/voices.ts';
import { show } from '../frame/show.tsx';

const session = withCard(withCard(newSession('s1'), 'Sizes differ'), 'It rubs');
const addressFor = async (isVote: boolean) =>
  (await linkFor(askOf(session, 'Second Wind', 3, isVote))).split('#')[1] ?? '';

test('a link that asks for problems holds no card of the session, and its answer comes back as a code', async () => {
  const { user } = show({ at: await addressFor(false) });
  await user.type(await screen.findByLabelText(/own words/), 'Too heavy\nToo dear');
  expect(screen.queryByText('Sizes differ')).toBeNull();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getByText('Copy the answers as a code'));
  await screen.findByText(/^Copied/);
  const read = await readAnswer(String(write.mock.calls[0]?.[0]), 's1');
  expect(read).toMatchObject({ kind: 'read', voice: { problems: ['Too heavy', 'Too dear'], dots: [] } });
});

test('a link that asks for votes shows the cards, and nobody can set more dots than there are', async () => {
  const { user } = show({ at: await addressFor(true) });
  await user.click(await screen.findByRole('checkbox', { name: 'It rubs' }));
  expect(screen.getByText('Dots left: 2')).toBeTruthy();
});

test('a stage is answered alone: its file holds that stage and what was said, fits one QR, and nothing else', async () => {
  const communities = [{ id: 'c1', label: 'Second Wind', network: 'instagram' as const }];
  const about = { currency: 'EUR' as const, outcome: 'sale' as const, sellsNothing: false, communities };
  const link = await linkFor(askOfStage(session, 'Second Wind', 'content', about));
  const { user } = show({ at: link.split('#')[1] ?? '' });
  expect((await screen.findByRole('button', { name: 'Save the answers as a file' })).hasAttribute('disabled')).toBe(
    true,
  );
  expect(screen.queryByText('Sizes differ')).toBeNull();
  await user.type(screen.getByLabelText('What should we write about, again and again?'), 'Run without pain\nClub life');
  await user.type(screen.getByLabelText(/Second Wind · How many posts a week/), '500');
  expect(screen.getByText('Write a number from 0 to 200')).toBeTruthy();
  await user.click(screen.getByRole('checkbox', { name: 'Photos that may be used' }));
  await user.type(screen.getByLabelText('What else should be said about it'), 'No faces of children');
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  await user.click(screen.getByText('Copy the answers as a code'));
  await screen.findByText(/^Copied/);
  const code = String(write.mock.calls.at(-1)?.[0]);
  expect(fitsQr(code)).toBe(true);
  expect(await readAnswer(code, 's1')).toEqual({
    kind: 'read',
    voice: {
      id: expect.any(String),
      problems: [],
      dots: [],
      severities: {},
      stage: 'content',
      said: { pillars: ['Run without pain', 'Club life'], material: ['photos'] },
      remark: 'No faces of children',
    },
  });
});

test('a code that was cut or comes from another workshop is told apart', async () => {
  const code = await packedVoice(voiceFile('s1', { id: 'v1', problems: ['A'], dots: [], severities: {} }));
  expect((await readAnswer(`  ${code.slice(0, 20)}\n${code.slice(20)} `, 's1')).kind).toBe('read');
  expect((await readAnswer(code.slice(0, -4), 's1')).kind).toBe('unreadable');
  expect((await readAnswer(code, 's2')).kind).toBe('otherSession');
});
