/** Words before a value: "ເພີ່ມຂຶ້ນ 34%", "ເພີ່ມຂຶ້ນປະມານ 34%". Lao puts a space before a number, and none before a word. */
export const followedBy = (words: string, value: string): string =>
  `${words}${/^\p{Script=Lao}/u.test(value) ? '' : ' '}${value}`;
