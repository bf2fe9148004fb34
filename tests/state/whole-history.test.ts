import { describe, expect, test } from 'vitest';
import { edited, emptyHistory, redone, undone } from '#state/history.ts';
import { newStrategy, type Strategy } from '#strategy/strategy.ts';
import { randomFrom, seeds } from '../random.ts';
import { nextEdit } from './edits.ts';

describe('undo and redo of everything since opening', () => {
  test.each(seeds(5, 100))(
    'undo all, then redo all, is the identity after 1,000 edits: seed %i',
    { timeout: 30_000 },
    (seed) => {
      const random = randomFrom(seed);
      const opened = newStrategy('shop', { createdOn: '2026-11-23', language: 'en' });
      let strategy: Strategy = opened;
      let history = emptyHistory;
      let now = 0;
      let ids = 0;
      const newId = () => {
        ids += 1;
        return `n${ids}`;
      };
      for (let edit = 0; edit < 1000; edit += 1) {
        now += Math.floor(random() * 2500);
        const before = strategy;
        const { stage, draft } = nextEdit(random, before, `text ${edit}`, newId);
        strategy = { ...before, answers: { ...before.answers, [stage]: draft } };
        history = edited(history, before, strategy, now);
      }
      const newest = strategy;
      const steps = history.past.length;
      expect(steps).toBeGreaterThan(500);
      for (let moved = undone(history, strategy); moved; moved = undone(history, strategy))
        ({ history, strategy } = moved);
      expect(strategy).toEqual(opened);
      expect(history.future).toHaveLength(steps);
      for (let moved = redone(history, strategy); moved; moved = redone(history, strategy))
        ({ history, strategy } = moved);
      expect(strategy).toEqual(newest);
      expect(history.past).toHaveLength(steps);
    },
  );
});
