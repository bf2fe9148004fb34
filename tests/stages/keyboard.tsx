import { screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import type { ComponentType } from 'react';
import type { FieldValues } from 'react-hook-form';
import type { Language } from '#i18n/language.ts';
import type { Problem, StageContext, StageFormProps } from '#stages/card.ts';
import { StageAnswers } from '#stages/stage-answers.tsx';
import { show } from '../ui/show.tsx';

// jsdom has no CSS.escape, which user-event needs for arrow keys among radio buttons; our names hold nothing to escape.
globalThis.CSS ??= { escape: (name: string) => name } as typeof CSS;

const stepsMax = 400;

/** Moves the focus with Tab alone; throws where the keyboard cannot get to. */
async function tabTo(person: UserEvent, what: string, isThere: (element: Element) => boolean) {
  for (let step = 0; step < stepsMax; step += 1) {
    if (document.activeElement && isThere(document.activeElement)) return;
    await person.tab();
  }
  throw new Error(`Tab never reached ${what}`);
}

const controls = (person: UserEvent) => ({
  async press(name: string) {
    const button = screen.getByRole('button', { name });
    await tabTo(person, name, (element) => element === button);
    await person.keyboard('{Enter}');
  },
  async write(path: string, text: string) {
    await tabTo(person, path, ({ id }) => id === path);
    await person.keyboard(text);
  },
  /** Radio buttons: Tab into the group, arrows to the wanted one. */
  async pick(path: string, value: string) {
    const isOfGroup = (element: Element) => element instanceof HTMLInputElement && element.name === path;
    await tabTo(person, path, isOfGroup);
    await person.keyboard(' ');
    for (let step = 0; step < 20 && (document.activeElement as HTMLInputElement).value !== value; step += 1)
      await person.keyboard('{ArrowDown}');
  },
  async tick(path: string, label: string) {
    const box = screen.getAllByLabelText(label).find((each) => each.closest(`[id="${path}"]`));
    await tabTo(person, `${path} ${label}`, (element) => element === box);
    await person.keyboard(' ');
  },
  /** jsdom opens no list of a native select, so the arrow keys inside it are the browser's to prove. */
  async choose(path: string, value: string) {
    await tabTo(person, path, ({ id }) => id === path);
    await person.selectOptions(document.activeElement as Element, value);
  },
});

interface Asked<Draft> {
  readonly form: ComponentType<StageFormProps>;
  readonly draft: NoInfer<Draft>;
  readonly context: StageContext;
  readonly problems?: readonly Problem[];
  readonly language?: Language;
}

/** A stage's form in front of a person without a mouse, and the draft as it was told last. */
export function ask<Draft extends FieldValues>({
  form: Form,
  draft,
  context,
  problems = [],
  language = 'en',
}: Asked<Draft>) {
  let told: Draft = draft;
  let ids = 0;
  const newId = () => {
    ids += 1;
    return `n${ids}`;
  };
  const person = show(
    <StageAnswers
      draft={draft}
      onChange={(next) => {
        told = structuredClone(next);
      }}
    >
      <Form context={context} problems={problems} newId={newId} />
    </StageAnswers>,
    language,
  );
  return { person, draft: () => told, ...controls(person) };
}

export const fieldAt = (path: string) => document.querySelector(`[id="${path}"]`);
