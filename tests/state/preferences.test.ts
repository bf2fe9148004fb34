import { describe, expect, test } from 'vitest';
import { createPreferences } from '#state/device-memory/preferences.ts';
import { notepad } from '../world.ts';

describe('preferences', () => {
  test('the language is chosen from the browser at first', () => {
    expect(createPreferences(notepad, ['ru-RU', 'en']).getState().language).toBe('ru');
    expect(createPreferences(notepad, ['de']).getState().language).toBe('en');
  });

  test('a choice holds on the next visit', () => {
    const notes = notepad();
    const first = createPreferences(() => notes, ['ru']);
    first.getState().setLanguage('en');
    first.getState().setTheme('dark');
    expect(createPreferences(() => notes, ['ru']).getState()).toMatchObject({ language: 'en', theme: 'dark' });
  });

  test('a notepad that refuses stops nothing', () => {
    const refusing = () => {
      throw new Error('blocked by the browser');
    };
    const preferences = createPreferences(refusing, ['en']);
    preferences.getState().setTheme('dark');
    expect(preferences.getState().theme).toBe('dark');
  });
});
