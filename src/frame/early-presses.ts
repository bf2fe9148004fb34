declare global {
  interface Window {
    /** Does what somebody asked for on the first screen before the program was there, once. */
    replayPresses?: (() => void) | undefined;
    /** From here on the program hears what is pressed, though it is not drawn yet: kept as well, it would be done twice. */
    stopKeepingPresses?: (() => void) | undefined;
  }
}

/**
 * Keeps what is pressed and chosen here until the program answers. Links need no keeping: the address they lead to is
 * where the program then begins. Of several buttons the last one counts.
 */
export function keepPresses(place: HTMLElement): void {
  let pressed: HTMLElement | undefined;
  const chosen = new Map<EventTarget, string | undefined>();
  const listening = new AbortController();
  const { signal } = listening;
  const press = ({ target }: Event) => {
    const button = target instanceof Element && target.closest('button');
    if (button) pressed = button;
  };
  const choose = ({ target }: Event) => {
    if (target) chosen.set(target, target instanceof HTMLSelectElement ? target.value : undefined);
  };
  place.addEventListener('click', press, { signal });
  place.addEventListener('change', choose, { signal });
  window.stopKeepingPresses = () => listening.abort();
  window.replayPresses = () => {
    window.replayPresses = undefined;
    listening.abort();
    for (const [field, value] of chosen) {
      if (field instanceof HTMLSelectElement && value !== undefined) field.value = value;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    pressed?.click();
  };
}
