import { createHmac, randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import proxyAddr from 'proxy-addr';

const secret = randomBytes(32);
/** What one household or office mostly has of IPv6: a /64, the first half of an address, in bytes. */
const blockBytes = 8;

/** Whether the word of whoever has this address about a visitor's address counts. */
export type Trust = (address: string) => boolean;

/** Trusts these proxies: addresses, or ranges in CIDR notation ('10.0.0.0/8', 'fd00::/8'). */
export function trustProxies(proxies: readonly string[]): Trust {
  const trust = proxyAddr.compile([...proxies]);
  return (address) => trust(address, 0);
}

/** An IPv4 address, also one that is written as IPv6, or the /64 of an IPv6 address; '' when it is no address. */
export function findBlock(address: string): string {
  if (isIP(address) === 0) return '';
  const parsed = ipaddr.process(address);
  if (parsed.kind() === 'ipv4') return parsed.toString();
  return parsed
    .toByteArray()
    .slice(0, blockBytes)
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/**
 * The visitor's address: of the connection or, when that is a trusted proxy, the last one in X-Forwarded-For that is not such a proxy
 * itself. What stands further to the left anybody can make up.
 */
export function readClientAddress(req: IncomingMessage, trust: Trust): string {
  const address = proxyAddr(req, trust);
  return isIP(address) !== 0 ? address : (req.socket.remoteAddress ?? '');
}

/** The block of a request under a name that means nothing outside this process: it cannot be turned back into an address. */
export function hashBlock(req: IncomingMessage, trust: Trust): string {
  return createHmac('sha256', secret)
    .update(findBlock(readClientAddress(req, trust)))
    .digest('base64url')
    .slice(0, 22);
}
