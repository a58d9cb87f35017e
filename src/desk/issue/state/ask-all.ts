/** Asks many links, gently: a few sites at a time, each site one link after the other with a pause between. */
import { groupBy } from '../../../issue/group.ts';
import { type Asked, pause } from './ask-link.ts';

/** Sites asked side by side. */
const LANES = 4;
/** Between two questions to one site. */
const PAUSE_MS = 1000;

export interface AskAllOptions {
  ask: (link: string, signal: AbortSignal) => Promise<Asked>;
  signal: AbortSignal;
  onAnswer: (link: string, asked: Asked) => Promise<void>;
  pauseMs?: number;
}

/** Each link once. Rejects with the signal's reason when it is stopped; what was answered until then has been told. */
export async function askAll(
  links: readonly string[],
  { ask, signal, onAnswer, pauseMs = PAUSE_MS }: AskAllOptions,
): Promise<void> {
  const sites = [...groupBy(new Set(links), link => new URL(link).hostname).values()];
  // The largest first: what takes longest must not begin last.
  sites.sort((a, b) => b.length - a.length);
  const next = sites.values();
  const lane = async (): Promise<void> => {
    for (const site of next)
      for (const [at, link] of site.entries()) {
        if (at > 0) await pause(pauseMs, signal);
        signal.throwIfAborted();
        await onAnswer(link, await ask(link, signal));
      }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
