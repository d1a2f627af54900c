/**
 * The figures of all sources as if they were one and no figure had ever been revised: systems far larger than those of a
 * source, on which the engine is tried. The product never holds sources against each other so.
 */
import type { Ledger } from '../../../src/domain/ledger/ledger.ts';
import type { FiguresOfSource } from '../../../src/domain/system/source-figures.ts';

/** A forecast is left out: an outcome that differs from it contradicts nobody. */
export const asIfNeverRevised = (ledger: Ledger): FiguresOfSource => ({
  source: 'all',
  claims: ledger.observations.filter(({ status }) => status !== 'F'),
  repeated: new Set(),
});
