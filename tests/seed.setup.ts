import fc from 'fast-check';

// What turns red follows from what was changed, not from what was drawn this time; `SEED` draws others.
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.SEED ?? 1) });
