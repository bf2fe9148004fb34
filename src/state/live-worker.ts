import { endRunsOf } from '#domain/tornado.ts';
import { comparingDraws, leversOf } from '#plan/levers.ts';
import { quickest } from './kernel/quickest.ts';
import type { LiveAnswer, LiveQuestion } from './live.ts';

const { forecast } = quickest();
const comparing = quickest({ draws: comparingDraws });

const answered = (question: LiveQuestion): LiveAnswer =>
  question.kind === 'forecast'
    ? forecast(question.input)
    : { levers: leversOf(question.facts, comparing.forecast), endRuns: endRunsOf(question.facts.input) };

self.onmessage = ({ data }: MessageEvent<LiveQuestion>) => {
  self.postMessage(answered(data));
};
