import type { Arn } from '../model/arn.ts';
import type { Hole } from '../model/value.ts';
import { type Token, commonTextOf } from './overlap.ts';
import { intersects, tokensOf } from './pattern.ts';

/**
 * Reads an ARN or a pattern of ARNs; undefined where the text does not begin with `arn:` or has fewer than six fields.
 * A colon inside a hole, a `${…}` or a `{{…}}` parts no fields: `arn:${AWS::Partition}:s3:::logs`.
 */
export function parseArn(text: string, holes: readonly Hole[] = []): Arn | undefined {
  const fields = splitFields(text, [...holes, ...placeholdersOf(text)]);
  const [prefix, partition, service, region, account, ...resource] = fields;
  if (prefix !== 'arn' || partition === undefined || service === undefined) return undefined;
  if (region === undefined || account === undefined || resource.length === 0) return undefined;
  return { partition, service, region, account, resource: resource.join(':') };
}

/**
 * Whether a `Resource` pattern can match an ARN of a format of the reference, such as
 * `arn:${Partition}:s3:::${BucketName}/${ObjectName}`. False is certain. In the pattern, `${…}` and `{{…}}` may be
 * anything, and fields left out at the end are `*`, as IAM pads them. In the format, a placeholder is at least one
 * character, without a colon before the resource, and in the name of a bucket without a slash either.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/bucketnamingrules.html
 */
export function matchesArnFormat(format: string, pattern: string): boolean {
  const written = withWildcards(pattern);
  const missing = 6 - written.split(':').length;
  // A wildcard can stand for a colon, so that a pattern with too few of them may still be whole.
  const readings = missing > 0 ? [written, written + ':*'.repeat(missing)] : [written];
  return readings.some((reading) => reaches(format, reading));
}

/**
 * Whether a `Resource` pattern can match an ARN of a format when both are read field by field, as people write them: a
 * `*` for the region or the account then takes no colon with it, though to IAM it may. `log-group:a*` in any region and
 * account so reaches no `delivery:…`, which only a delivery with colons in its name could change. False is likely, not
 * certain. A pattern that does not have its fields in place is read as `matchesArnFormat` does.
 */
export function matchesArnFields(format: string, pattern: string): boolean {
  const written = readFields(pattern);
  const documented = parseFormat(format);
  if (written === undefined || documented === undefined) return matchesArnFormat(format, pattern);
  return (
    fieldNames.every((name) => fieldsMeet(written[name], documented[name])) &&
    (!format.includes('${BucketName}') || matchesArnFormat(format, pattern))
  );
}

function fieldsMeet(written: string, documented: string): boolean {
  return written === '*' || (documented === anyText ? written !== '' : intersects(written, documented));
}

/** The last pattern that was read: it is held against one format after the other. */
let lastRead: { readonly pattern: string; readonly fields: Arn | undefined } | undefined;

/** The fields of a pattern; undefined where they are not in place. */
function readFields(pattern: string): Arn | undefined {
  if (lastRead?.pattern !== pattern) {
    const arn = parseArn(withWildcards(pattern));
    lastRead = { pattern, fields: arn !== undefined && isInPlace(arn) ? arn : undefined };
  }
  return lastRead.fields;
}

/** A placeholder of a format, as a pattern. */
const anyText = '?*';

/** Formats with each placeholder as some text. There are as many as the reference has. */
const formats = new Map<string, Arn | undefined>();

function parseFormat(format: string): Arn | undefined {
  if (!formats.has(format)) formats.set(format, parseArn(format.replace(/\$\{[^}]*\}/g, anyText)));
  return formats.get(format);
}

/** What tells most formats apart comes first. */
const fieldNames = ['service', 'region', 'account', 'resource', 'partition'] as const;

/** Whether the account looks like one: in `arn:aws:logs:*:log-group:a` a colon is missing, and another field is there. */
function isInPlace({ account }: Arn): boolean {
  return /^([0-9*?]*|aws|cloudfront)$/.test(account);
}

const maxCells = 1_000_000;

interface Part {
  readonly start: number;
  readonly end: number;
}

function splitFields(text: string, opaque: readonly Part[]): string[] {
  const parts = opaque.toSorted((a, b) => a.start - b.start);
  const fields: string[] = [];
  let start = 0;
  let next = 0;
  for (let colon = text.indexOf(':'); colon !== -1; colon = text.indexOf(':', colon + 1)) {
    while ((parts[next]?.end ?? Infinity) <= colon) next += 1;
    if ((parts[next]?.start ?? Infinity) < colon) continue;
    fields.push(text.slice(start, colon));
    start = colon + 1;
  }
  return [...fields, text.slice(start)];
}

/** `${…}` and `{{…}}`, each up to its first end; from one that has none, all is plain text. */
function placeholdersOf(text: string): Part[] {
  const parts: Part[] = [];
  const opening = /\$\{|\{\{/g;
  for (let open = opening.exec(text); open !== null; open = opening.exec(text)) {
    const close = open[0] === '{{' ? '}}' : '}';
    const end = text.indexOf(close, open.index);
    if (end === -1) break;
    opening.lastIndex = end + close.length;
    parts.push({ start: open.index, end: opening.lastIndex });
  }
  return parts;
}

function withWildcards(text: string): string {
  let pattern = '';
  let last = 0;
  for (const { start, end } of placeholdersOf(text)) {
    pattern += `${text.slice(last, start)}*`;
    last = end;
  }
  return pattern + text.slice(last);
}

function reaches(format: string, pattern: string): boolean {
  if (isOfOtherService(format, pattern)) return false;
  const tokens = formatTokens(format);
  return tokens.length * pattern.length > maxCells || commonTextOf(tokens, tokensOf(pattern)) !== undefined;
}

/** Settles most cases at once; a wildcard before the service could reach over it. */
function isOfOtherService(format: string, pattern: string): boolean {
  const [literal = ''] = pattern.split(/[*?]/, 1);
  const [, , service = '', ...rest] = literal.split(':');
  const [, , expected = ''] = format.split(':');
  return rest.length > 0 && service !== expected && !/[*?$]/.test(expected);
}

/** There are as many as the reference has formats. */
const tokensByFormat = new Map<string, readonly Token[]>();

function formatTokens(format: string): readonly Token[] {
  const known = tokensByFormat.get(format);
  if (known !== undefined) return known;
  const made = readFormatTokens(format);
  tokensByFormat.set(format, made);
  return made;
}

function readFormatTokens(format: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: placeholder, 1: name, index } of format.matchAll(/\$\{([^}]*)\}/g)) {
    tokens.push(...tokensOf(format.slice(last, index)));
    last = index + placeholder.length;
    const isBeforeResource = format.slice(0, index).split(':').length < 6;
    const except = name === 'BucketName' ? ':/' : isBeforeResource ? ':' : '';
    tokens.push({ except, repeats: false }, { except, repeats: true });
  }
  return [...tokens, ...tokensOf(format.slice(last))];
}
