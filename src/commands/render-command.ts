import type { RenderedFile } from '../core/render/rendered-file.ts';
import { AppError } from '../core/errors/app-error.ts';
import { type CommandContext, deliver } from './command.ts';

interface RenderFlags {
  readonly as: Form;
  readonly name?: string;
  readonly externalId?: string;
  readonly bucket: readonly string[];
  readonly principal?: string;
  readonly config?: string;
  readonly output?: string;
  readonly quiet?: boolean;
}

const forms = ['json', 'cloudformation', 'terraform', 'instructions', 'guard'] as const;
type Form = (typeof forms)[number];

/** `roleproof render <role> --as <form>` */
export function addRenderCommand(context: CommandContext): void {
  const { program } = context;
  program
    .command('render')
    .description('Write a configured role in the form it is needed in')
    .argument('<role>', 'a role of the config')
    .addOption(
      program
        .createOption(
          '--as <FORM>',
          'What to write; guard: the Deny statements that keep the promise about it',
        )
        .choices(forms)
        .makeOptionMandatory(),
    )
    .option('--name <NAME>', 'Name of the role in IAM; else cloudzero-billing or cloudzero-resource')
    .option('--external-id <ID>', 'Write the external id into the result; else whoever deploys it is asked')
    .option(
      '--bucket <NAME>',
      'A bucket that cost reports are delivered to, as often as there are some; else whoever deploys it is asked',
      (name: string, before: readonly string[]) => [...before, name],
      [] as readonly string[],
    )
    .option(
      '--principal <ACCOUNT or ARN>',
      'Who may assume the role, in place of whom the trust policy names',
    )
    .option('--config <FILE>', 'Config to use instead of roleproof.yaml')
    .option('--output <FILE or FOLDER>', 'Where to write the result; a folder gets every file of the form')
    .option('--quiet', 'Print nothing but the result')
    .action(async (role: string, flags: RenderFlags) => {
      const ports = context.ports(flags.quiet === true);
      if (flags.as === 'guard') {
        const { renderGuard } = await import('../app/render-guard.ts');
        deliver(
          await renderGuard(role, { paths: [], config: flags.config, policyType: undefined }, ports),
          flags.output,
          ports,
        );
      } else {
        const { renderRole } = await import('../app/render-role.ts');
        const choices = {
          roleName: flags.name,
          externalId: flags.externalId,
          buckets: flags.bucket,
          principal: flags.principal,
        };
        const files = await renderRole({ config: flags.config, role, form: flags.as, choices }, ports);
        deliverFiles(files, flags.output);
      }
      context.exit(0);

      function deliverFiles(rendered: readonly RenderedFile[], output: string | undefined): void {
        const isFolder =
          output !== undefined && (output.endsWith('/') || ports.files.kindOf(output) === 'folder');
        if (!isFolder) return deliver(together(rendered), output, ports);
        for (const { path, text } of rendered)
          ports.files.write(`${output.replace(/\/+$/, '')}/${path}`, text);
      }
    });
}

/** Several files as one: documents of JSON in one object, files of Terraform in a row, which is a module too. */
function together(files: readonly RenderedFile[]): string {
  const [only] = files;
  if (only === undefined) throw new AppError('internal-error', 'Nothing was rendered.');
  if (files.length === 1) return only.text;
  if (only.path.endsWith('.tf')) return files.map(({ path, text }) => `# ${path}\n${text}`).join('\n');
  const documents = files.map(({ path, text }) => [path.replace(/\.json$/, ''), JSON.parse(text)] as const);
  return `${JSON.stringify(Object.fromEntries(documents), undefined, 2)}\n`;
}
