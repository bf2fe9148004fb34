import { render } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import type { Language } from '#i18n/language.ts';
import { LanguageProvider } from '#i18n/use-language.tsx';

/** Puts something on a page of the language and answers the person in front of it. */
export function show(content: ReactNode, language: Language = 'en') {
  const person = userEvent.setup({ delay: null, pointerEventsCheck: 0 });
  render(
    <LanguageProvider language={language} setLanguage={() => {}}>
      {content}
    </LanguageProvider>,
  );
  return person;
}

interface KeptProps<T> {
  readonly start: T;
  readonly kept: (value: T) => void;
  readonly children: (value: T, keep: (value: T) => void) => ReactNode;
}

/** Keeps an answer as a form would, and tells the test of every change. */
export function Kept<T>({ start, kept, children }: KeptProps<T>) {
  const [value, setValue] = useState(start);
  return children(value, (next) => {
    setValue(next);
    kept(next);
  });
}
