import { AlertDialog as Base } from '@base-ui/react/alert-dialog';
import { type ReactNode, useRef } from 'react';
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

/** A question that must be answered before going on. */
export function AlertDialog(props: AlertDialogProps) {
  const { open, onOpenChange, title, description, confirmLabel, onConfirm, cancelLabel, danger } = props;
  const words = useUiWords().dialog;
  const cancel = useRef<HTMLButtonElement>(null);
  const confirm = () => {
    onConfirm();
    onOpenChange(false);
  };
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={styles.popup} initialFocus={danger ? cancel : true}>
          <Base.Title className={styles.title}>{title}</Base.Title>
          <Base.Description className={styles.body} render={<div />}>
            {description}
          </Base.Description>
          <div className={styles.actions}>
            <Button kind={danger ? 'danger' : 'primary'} onClick={confirm}>
              {confirmLabel}
            </Button>
            <Base.Close ref={cancel} render={<Button />}>
              {cancelLabel ?? words.cancel}
            </Base.Close>
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
