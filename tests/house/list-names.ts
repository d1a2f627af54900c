/** Prints every name that more than one file of `src` defines: npm run names. */
import { listNames, sharedNames } from './shared-names.ts';

const names = sharedNames();
console.log(`${listNames(names)}\n${names.length} names`);
