/** Months as list partitions. */

/** Every `YYYY-MM` from `from` to `to`, both included; empty when they are the wrong way round. */
export const monthsBetween = (from: string, to: string): string[] => {
  const number = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const months: string[] = [];
  for (let n = number(from); n <= number(to); n++) {
    months.push(`${String(Math.floor(n / 12)).padStart(4, "0")}-${String((n % 12) + 1).padStart(2, "0")}`);
  }
  return months;
};
