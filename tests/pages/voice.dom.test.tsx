import { screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { linkFor, packedVoice, readAnswer } from '#frame/workshop/voice-packing.ts';
import { withCard } from '#workshop/cards.ts';
import { newSession } from '#workshop/session.ts';
import { askOf, voiceFile } from '#workshop/voices.ts';
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

test('a code that was cut or comes from another workshop is told apart', async () => {
  const code = await packedVoice(voiceFile('s1', { id: 'v1', problems: ['A'], dots: [], severities: {} }));
  expect((await readAnswer(`  ${code.slice(0, 20)}\n${code.slice(20)} `, 's1')).kind).toBe('read');
  expect((await readAnswer(code.slice(0, -4), 's1')).kind).toBe('unreadable');
  expect((await readAnswer(code, 's2')).kind).toBe('otherSession');
});
