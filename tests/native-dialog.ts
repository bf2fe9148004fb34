const leave = new WeakMap<HTMLDialogElement, () => void>();

/** jsdom knows the element and not its methods; Escape and the way back of the focus are as in a browser. */
export function addDialogMethods() {
  HTMLDialogElement.prototype.showModal = function showModal() {
    const before = document.activeElement;
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && this.dispatchEvent(new Event('cancel', { cancelable: true }))) this.close();
    };
    document.addEventListener('keydown', onKey);
    leave.set(this, () => {
      document.removeEventListener('keydown', onKey);
      if (before instanceof HTMLElement) before.focus();
    });
    this.open = true;
    this.querySelector<HTMLElement>('button, input, a[href]')?.focus();
  };

  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    leave.get(this)?.();
    this.dispatchEvent(new Event('close'));
  };
}
