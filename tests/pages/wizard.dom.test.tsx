import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { address, pageTitle, show } from '../frame/show.tsx';
import { tab } from '../world.ts';

async function atStage(stage: string, language: 'en' | 'ru' = 'en') {
  const here = tab();
  const id = await here.act().create(language);
  const shown = show({ at: `/s/${id}/${stage}`, here, language });
  const title = await pageTitle(/./);
  return { ...shown, id, title };
}

const nameField = () =>
  waitFor(() => {
    const field = document.querySelector<HTMLInputElement>('input[id="name"]');
    if (!field) throw new Error('The name is not asked yet.');
    return field;
  });

describe('a stage of the wizard', () => {
  test('says where it stands, names the window and takes the focus to its title', async () => {
    const { title } = await atStage('audience');
    expect(screen.getAllByText('Stage 2 of 6').length).toBeGreaterThan(0);
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(document.title).toContain(title.textContent);
  });

  test('what is typed is kept', async () => {
    const { user, act } = await atStage('business');
    await user.type(await nameField(), 'Fleet Foot');
    expect(act().strategy?.answers.business?.name).toBe('Fleet Foot');
  });

  test('Continue tells once what is missing, and then goes on', async () => {
    const { user, id } = await atStage('audience');
    await user.click(await screen.findByRole('button', { name: 'Continue' }));
    const summary = await screen.findByRole('alert');
    expect(document.activeElement).toBe(summary);
    expect(address()).toBe(`#/s/${id}/audience`);
    await user.click(screen.getByRole('button', { name: 'Continue without these' }));
    await waitFor(() => expect(address()).toBe(`#/s/${id}/content`));
  });

  test('Back never validates', async () => {
    const { user, id } = await atStage('audience');
    const back = await screen.findByRole('link', { name: 'Back' });
    expect(back.getAttribute('href')).toBe(`#/s/${id}/business`);
    await user.click(back);
    await waitFor(() => expect(address()).toBe(`#/s/${id}/business`));
    expect(screen.queryByRole('alert')).toBe(null);
  });

  test('nothing is complained of before Continue was pressed', async () => {
    const { user } = await atStage('business');
    await user.type(await nameField(), 'F{Backspace}');
    await user.tab();
    expect(screen.queryByRole('alert')).toBe(null);
    expect(document.querySelector('[aria-invalid]')).toBe(null);
  });

  test('a link from the review goes into the field', async () => {
    const { id } = await atStage('review');
    window.location.hash = `#/s/${id}/business?field=name`;
    await waitFor(async () => expect(document.activeElement).toBe(await nameField()));
  });

  test('a stage can be marked to come back to', async () => {
    const { user, act } = await atStage('content');
    await user.click(await screen.findByRole('checkbox', { name: 'Come back to this stage later' }));
    expect(act().strategy?.later).toEqual(['content']);
  });
});

describe('undo and redo by key', () => {
  const press = (target: Element, init: KeyboardEventInit) => fireEvent.keyDown(target, { bubbles: true, ...init });

  test('work on a Russian layout, where the key of Z says я', async () => {
    const { act, title } = await atStage('business');
    act().answer('business', { name: 'Бегом' });
    press(title, { key: 'я', code: 'KeyZ', ctrlKey: true });
    expect(act().strategy?.answers.business).toBeUndefined();
    press(title, { key: 'Я', code: 'KeyZ', ctrlKey: true, shiftKey: true });
    expect(act().strategy?.answers.business?.name).toBe('Бегом');
  });

  test('Y does again what was undone', async () => {
    const { act, title } = await atStage('business');
    act().answer('business', { name: 'Fleet Foot' });
    act().undo();
    press(title, { key: 'y', code: 'KeyY', metaKey: true });
    expect(act().strategy?.answers.business?.name).toBe('Fleet Foot');
  });

  test('belong to the text while it is no answer yet', async () => {
    const { act, id } = await atStage('business');
    act().answer('business', { name: 'Fleet Foot' });
    window.location.hash = `#/s/${id}/history`;
    const name = await waitFor(() => {
      const field = document.getElementById('signed-name');
      if (!field) throw new Error('Nothing to sign yet.');
      return field;
    });
    press(name, { key: 'z', code: 'KeyZ', ctrlKey: true });
    expect(act().strategy?.answers.business?.name).toBe('Fleet Foot');
  });

  test('show the answer that came back', async () => {
    const { user, act, title, world } = await atStage('business');
    await user.type(await nameField(), 'Fleet');
    world.pass(2000);
    await user.type(await nameField(), ' Foot');
    press(title, { key: 'z', code: 'KeyZ', ctrlKey: true });
    expect(act().strategy?.answers.business?.name).toBe('Fleet');
    await waitFor(async () => expect((await nameField()).value).toBe('Fleet'));
  });
});

describe('a change made elsewhere while a field is typed in', () => {
  test('a number typed half way stays as it is typed', async () => {
    const { user, act } = await atStage('business');
    await nameField();
    const hours = document.querySelector<HTMLInputElement>('[id="ownHoursPerWeek"]') as HTMLInputElement; // asked on this page
    await user.type(hours, '1.50');
    act().answer('business', { ...act().strategy?.answers.business, name: 'Fleet Foot' });
    await waitFor(async () => expect((await nameField()).value).toBe('Fleet Foot'));
    expect(hours.value).toBe('1.50');
    expect(act().strategy?.answers.business?.ownHoursPerWeek).toBe(1.5);
  });

  test('the focus goes to the list when the entry it stood in is taken back', async () => {
    const { user, act } = await atStage('audience');
    await user.click(await screen.findByRole('button', { name: 'Add a problem' }));
    const text = document.querySelector<HTMLElement>('[id="problems.0.text"]');
    expect(document.activeElement).toBe(text);
    fireEvent.keyDown(document.activeElement as Element, { code: 'KeyZ', ctrlKey: true });
    await waitFor(() => expect(document.activeElement?.closest('[id="problems"]')).not.toBe(null));
    expect(act().strategy?.answers.audience?.problems ?? []).toEqual([]);
  });
});

describe('the language', () => {
  test('changes at any time without losing a character', async () => {
    const { user, act } = await atStage('business');
    await user.type(await nameField(), 'Fleet Foot <b>');
    await user.selectOptions(screen.getByLabelText('Language'), 'ru');
    expect(await screen.findByRole('button', { name: 'Продолжить' })).toBeTruthy();
    expect(document.querySelector<HTMLInputElement>('[id="name"]')?.value).toBe('Fleet Foot <b>');
    expect(act().strategy?.answers.business?.name).toBe('Fleet Foot <b>');
  });
});
