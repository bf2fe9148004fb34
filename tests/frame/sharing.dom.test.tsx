import { screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { pack } from '#storage/packing.ts';
import { packedStrategy } from '#storage/sharing.ts';
import { newStrategy } from '#strategy/strategy.ts';
import { address, pageTitle, show } from './show.tsx';

const unfinished = {
  ...newStrategy('elsewhere', { createdOn: '2026-11-23', language: 'en' as const }),
  answers: { business: { name: 'Fleet Foot' } },
};

describe('a strategy that came in a link', () => {
  test('is read without being saved, and kept as a new one', async () => {
    const { user, act } = show({ at: `/shared/plan/${await packedStrategy(unfinished)}` });
    await pageTitle('The plan: Fleet Foot');
    expect(await screen.findByText(/not enough for a plan yet/)).toBeTruthy();
    await act().list();
    expect(act().entries).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Keep as a new strategy' }));
    await waitFor(() => expect(address()).toBe('#/s/strategy-1/plan'));
    expect(act().strategy?.answers).toEqual(unfinished.answers);
  });

  test('opens although the sign at the end of a sentence was taken with it', async () => {
    show({ at: `/shared/plan/${await packedStrategy(unfinished)}).` });
    await pageTitle('The plan: Fleet Foot');
  });

  test.each([
    [
      'cut',
      async () => (await packedStrategy(unfinished)).slice(0, 40),
      /cut on the way: 40 characters of \d+ arrived/,
    ],
    ['cut to nothing', async () => '', /hardly anything of it arrived/],
    ['changed', async () => `${(await packedStrategy(unfinished)).slice(0, -9)}AAAAAAAAA`, /changed on the way/],
    ['of a newer program', async () => '2AAAA', /newer version/],
    ['to something else', async () => pack('{"name": "package"}'), /The link holds no strategy/],
  ])('is refused in words where the link was %s', async (_name, packed, sentence) => {
    show({ at: `/shared/plan/${await packed()}` });
    await pageTitle('This link cannot be opened');
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
  });
});
