import type { Span } from '../../model/source.ts';
import type { Value } from '../../model/value.ts';
import { hole } from '../cloudformation/text.ts';
import { unknownAt } from '../cloudformation/unknown.ts';
import type { Step } from '../hcl/syntax.ts';
import { written } from './written.ts';

/** Why a reference has no value here, by what it starts with; any other start is a resource. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['count', 'it differs between the instances of the block'],
  ['data', 'Terraform reads it when it runs'],
  ['each', 'it differs between the instances of the block'],
  ['module', 'it is what another module gives'],
  ['path', 'it depends on where Terraform runs'],
  ['self', 'it differs between the instances of the block'],
  ['terraform', 'it depends on where Terraform runs'],
]);

/**
 * The last names of attributes that hold one string, in resources, data sources and outputs alike: `arn`, `role_arn`,
 * `id`. Lists have names in the plural.
 */
const scalarName =
  /^(?:.*_)?(?:account|arn|domain|email|endpoint|id|json|key|name|partition|path|prefix|region|suffix|url|workspace)$/;

const scalarReferences: ReadonlySet<string> = new Set(['count', 'path']);

/** What only a plan or a deployment knows: a hole where it is one string, else unknown. */
export function runtimeValue(root: string, steps: readonly Step[], span: Span): Value {
  const last = steps.at(-1);
  const isSingle = steps.every((step) => step.kind !== 'splat');
  const name = last?.kind === 'attribute' ? last.name : '';
  const isScalar =
    scalarReferences.has(root) ||
    (root === 'each' ? name === 'key' && steps.length === 1 : scalarName.test(name));
  if (isSingle && isScalar && steps.length > 0) return { kind: 'string', ...hole(written(span)), span };
  return unknownAt(span, reasons.get(root) ?? 'it is only known when it is deployed');
}
