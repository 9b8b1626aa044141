import type { Means } from '../card.ts';

/**
 * The address behind a means that a browser can act on: tel:, mailto: or http(s):. No sms:, for a policy prints the words
 * to reply with and not the number. Null for means that only a person can follow, and for what does not look like such an
 * address.
 */
export function meansTarget({ type, value }: Means): string | null {
  if (type === 'phone') {
    const number = value.replace(/[^\d+]/g, '');
    return number.length >= 3 ? `tel:${number}` : null;
  }
  if (type === 'email') return /^[^\s@<>]+@[^\s@<>]+$/.test(value) ? `mailto:${value}` : null;
  if (type !== 'url') return null;
  const address = /^https?:\/\//i.test(value) ? value : `https://${value}`;
  return addressShape.test(address) ? address : null;
}

const addressShape = /^https?:\/\/[\w-]+(\.[\w-]+)+(:\d+)?([/?#]\S*)?$/i;
