import type { Messages } from './en.ts';

const inCurrencies = new WeakMap<Messages, Map<string, Messages>>();

/** The catalogue with amounts in another currency, ISO 4217. */
export function inCurrency(messages: Messages, currency: string): Messages {
  if (messages.money.currency === currency) return messages;
  const known = inCurrencies.get(messages) ?? new Map<string, Messages>();
  inCurrencies.set(messages, known);
  const other = known.get(currency) ?? { ...messages, money: messages.moneyIn(currency) };
  known.set(currency, other);
  return other;
}
