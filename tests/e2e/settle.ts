/** Waiting for what comes about by itself. */

/** Asks `question` until its answer is `wanted`, at most `milliseconds`; returns the last answer. */
export async function settle<T>(question: () => Promise<T>, wanted: T, milliseconds = 10_000): Promise<T> {
  const until = Date.now() + milliseconds;
  for (;;) {
    const answer = await question();
    if (answer === wanted || Date.now() > until) return answer;
    await new Promise(done => setTimeout(done, 20));
  }
}
