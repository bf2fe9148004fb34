import CircleAlert from 'lucide-react/icons/circle-alert';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Details } from './details.tsx';
import { Explained } from './explained.tsx';
import styles from './field.module.css';
import { HiddenText } from './hidden-text.tsx';
import { useUiWords } from './use-ui-words.ts';

/** What every question has, whatever control answers it. */
export interface FieldProps {
  /** The DOM id of the control; dotted paths are fine. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Shown with `example` behind "Why we ask". */
  readonly why?: string | undefined;
  readonly example?: string | undefined;
  readonly optional?: boolean | undefined;
  /** An instruction that says how to mend the answer. */
  readonly problem?: string | undefined;
}

/** The words a field has of its own, which may stand after a number typed into it. */
export const aboutOf = ({ label }: FieldProps, unit: string | undefined): string => `${label} ${unit ?? ''}`;

const hintId = (id: string): string => `${id}--hint`;
const problemId = (id: string): string => `${id}--problem`;

/** What `aria-describedby` of the control says: the hint, then the problem, then whatever else is named. */
export function describedBy(field: FieldProps, ...more: readonly (string | undefined)[]): string | undefined {
  const ids = [field.hint && hintId(field.id), field.problem && problemId(field.id), ...more].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** A question answered by one control: its label points at the control's id. */
export function LabelledField({ field, children }: { readonly field: FieldProps; readonly children: ReactNode }) {
  return (
    <div className={classNames(styles.field, field.problem && styles.withProblem)}>
      <div className={styles.labelLine}>
        <label className={styles.label} htmlFor={field.id}>
          {field.label}
          <OptionalMark field={field} />
        </label>{' '}
        <Explained text={field.label} termsOnly />
      </div>
      <FieldNotes field={field} />
      {children}
      <WhyWeAsk field={field} />
    </div>
  );
}

interface FieldGroupProps {
  readonly field: FieldProps;
  readonly role?: 'radiogroup' | undefined;
  readonly children: ReactNode;
}

/** A question answered by several controls: the group bears the id, the legend and the problem. */
export function FieldGroup({ field, role, children }: FieldGroupProps) {
  return (
    <fieldset
      id={field.id}
      role={role}
      tabIndex={-1}
      aria-describedby={describedBy(field)}
      aria-invalid={role && field.problem ? true : undefined}
      className={classNames(styles.field, styles.group, field.problem && styles.withProblem)}
    >
      <legend className={styles.label}>
        <Explained text={field.label} />
        <OptionalMark field={field} />
      </legend>
      <FieldNotes field={field} />
      {children}
      <WhyWeAsk field={field} />
    </fieldset>
  );
}

function OptionalMark({ field }: { readonly field: FieldProps }) {
  const words = useUiWords();
  if (!field.optional) return undefined;
  return (
    <>
      {' '}
      <span className={styles.optional}>({words.optional})</span>
    </>
  );
}

function FieldNotes({ field }: { readonly field: FieldProps }) {
  return (
    <>
      {field.hint && (
        <p id={hintId(field.id)} className={styles.hint}>
          <Explained text={field.hint} />
        </p>
      )}
      {field.problem && <FieldProblem id={problemId(field.id)}>{field.problem}</FieldProblem>}
    </>
  );
}

/** The problem's words with a sign and a word before them: never a colour alone. */
export function FieldProblem({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const words = useUiWords();
  return (
    <p id={id} className={styles.problem}>
      <CircleAlert aria-hidden className={styles.sign} />
      <span>
        <HiddenText>{words.problem} </HiddenText>
        {children}
      </span>
    </p>
  );
}

function WhyWeAsk({ field }: { readonly field: FieldProps }) {
  const words = useUiWords();
  if (!field.why && !field.example) return undefined;
  return (
    <Details
      quiet
      summary={
        <>
          {words.whyWeAsk}
          <HiddenText>: {field.label}</HiddenText>
        </>
      }
    >
      {field.why && <p>{field.why}</p>}
      {field.example && (
        <p>
          {words.forExample} {field.example}
        </p>
      )}
    </Details>
  );
}
