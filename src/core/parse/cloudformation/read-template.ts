import type { ParsedFile } from '../../model/policy.ts';
import type { Source } from '../../model/source.ts';
import { type Value, entryOf } from '../../model/value.ts';
import { createEvaluator } from './evaluate.ts';
import { expandLoops } from './expand-loops.ts';
import { linkRoles } from './link-roles.ts';
import { readResource } from './read-resource.ts';
import { entriesOf, readSections } from './template.ts';

/**
 * Whether a tree is a CloudFormation template: it says so, or it has resources with types such as `AWS::IAM::Role`.
 */
export function isTemplate(tree: Value): boolean {
  if (tree.kind !== 'map') return false;
  if (entryOf(tree, 'AWSTemplateFormatVersion') !== undefined) return true;
  return [...entriesOf(entryOf(tree, 'Resources')?.value).values()].some((resource) => {
    const type = entriesOf(resource).get('Type');
    return type?.kind === 'string' && /^[A-Za-z0-9]+(?:::[A-Za-z0-9_@-]+)+$/.test(type.text);
  });
}

/**
 * Reads the policies of a CloudFormation or SAM template, and the roles, users and groups they are attached to. Nested
 * stacks and included snippets are files of their own.
 */
export function readTemplate(source: Source, tree: Value): ParsedFile {
  const evaluator = createEvaluator(readSections(source, expandLoops(tree)));
  const readings = [...evaluator.template.resources.values()].map((resource) =>
    readResource(resource, evaluator),
  );
  return {
    documents: readings.flatMap((reading) => reading.documents),
    roles: linkRoles(
      readings.flatMap((reading) => reading.identities),
      readings.flatMap((reading) => reading.attachments),
    ),
    inputs: [...evaluator.template.parameters.values()],
    managedLists: [],
    problems: evaluator.problems(),
  };
}
