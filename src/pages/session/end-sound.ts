import { useEffect, useRef } from 'react';

/** Half a second of a soft tone; a browser that plays nothing yet stays silent. */
function playEnd(): void {
  try {
    const context = new AudioContext();
    const tone = context.createOscillator();
    const volume = context.createGain();
    const end = context.currentTime + 0.5;
    tone.frequency.value = 528;
    volume.gain.setValueAtTime(0.06, context.currentTime);
    volume.gain.linearRampToValueAtTime(0, end);
    tone.connect(volume).connect(context.destination);
    tone.onended = () => void context.close();
    tone.start();
    tone.stop(end);
  } catch {
    // No sound is no trouble: the clock says it too.
  }
}

/** Once a step, when its time runs out while it is shown; a step that was over before makes no sound. */
export function useEndSound(step: string | undefined, isOver: boolean, isOn: boolean) {
  const before = useRef({ step, isOver });
  useEffect(() => {
    const { current } = before;
    if (isOn && isOver && current.step === step && !current.isOver) playEnd();
    before.current = { step, isOver };
  }, [step, isOver, isOn]);
}
