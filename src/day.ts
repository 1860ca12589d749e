const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a calendar day, `YYYY-MM-DD`; 2020-02-30 has the form of one and is none. */
export function isDay(text: string): boolean {
  if (!DAY.test(text)) return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}
