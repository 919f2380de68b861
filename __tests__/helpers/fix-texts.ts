import { packedManagedPolicies } from '../../src/adapters/files/packed-managed-policies.ts';
import { packedReference } from '../../src/adapters/files/packed-reference.ts';
import { type FixOutcome, type FixRequest, fixFiles } from '../../src/app/fix.ts';
import { memoryFiles } from '../fakes/memory-files.ts';
import { recordingHost } from '../fakes/recording-host.ts';

export type Texts = Readonly<Record<string, string>>;

export interface FixedTexts {
  readonly outcome: FixOutcome;
  /** Every file as it is afterwards, byte order marks included. */
  readonly texts: Texts;
}

/** Runs `fix` on files in memory; `before` is what is in the folder `base`. */
export async function fixTexts(
  texts: Texts,
  request: Partial<FixRequest> = {},
  before: Texts = texts,
): Promise<FixedTexts> {
  const files = memoryFiles(texts);
  const written = new Map(Object.entries(texts));
  const outcome = await fixFiles(
    {
      paths: [],
      config: undefined,
      policyType: undefined,
      dryRun: false,
      rules: [],
      base: undefined,
      today: '2026-11-23',
      ...request,
    },
    {
      files: { ...files, kindOf: (path) => (path === 'base' ? 'folder' : files.kindOf(path)) },
      host: recordingHost(),
      reference: packedReference,
      managedPolicies: packedManagedPolicies,
      openTrees: () =>
        Promise.resolve({
          folder: () => memoryFiles(before),
          commitOf: (ref) => Promise.reject(new Error(ref)),
          mergeBase: (one) => Promise.reject(new Error(one)),
          filesAt: (commit) => Promise.reject(new Error(commit)),
        }),
      replacer: {
        replace: (path, before, { text, bom }) => {
          if (written.get(path) !== (before.bom ? '\uFEFF' : '') + before.text)
            throw new Error(`${path} is replaced, and was not what it was taken for.`);
          written.set(path, (bom ? '\uFEFF' : '') + text);
        },
      },
    },
  );
  return { outcome, texts: Object.fromEntries(written) };
}
