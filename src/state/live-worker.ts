import { comparingDraws, leversOf } from '#plan/levers.ts';
import { quickest } from './kernel/quickest.ts';
import type { LiveAnswer, LiveQuestion } from './live.ts';

const { forecast } = quickest();
const comparing = quickest({ draws: comparingDraws });

const answered = (question: LiveQuestion): LiveAnswer =>
  question.kind === 'forecast' ? forecast(question.input) : leversOf(question.facts, comparing.forecast);

self.onmessage = ({ data }: MessageEvent<LiveQuestion>) => {
  self.postMessage(answered(data));
};
