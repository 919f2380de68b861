import type { StringValue } from '../model/value.ts';

/**
 * A string as a pattern that matches whatever a deployment can make of it, and perhaps more: each hole becomes `*`, or
 * `holeAs`. `arn:aws:s3:::${BucketName}/*` is `arn:aws:s3:::*` + `/*`. Right where more is the safe side: to ask what a
 * grant may reach, never to ask what a Deny or a `NotAction` surely takes away.
 */
export function toPattern({ text, holes }: StringValue, holeAs = '*'): string {
  let pattern = '';
  let last = 0;
  for (const hole of holes) {
    pattern += text.slice(last, hole.start) + holeAs;
    last = hole.end;
  }
  return pattern + text.slice(last);
}
