/** An address or a network in CIDR notation, as the number of its first bits. */
export interface IpRange {
  readonly version: 4 | 6;
  readonly bits: bigint;
  readonly prefix: number;
  /** Bits behind the prefix are set: `10.1.2.3/8`. */
  readonly hasHostBits: boolean;
}

/** Reads an address or a CIDR network; undefined where the text is neither. */
export function readIpRange(text: string): IpRange | undefined {
  const [address = '', length, ...rest] = text.split('/');
  if (rest.length > 0 || (length !== undefined && !/^\d{1,3}$/.test(length))) return undefined;
  const version = address.includes(':') ? 6 : 4;
  const size = version === 4 ? 32 : 128;
  const bits = version === 4 ? bitsOfFour(address) : bitsOfSix(address);
  const prefix = length === undefined ? size : Number(length);
  if (bits === undefined || prefix > size) return undefined;
  const host = (1n << BigInt(size - prefix)) - 1n;
  return { version, bits, prefix, hasHostBits: (bits & host) !== 0n };
}

/** Whether no address of a network is reached over the internet: RFC 1918 and RFC 4193. */
export function isPrivate(range: IpRange): boolean {
  return privateRanges.some(
    (other) =>
      other.version === range.version &&
      other.prefix <= range.prefix &&
      firstBits(range, other.prefix) === firstBits(other, other.prefix),
  );
}

const privateRanges = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'].flatMap(
  (text) => readIpRange(text) ?? [],
);

function firstBits({ bits, version }: IpRange, count: number): bigint {
  return bits >> BigInt((version === 4 ? 32 : 128) - count);
}

function bitsOfFour(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255))
    return undefined;
  return parts.reduce((bits, part) => (bits << 8n) | BigInt(part), 0n);
}

function bitsOfSix(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array.from({ length: missing }, () => '0'), ...tail];
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((bits, group) => (bits << 16n) | BigInt(`0x${group}`), 0n);
}
