/** A name in the genitive. */
export const possessive = (name: string): string => (name.endsWith('s') ? `${name}’` : `${name}’s`);
