/** 'PT1H2M3S' (ISO 8601) → 3723; '1:02:03' too. */
export function secondsOf(duration: string | undefined): number | undefined {
  const clock = /^(?:(\d{1,2}):)?(\d{1,2}):(\d{2})$/.exec(duration ?? '');
  if (clock) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const match = /^P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?$/.exec(duration ?? '');
  if (!match) return undefined;
  const [, d, h, m, s] = match.map(Number);
  const seconds = Math.round((d || 0) * 86_400 + (h || 0) * 3600 + (m || 0) * 60 + (s || 0));
  return seconds > 0 ? seconds : undefined;
}
