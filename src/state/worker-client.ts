/** How far the answer to a question has come; a worker may tell it before it answers. */
export interface ProgressReport {
  readonly kind: 'progress';
  readonly done: number;
  readonly of: number;
}

/** What a worker is told so that it leaves off the question it is at. */
export const leaveOff = 'leaveOff';

/** What a worker is told so that it leaves the processor to others, and that it may go on. */
export const hold = 'hold';
export const goOn = 'goOn';

/** How a question that takes long is watched. */
export interface Watching {
  onProgress?(progress: ProgressReport): void;
  /** Aborted: the question is let go, and its answer is `undefined`. */
  readonly signal?: AbortSignal | undefined;
}

/** Questions to a worker of our own, one at a time, in the order they came. */
export interface WorkerClient<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  /** Of a topic only the newest question waits: `undefined` where a newer one has taken the place of this one. */
  askNewest(topic: string, question: Question, watching?: Watching): Promise<Answer | undefined>;
  /** Asks nothing and lets the worker rest at its next step, until told otherwise. */
  hold(isHeld: boolean): void;
}

interface Waiting<Question, Answer> {
  readonly topic: string | undefined;
  readonly question: Question;
  readonly watching: Watching | undefined;
  resolve(answer: Answer | undefined): void;
  reject(reason: unknown): void;
}

const isProgress = (data: unknown): data is ProgressReport =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === 'progress';

/** A worker is started at the first question; one that fails is told to who asked, and replaced at the next question. */
export function workerClient<Question, Answer>(
  newWorker: () => Worker,
  /** Told when the worker gets something to do, and when it has nothing left. */
  onBusy?: (isBusy: boolean) => void,
): WorkerClient<Question, Answer> {
  let worker: Worker | undefined;
  let running: Waiting<Question, Answer> | undefined;
  let isHeld = false;
  let waiting: readonly Waiting<Question, Answer>[] = [];

  function takeRunning() {
    const one = running;
    running = undefined;
    return one;
  }

  function start(): Worker {
    const started = newWorker();
    started.onmessage = ({ data }: MessageEvent<Answer | ProgressReport>) => {
      if (isProgress(data)) return running?.watching?.onProgress?.(data);
      takeRunning()?.resolve(data);
      askNext();
    };
    started.onerror = (event) => {
      started.terminate();
      worker = undefined;
      takeRunning()?.reject(new Error(event.message));
      askNext();
    };
    return started;
  }

  function askNext() {
    const [first, ...rest] = waiting;
    if (running || isHeld) return;
    onBusy?.(first !== undefined);
    if (!first) return;
    waiting = rest;
    running = first;
    worker ??= start();
    worker.postMessage(first.question);
  }

  /** A question nobody waits for any more: it is not asked, or left off where it is. */
  function letGo(one: Waiting<Question, Answer>) {
    if (running === one) worker?.postMessage(leaveOff);
    waiting = waiting.filter((other) => other !== one);
    one.resolve(undefined);
  }

  const enqueue = (question: Question, topic: string | undefined, watching?: Watching) =>
    new Promise<Answer | undefined>((resolve, reject) => {
      const one = { topic, question, watching, resolve, reject };
      if (watching?.signal?.aborted) return resolve(undefined);
      watching?.signal?.addEventListener('abort', () => letGo(one), { once: true });
      waiting = [...waiting, one];
      askNext();
    });

  return {
    ask: (question) => enqueue(question, undefined) as Promise<Answer>, // nothing takes the place of a question without a topic
    askNewest(topic, question, watching) {
      for (const one of waiting) if (one.topic === topic) one.resolve(undefined);
      waiting = waiting.filter((one) => one.topic !== topic);
      // What can be left off does not keep the newer question waiting.
      if (running?.topic === topic && running.watching) letGo(running);
      return enqueue(question, topic, watching);
    },
    hold(held) {
      if (held === isHeld) return;
      isHeld = held;
      if (running) worker?.postMessage(held ? hold : goOn);
      askNext();
    },
  };
}
