import { type KeyboardEvent, useState } from 'react';
import type { ChoiceFieldProps } from './choice-field.tsx';
import { classNames } from './class-names.ts';
import styles from './combobox-field.module.css';
import control from './control.module.css';
import { describedBy, LabelledField } from './field.tsx';
import { HiddenText } from './hidden-text.tsx';
import { useUiWords } from './use-ui-words.ts';

type Option = ChoiceFieldProps['options'][number];

interface ComboboxFieldProps extends ChoiceFieldProps {
  /** Values that what was typed may mean, the likeliest first; nothing typed finds all. */
  readonly find: (typed: string) => readonly string[];
}

/** One of many, found by typing what one would call it; arrows, Enter and Escape work as in any list. */
export function ComboboxField({ options, value, onChange, find, ...field }: ComboboxFieldProps) {
  const words = useUiWords();
  const chosen = options.find((option) => option.value === value);
  const [typed, setTyped] = useState<string | undefined>(undefined);
  const [place, setPlace] = useState(0);
  const isOpen = typed !== undefined;
  const isSearching = isOpen && typed.trim() !== '' && typed !== chosen?.label;
  const found = isSearching
    ? find(typed).flatMap((id) => options.find((option) => option.value === id) ?? [])
    : options;
  const active = found[Math.min(place, found.length - 1)];
  const listId = `${field.id}--list`;
  const optionId = (option: Option) => `${field.id}--option-${option.value}`;

  const open = () => {
    setTyped(chosen?.label ?? '');
    setPlace(
      Math.max(
        0,
        options.findIndex((option) => option.value === value),
      ),
    );
  };
  const pick = (option: Option | undefined) => {
    setTyped(undefined);
    if (option && option.value !== value) onChange(option.value);
  };
  const leave = () => {
    if (typed?.trim() === '') onChange(undefined);
    pick(isSearching ? active : undefined);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return open();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      return setPlace((place + step + found.length) % Math.max(1, found.length));
    }
    if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      return pick(active);
    }
    if (event.key === 'Escape' && isOpen) setTyped(undefined);
  };

  return (
    <LabelledField field={field}>
      <div className={styles.combobox}>
        <input
          id={field.id}
          type="text"
          role="combobox"
          autoComplete="off"
          className={control.text}
          value={typed ?? chosen?.label ?? ''}
          placeholder={words.typeToFind}
          onFocus={(event) => event.currentTarget.select()}
          onClick={() => isOpen || open()}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setPlace(0);
          }}
          onKeyDown={onKeyDown}
          onBlur={leave}
          aria-expanded={isOpen}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active ? optionId(active) : undefined}
          aria-describedby={describedBy(field)}
          aria-invalid={field.problem ? true : undefined}
        />
        {/* The input keeps the focus throughout; options are only pointed at. */}
        <div id={listId} role="listbox" aria-label={field.label} tabIndex={-1} className={styles.list} hidden={!isOpen}>
          {isOpen &&
            found.map((option) => (
              <div
                key={option.value}
                id={optionId(option)}
                role="option"
                tabIndex={-1}
                aria-selected={option === active}
                ref={option === active ? intoView : undefined}
                className={classNames(styles.option, option === active && styles.active)}
                onPointerDown={(event) => event.preventDefault()}
                onClick={() => pick(option)}
                onKeyDown={onKeyDown}
              >
                {option.label}
              </div>
            ))}
        </div>
        <HiddenText>
          <span role="status">{isSearching && found.length === 0 && words.nothingFound}</span>
        </HiddenText>
        {isSearching && found.length === 0 && (
          <p aria-hidden className={styles.nothing}>
            {words.nothingFound}
          </p>
        )}
      </div>
    </LabelledField>
  );
}

/** jsdom has no layout to scroll in. */
const intoView = (node: HTMLElement | null) => node?.scrollIntoView?.({ block: 'nearest' });
