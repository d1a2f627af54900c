/**
 * Says above a page that nobody looked for newer figures in time. The page was made earlier, and only the reader's clock
 * knows the day.
 *
 * @param today ISO 8601
 */
export function sayOverdue(today = new Date().toISOString().slice(0, 10)): void {
  const note = document.querySelector<HTMLElement>('[data-overdue]');
  if (note) note.hidden = today <= (note.dataset.overdue ?? '');
}
