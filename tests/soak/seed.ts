/** The seed of this run, printed so that a run that failed can be made again: `SOAK_SEED=… npm run test:soak`. */
export const seed = Number(process.env.SOAK_SEED ?? Date.now() % 2_147_483_647);

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

say(`Seed ${seed}`);
