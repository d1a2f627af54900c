/** Names that English uses with an article: unions, federations and the like, and plurals. */
const WITH_ARTICLE =
  /\b(Union|Kingdom|States|Republic|Federation|Emirates|Islands|Territories|Territory)\b|^(Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|Seychelles|Holy See|Congo)$/;

/** "the European Union", "Viet Nam". A name that has its article already is left as it is. */
export const withArticle = (name: string): string =>
  WITH_ARTICLE.test(name) && !name.startsWith('the ') ? `the ${name}` : name;
