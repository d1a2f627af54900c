/** What dates and numbers are written with. It stands alone, so that small scripts need no more of the catalogue. */
export const dates = {
  locale: 'vi-VN',
  months: Array.from({ length: 12 }, (_, index) => `tháng\u00a0${index + 1}`),
};
