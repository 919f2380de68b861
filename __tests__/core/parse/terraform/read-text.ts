import type { ParsedFile, PolicyDocument } from '../../../../src/core/model/policy.ts';
import { readModule } from '../../../../src/core/parse/terraform/read-module.ts';
import { shown, shownGuard, written } from '../cloudformation/evaluated.ts';

/** Reads the files of one module; a text alone is `main.tf`. */
export function readText(texts: string | Readonly<Record<string, string>>): ParsedFile {
  const files = typeof texts === 'string' ? { 'main.tf': texts } : texts;
  return readModule(Object.entries(files).map(([file, text]) => ({ file, text, bom: false })));
}

/** The only document of a text without problems. */
export function onlyDocument(text: string): PolicyDocument {
  const { documents, problems } = readText(text);
  const [document] = documents;
  if (document === undefined || documents.length > 1 || problems.length > 0)
    throw new Error(
      `${documents.map(({ id }) => id).join()} ${problems.map(({ message }) => message).join()}`,
    );
  return document;
}

/** The tree of the only document, as tests write it. */
export function shownTree(text: string): unknown {
  return shown(onlyDocument(text).tree);
}

/** `type pointer [when]`, with what a resource policy guards. */
export function titleOf({ policyType, resourceType, pointer, when }: PolicyDocument): string {
  const guarded = resourceType === undefined ? '' : ` of ${resourceType}`;
  return `${policyType}${guarded} ${pointer}${when.length === 0 ? '' : ` [${shownGuard(when)}]`}`;
}

export { shown, shownGuard, written };
