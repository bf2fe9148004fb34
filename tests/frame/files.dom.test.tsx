import { createEvent, fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { archivesOf } from '#storage/archive.ts';
import { fileOf } from '#storage/file.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';
import { tab } from '../world.ts';
import { address, show } from './show.tsx';

const strategyNamed = (name: string): Strategy => ({
  ...newStrategy('elsewhere', { createdOn: '2026-11-23', language: 'en' }),
  answers: { business: { name } },
});
const shopFile = fileOf(strategyNamed('Fleet Foot'));
const fileWith = (text: string | Uint8Array<ArrayBuffer>, name = 'strategy.json') => new File([text], name);

/** A drag over the window, as the browser tells it; true where the page took it. */
function dragged(kind: 'dragEnter' | 'drop', dataTransfer: object): boolean {
  const event = createEvent[kind](window, { dataTransfer });
  fireEvent(window, event);
  return event.defaultPrevented;
}
const held = (...files: readonly File[]) => ({ types: ['Files'], files });

describe('a file brought by the button', () => {
  const choose = async (...files: File[]) => {
    const shown = show();
    await shown.user.upload(await screen.findByLabelText('Open a file'), files);
    return shown;
  };

  test('is taken in as a new strategy and opens at its beginning', async () => {
    const { act } = await choose(fileWith(fileOf(strategyNamed('Fleet Foot'))));
    await waitFor(() => expect(address()).toBe('#/s/strategy-1/business'));
    expect(act().strategy?.answers.business?.name).toBe('Fleet Foot');
  });

  test('is read in whatever encoding an editor saved it', async () => {
    const utf16 = Buffer.from(`\ufeff${shopFile}`, 'utf16le');
    const { act } = await choose(fileWith(new Uint8Array(utf16)));
    await waitFor(() => expect(act().strategy?.answers.business?.name).toBe('Fleet Foot'));
  });

  test.each([
    ['an empty file', '', /The file is empty/],
    ['a file of a newer program', '{"stageZero":99}', /newer version/],
    ['some other file', '{"name":"package"}', /There is no strategy in the file/],
    ['a damaged file', '{\n"stageZero": 1,}', /in line 2 it breaks off/],
    [
      'a file with a wrong answer',
      shopFile.replace('"Fleet Foot"', '5'),
      /strategy\.answers\.business\.name is not one/,
    ],
  ])('%s changes nothing and says where and why', async (_name, text, sentence) => {
    const { act } = await choose(fileWith(text));
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(screen.getByText('Not added: “strategy.json”')).toBeTruthy();
    expect(act().strategy).toBeUndefined();
    expect(act().entries).toEqual([]);
  });

  test('among others is added with those that can be read', async () => {
    const archive = archivesOf([shopFile, fileOf(strategyNamed('Bright Smile')), '{"stageZero": 99}']).join('');
    await choose(fileWith(archive, 'all.json'), fileWith('', 'empty.json'));
    expect(await screen.findByText('Added as 2 new strategies: Fleet Foot, Bright Smile')).toBeTruthy();
    expect(screen.getByText('Not added: “all.json”')).toBeTruthy();
    expect(screen.getByText('Not added: “empty.json”')).toBeTruthy();
    expect(await screen.findByRole('link', { name: 'Bright Smile' })).toBeTruthy();
    expect(address()).toBe('#/');
  });

  test('that the disk refuses is told', async () => {
    const here = tab({ strategies: () => ({ keep: () => Promise.reject(new Error('full')) }) });
    const { user } = show({ here });
    const archive = archivesOf([shopFile, shopFile]).join('');
    await user.upload(await screen.findByLabelText('Open a file'), fileWith(archive));
    expect((await screen.findByRole('alert')).textContent).toMatch(/refused to write to the disk/);
  });
});

describe('a file dropped on the window', () => {
  test('is announced while it is held, and taken in on any page', async () => {
    const { act } = show({ at: '/words' });
    await screen.findByRole('heading', { level: 1 });
    expect(dragged('dragEnter', held())).toBe(true);
    expect(await screen.findByText(/Drop the file/)).toBeTruthy();
    expect(dragged('drop', held(fileWith(shopFile)))).toBe(true);
    await waitFor(() => expect(act().strategy?.answers.business?.name).toBe('Fleet Foot'));
    expect(screen.queryByText(/Drop the file/)).toBe(null);
    expect(await screen.findByText('Added as a new strategy: Fleet Foot')).toBeTruthy();
  });

  test('that is none is refused on the page one is on', async () => {
    const { user } = show({ at: '/words' });
    await screen.findByRole('heading', { level: 1 });
    dragged('drop', held(fileWith('\u0089PNG', 'photo.png')));
    expect((await screen.findByRole('alert')).textContent).toMatch(/“photo.png”.*There is no strategy/);
    expect(address()).toBe('#/words');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('alert')).toBe(null);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
  });

  test('is told of on that page only: whoever goes on has read it', async () => {
    const { user } = show({ at: '/words' });
    await screen.findByRole('heading', { level: 1 });
    dragged('drop', held(fileWith('')));
    await screen.findByRole('alert');
    await user.click(screen.getByRole('link', { name: 'Stage Zero' }));
    await screen.findByLabelText('Open a file');
    expect(screen.queryByRole('alert')).toBe(null);
  });

  test('text that is dragged is left to the field it goes to', async () => {
    show();
    await screen.findByRole('heading', { level: 1 });
    expect(dragged('drop', { types: ['text/plain'], files: [] })).toBe(false);
  });
});
