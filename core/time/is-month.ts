import { isDay } from './is-day';

/** Whether the text is a calendar month, written YYYY-MM. */
export function isMonth(text: string): boolean {
  return /^\d{4}-\d{2}$/.test(text) && isDay(`${text}-01`);
}
