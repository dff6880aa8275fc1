/** Keeps one worker for the next piece of work, until it has been idle for long; then it goes with its memory. */
export class IdleWorker {
  #idle: Worker | undefined;

  constructor(
    private readonly make: () => Worker,
    private readonly milliseconds: number,
  ) {}

  /** The worker that waits, or a new one. It is the caller's until it rests. */
  take(): Worker {
    const worker = this.#idle ?? this.make();
    this.#idle = undefined;
    return worker;
  }

  rest(worker: Worker): void {
    this.#idle?.terminate();
    this.#idle = worker;
    setTimeout(() => {
      if (this.#idle !== worker) return;
      worker.terminate();
      this.#idle = undefined;
    }, this.milliseconds);
  }
}
