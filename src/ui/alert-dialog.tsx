import { type ReactNode, useId } from 'react';
import { Button } from './button.tsx';
import styles from './dialog.module.css';
import { useUiWords } from './use-ui-words.ts';

interface AlertDialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: string;
  readonly description: ReactNode;
  readonly confirmLabel: string;
  readonly onConfirm: () => void;
  readonly cancelLabel?: string | undefined;
  /** What is confirmed takes something away, so the focus begins at leaving it. */
  readonly danger?: boolean | undefined;
}

/** A question that must be answered before going on; Escape leaves it. */
export function AlertDialog(props: AlertDialogProps) {
  const { open, onOpenChange, title, description, confirmLabel, onConfirm, cancelLabel, danger } = props;
  const words = useUiWords().dialog;
  const id = useId();
  if (!open) return undefined;
  const close = () => onOpenChange(false);
  const confirm = () => {
    onConfirm();
    close();
  };
  return (
    <dialog
      ref={shownModally}
      role="alertdialog"
      aria-labelledby={`${id}--title`}
      aria-describedby={`${id}--text`}
      className={styles.popup}
      onCancel={close}
      onClose={close}
    >
      <h2 id={`${id}--title`} className={styles.title}>
        {title}
      </h2>
      <div id={`${id}--text`} className={styles.body}>
        {description}
      </div>
      <div className={styles.actions}>
        <Button kind={danger ? 'danger' : 'primary'} data-first={danger ? undefined : true} onClick={confirm}>
          {confirmLabel}
        </Button>
        <Button data-first={danger ? true : undefined} onClick={close}>
          {cancelLabel ?? words.cancel}
        </Button>
      </div>
    </dialog>
  );
}

/** Opens above the page and keeps the focus in it; closing before it goes brings the focus back to where it was. */
function shownModally(dialog: HTMLDialogElement) {
  if (!dialog.open) dialog.showModal();
  dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  return () => dialog.close();
}
