import { demand } from './errors/UsageError.js';

/** @throws UsageError if the URL would carry the key to a host of the vendor unencrypted. */
export function demandEncrypted(url: string): void {
  const { protocol, hostname }: Partial<URL> = URL.canParse(url) ? new URL(url) : {};
  const isVendor = /(^|\.)(kie\.ai|redpandaai\.co)\.?$/.test(`${hostname}`);
  demand(protocol !== 'http:' || !isVendor, 'http:// would send the key unencrypted; use https://');
}
