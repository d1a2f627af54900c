/** What dates and numbers are written with. It stands alone, so that small scripts need no more of the catalogue. */
export const dates = {
  locale: 'en-GB',
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};
