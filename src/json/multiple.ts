/** Whether a number is a multiple of another, but for what floating point does to 0.3 / 0.1. */
export function isMultiple(value: number, divisor: number): boolean {
  const quotient = value / divisor;
  return Math.abs(quotient - Math.round(quotient)) <= 1e-9;
}
