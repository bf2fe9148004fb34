import type { ComponentProps } from 'react';
import styles from './answer-text.module.css';

interface AnswerTextProps extends Omit<ComponentProps<'div'>, 'className'> {
  /** Marks it for whoever looks for it. */
  readonly 'data-made'?: boolean;
}

/** A document that begins with the answer: its first sentence is large. */
export const AnswerText = (props: AnswerTextProps) => <div {...props} className={styles.answer} />;
