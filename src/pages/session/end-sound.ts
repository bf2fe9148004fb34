/** Half a second of a soft tone; a browser that plays nothing yet stays silent. */
export function playEnd(): void {
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
