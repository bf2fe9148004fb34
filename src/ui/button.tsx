import type { ComponentProps } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

/** `primary` once a page; `plain` for the rest; `quiet` looks like a link; `danger` takes something away. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'danger';

type ButtonProps = ComponentProps<'button'> & { readonly kind?: ButtonKind | undefined };

export function Button({ kind = 'plain', type = 'button', className, ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={classNames(styles.button, styles[kind], className)} />;
}

type LinkButtonProps = ComponentProps<'a'> & { readonly kind?: ButtonKind | undefined };

/** A link that looks like a button, for the one thing to do next. */
export function LinkButton({ kind = 'plain', className, ...rest }: LinkButtonProps) {
  return <a {...rest} className={classNames(styles.button, styles[kind], className)} />;
}
