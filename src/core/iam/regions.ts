/**
 * Whether a text is the name of a Region. New ones are named like the old ones, so the form decides and no list can be
 * out of date: an area, a direction, a number.
 * https://docs.aws.amazon.com/global-infrastructure/latest/regions/aws-regions.html
 */
export function isRegion(text: string): boolean {
  const [area = '', ...rest] = text.split('-');
  const group = /^(gov|iso[a-z]?|de)$/.test(rest[0] ?? '') ? rest.slice(1) : rest;
  const [direction = '', number = ''] = group;
  return (
    group.length === 2 && /^([a-z]{2}|eusc)$/.test(area) && directions.has(direction) && /^\d$/.test(number)
  );
}

const directions: ReadonlySet<string> = new Set([
  'central',
  'east',
  'north',
  'northeast',
  'northwest',
  'south',
  'southeast',
  'southwest',
  'west',
]);

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export const partitions: readonly string[] = [
  'aws',
  'aws-cn',
  'aws-us-gov',
  'aws-iso',
  'aws-iso-b',
  'aws-iso-e',
  'aws-iso-f',
  'aws-eusc',
];
