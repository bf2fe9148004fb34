/** A computation that can rest, or be left off, wherever it yields; it may say how far it has come. */
export type Steps<Found, Told = undefined> = Generator<Told, Found>;

/** What a computation finds when nothing interrupts it. */
export function toTheEnd<Found>(steps: Iterator<unknown, Found>): Found {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
