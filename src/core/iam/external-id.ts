/**
 * What is wrong with a text as an external id. `unusable`: no caller can ever give it, because STS takes 2 to 1,224
 * letters, digits and `+=,.@:/-_`. `guessable`: a word, an account or a row of characters that anyone would try first.
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export type ExternalIdFlaw =
  | { readonly kind: 'unusable'; readonly reason: string }
  | { readonly kind: 'guessable'; readonly reason: string }
  | { readonly kind: 'short'; readonly length: number };

/** Below that an external id is tried out, or given twice by chance. */
const shortest = 8;

/** The worst flaw of an external id that is known to the letter; undefined where it has none. */
export function flawOfExternalId(text: string): ExternalIdFlaw | undefined {
  const unusable = whyUnusable(text);
  if (unusable !== undefined) return { kind: 'unusable', reason: unusable };
  const guessable = whyGuessable(text);
  if (guessable !== undefined) return { kind: 'guessable', reason: guessable };
  return text.length < shortest ? { kind: 'short', length: text.length } : undefined;
}

function whyUnusable(text: string): string | undefined {
  if (text === '') return 'it is empty';
  if (text.length === 1) return 'it has one character, and STS wants two';
  if (text.length > 1224) return `it has ${text.length} characters, and STS takes 1,224`;
  const foreign = /[^A-Za-z0-9_+=,.@:/-]/u.exec(text)?.[0];
  if (foreign === undefined) return undefined;
  if (foreign === '*' || foreign === '?') return `the ${foreign} is no wildcard under this operator`;
  return foreign.trim() === '' ? 'STS takes no white space' : `STS does not take the character ${foreign}`;
}

function whyGuessable(text: string): string | undefined {
  if (/^\d{12}$/.test(text)) return 'an account id is no secret';
  if (text.startsWith('arn:')) return 'an ARN is no secret';
  const bare = text.toLowerCase().replace(/[^a-z0-9]/g, '');
  if (words.has(bare.replace(/\d{1,4}$/, ''))) return 'it is a word that anyone would try';
  return isRow(bare) ? 'it is a row of characters that anyone would try' : undefined;
}

/** Names of the thing itself, of no one in particular, and of this vendor. */
const words: ReadonlySet<string> = new Set([
  'abc',
  'acme',
  'admin',
  'aws',
  'changeit',
  'changeme',
  'cloudzero',
  'company',
  'customer',
  'default',
  'demo',
  'dev',
  'development',
  'dummy',
  'example',
  'extid',
  'external',
  'externalid',
  'fixme',
  'foo',
  'foobar',
  'id',
  'myexternalid',
  'none',
  'null',
  'organization',
  'password',
  'placeholder',
  'prod',
  'production',
  'replaceme',
  'sample',
  'secret',
  'someexternalid',
  'staging',
  'test',
  'testing',
  'theexternalid',
  'todo',
  'undefined',
  'uniqueid',
  'vendor',
  'yourexternalid',
  'youruniqueid',
]);

/** `aaaa`, `12345`, `abcdef`, `7890`, `4321`: each character is as far from the one before. */
function isRow(text: string): boolean {
  if (text.length < 4) return false;
  const steps = new Set<number>();
  for (let at = 1; at < text.length; at += 1) steps.add(stepOf(text.charCodeAt(at - 1), text.charCodeAt(at)));
  const [step = 2] = steps;
  return steps.size === 1 && Math.abs(step) < 2;
}

/** From 9 it goes on to 0, and back. */
function stepOf(before: number, after: number): number {
  const step = after - before;
  const areDigits = before < 58 && after < 58;
  return areDigits && Math.abs(step) === 9 ? -Math.sign(step) : step;
}
