import { workspaceFiles } from '../../src/adapters/files/workspace-files.ts';
import { readCanonicalRole } from '../../src/app/read-canonical-role.ts';
import type { ConnectionKind } from '../../src/core/model/connection.ts';
import { accessRole } from '../../src/core/render/access-role.ts';
import { roleDocuments } from '../../src/core/render/render-json.ts';
import type { FakeIam, FakeRole } from '../fakes/aws/iam.ts';
import { recordingHost } from '../fakes/recording-host.ts';

/** Puts the role there that the packed template makes, as IAM has it once the stack is deployed. */
export async function putDeployedRole(
  iam: FakeIam,
  kind: ConnectionKind,
  { externalId, buckets = [] }: { readonly externalId: string; readonly buckets?: readonly string[] },
): Promise<FakeRole> {
  const root = new URL('../..', import.meta.url).pathname;
  const canonical = await readCanonicalRole(
    { role: kind === 'billing' ? 'payer' : 'resource', config: undefined },
    { files: workspaceFiles(root, { confined: true }), host: recordingHost() },
  );
  const roleName = `cloudzero-${kind}`;
  const { permissions, trust, managed } = roleDocuments(
    accessRole(canonical, { roleName, externalId, buckets: [...buckets] }),
  );
  return iam.put({
    name: roleName,
    path: '/cloudzero/',
    trust: structuredClone(trust) as FakeRole['trust'],
    inline: new Map(
      permissions.map(({ name, document }) => [name, structuredClone(document) as FakeRole['trust']]),
    ),
    managed: [...managed],
  });
}
