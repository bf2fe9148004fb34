/** Questions to a worker of our own, one at a time, in the order they came. */
export interface WorkerClient<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  /** Of a topic only the newest question waits: `undefined` where a newer one has taken the place of this one. */
  askNewest(topic: string, question: Question): Promise<Answer | undefined>;
}

interface Waiting<Question, Answer> {
  readonly topic: string | undefined;
  readonly question: Question;
  resolve(answer: Answer | undefined): void;
  reject(reason: unknown): void;
}

/** A worker is started at the first question; one that fails is told to who asked, and replaced at the next question. */
export function workerClient<Question, Answer>(newWorker: () => Worker): WorkerClient<Question, Answer> {
  let worker: Worker | undefined;
  let running: Waiting<Question, Answer> | undefined;
  let waiting: readonly Waiting<Question, Answer>[] = [];

  function takeRunning() {
    const one = running;
    running = undefined;
    return one;
  }

  function start(): Worker {
    const started = newWorker();
    started.onmessage = ({ data }: MessageEvent<Answer>) => {
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
    if (running || !first) return;
    waiting = rest;
    running = first;
    worker ??= start();
    worker.postMessage(first.question);
  }

  const enqueue = (question: Question, topic: string | undefined) =>
    new Promise<Answer | undefined>((resolve, reject) => {
      waiting = [...waiting, { topic, question, resolve, reject }];
      askNext();
    });

  return {
    ask: (question) => enqueue(question, undefined) as Promise<Answer>, // nothing takes the place of a question without a topic
    askNewest(topic, question) {
      for (const one of waiting) if (one.topic === topic) one.resolve(undefined);
      waiting = waiting.filter((one) => one.topic !== topic);
      return enqueue(question, topic);
    },
  };
}
