import { useSite } from '../site.ts';
import { CATALOGUES, type Messages } from './index.ts';

/** The catalogue of the page's language. */
export const useMessages = (): Messages => CATALOGUES[useSite().language];
