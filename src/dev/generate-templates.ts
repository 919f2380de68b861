import { join } from 'node:path';
import { workspaceFiles } from '../adapters/files/workspace-files.ts';
import { renderRole } from '../app/render-role.ts';
import type { Host } from '../app/ports.ts';

const folders = { payer: 'billing', resource: 'resource' } as const;

/** Renders our own access roles into `policies/`, or into the folder named as argument. */
async function generateTemplates(target: string): Promise<void> {
  const root = join(import.meta.dirname, '../..');
  const files = workspaceFiles(root, { confined: true });
  const written = workspaceFiles(target, { confined: true });
  for (const [role, folder] of Object.entries(folders)) {
    const request = { role, config: undefined, choices: { buckets: [] } };
    for (const { path, text } of await renderRole({ ...request, form: 'cloudformation' }, { files, host }))
      written.write(`cloudformation/${path}`, text);
    for (const { path, text } of await renderRole({ ...request, form: 'terraform' }, { files, host }))
      written.write(`terraform/${folder}/${path}`, text);
  }
}

const host: Host = {
  result: () => undefined,
  progress: () => undefined,
  warning: (text) => void process.stderr.write(`${text}\n`),
};

await generateTemplates(process.argv[2] ?? join(import.meta.dirname, '../../policies'));
