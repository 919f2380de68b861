import type { ServiceFinding } from '../../src/core/access-analyzer/service.ts';
import { valueAt } from '../../src/core/model/value-at.ts';
import { parseJson } from '../../src/core/parse/parse-json.ts';
import { sourceOf } from './plain.ts';

/** A finding of the service about places of a document as it was sent: JSON Pointers, `#key` behind one for the name. */
export function answerAt(sent: string, issueCode: string, ...pointers: readonly string[]): ServiceFinding {
  return {
    findingType: 'ERROR',
    issueCode,
    findingDetails: `AWS says ${issueCode}.`,
    learnMoreLink: `https://docs.aws.amazon.com/checks#${issueCode}`,
    locations: pointers.map((pointer) => placeIn(sent, pointer)),
  };
}

function placeIn(sent: string, pointer: string): ServiceFinding['locations'][number] {
  const tree = parseJson(sourceOf(sent)).value;
  const isKey = pointer.endsWith('#key');
  const path = isKey ? pointer.slice(0, -'#key'.length) : pointer;
  const found = tree === undefined ? undefined : valueAt(tree, path);
  const span = isKey ? found?.entry?.key.span : found?.value.span;
  if (span === undefined) throw new Error(`nothing at ${pointer} of ${sent}`);
  return { steps: path === '' ? 0 : path.split('/').length - 1, start: span.start, end: span.end };
}
