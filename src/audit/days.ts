/** Days as `YYYY-MM-DD`, and what is reckoned with them. */

const pad = (number: number) => String(number).padStart(2, '0');

export const day = (year: number, month: number, date: number) => `${year}-${pad(month)}-${pad(date)}`;

/** Day 0 of the month after it. */
export function lastOfMonth(year: number, month: number): string {
  return day(year, month, new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** The same day a year before; the last day of February stays the last. */
export function yearBefore(iso: string): string {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  return iso === lastOfMonth(year, month) ? lastOfMonth(year - 1, month) : day(year - 1, month, date);
}

export const yearOf = (iso: string) => Number(iso.slice(0, 4));
