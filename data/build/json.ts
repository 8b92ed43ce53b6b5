/** A value as generated files hold it. */
export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
