/**
 * What a change is called: a growth, a fall whose size stands without a sign, or a change with its sign, where some of
 * what is told grows and some falls.
 */
export type ChangeName = 'growth' | 'fall' | 'change';
