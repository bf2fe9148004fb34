import { useState } from 'react';
import { TextField } from '#ui/text-field.tsx';
import { lineMax } from '#workshop/session.ts';

interface QuickLineProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly onLine: (text: string) => void;
}

/** One line of text that Enter writes down and empties. */
export function QuickLine({ id, label, hint, onLine }: QuickLineProps) {
  const [typed, setTyped] = useState('');
  const keep = () => {
    if (typed.trim() === '') return;
    onLine(typed.trim());
    setTyped('');
  };
  return (
    <TextField
      id={id}
      label={label}
      hint={hint}
      value={typed}
      onChange={setTyped}
      onEnter={keep}
      isUnsaved
      maxLength={lineMax}
    />
  );
}
