import type { Hole, StringValue } from '../model/value.ts';

/**
 * A string as a pattern that matches whatever a deployment can make of it, and perhaps more: each hole becomes `*`, or
 * `holeAs`. `arn:aws:s3:::${BucketName}/*` is `arn:aws:s3:::*` + `/*`. Right where more is the safe side: to ask what a
 * grant may reach, never to ask what a Deny or a `NotAction` surely takes away.
 */
export function toPattern(
  { text, holes }: Pick<StringValue, 'text' | 'holes'>,
  holeAs: string | ((hole: Hole) => string) = '*',
): string {
  let pattern = '';
  let last = 0;
  for (const hole of holes) {
    pattern += text.slice(last, hole.start) + (typeof holeAs === 'string' ? holeAs : holeAs(hole));
    last = hole.end;
  }
  return pattern + text.slice(last);
}

/**
 * A string as a pattern that also matches whatever a request makes of its policy variables: `${aws:username}` becomes
 * `*`. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function toWidePattern(value: StringValue): string {
  const pattern = toPattern(value);
  let wide = '';
  let last = 0;
  for (let start = pattern.indexOf('${'); start !== -1; start = pattern.indexOf('${', last)) {
    const end = pattern.indexOf('}', start) + 1;
    if (end === 0) break;
    wide += `${pattern.slice(last, start)}*`;
    last = end;
  }
  return wide + pattern.slice(last);
}
