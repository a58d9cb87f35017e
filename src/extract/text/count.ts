/** Numbers as counters show them: '1.2k' → 1200, '12,345' → 12345, '3.4M' → 3400000. */
export function countOf(text: string | undefined): number | undefined {
  const match = /([\d.,]+)\s*([km])?(?![a-z])/i.exec(text ?? '');
  if (!match?.[1]) return undefined;
  const unit = match[2]?.toLowerCase();
  const value = unit
    ? Number(match[1].replace(',', '.')) * (unit === 'k' ? 1000 : 1e6)
    : Number(match[1].replace(/[.,](?=\d{3}(?:\D|$))/g, ''));
  return Number.isFinite(value) ? Math.round(value) : undefined;
}
