/** The form of an ISO 8601 day, month or year. */
export const DATE_FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The form of an ISO 8601 day. */
export const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a text is an ISO 8601 day, month or year that exists. */
export function isDate(text: string): boolean {
  const match = DATE_FORM.exec(text);
  if (!match) return false;
  const [, year = '', month = '01', day = '01'] = match;
  if (Number(year) < 1900 || Number(year) > 2200) return false;
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).getUTCDate() === Number(day);
}
