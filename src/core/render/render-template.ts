import type { AccessRole } from './access-role.ts';
import { jsonText, roleDocuments } from './render-json.ts';
import type { RenderedFile } from './rendered-file.ts';

/** What a role can be written as. */
export const roleForms = ['json', 'cloudformation', 'terraform', 'instructions'] as const;
export type RoleForm = (typeof roleForms)[number];

/** The role in a form: same input, same bytes. Only the form in use is loaded. Throws AppError `not-renderable`. */
export async function renderTemplate(role: AccessRole, form: RoleForm): Promise<readonly RenderedFile[]> {
  switch (form) {
    case 'json': {
      const { permissions, trust } = roleDocuments(role);
      return [
        ...permissions.map(({ name, document }) => ({
          path: permissions.length === 1 ? 'permissions.json' : `permissions-${name}.json`,
          text: jsonText(document),
        })),
        { path: 'trust.json', text: jsonText(trust) },
      ];
    }
    case 'cloudformation': {
      const { renderCloudFormation } = await import('./render-cloudformation.ts');
      return [{ path: `${role.connection}.yaml`, text: renderCloudFormation(role) }];
    }
    case 'terraform':
      return (await import('./render-terraform.ts')).renderTerraform(role);
    case 'instructions': {
      const { renderInstructions } = await import('./render-instructions.ts');
      return [{ path: `${role.connection}.md`, text: renderInstructions(role) }];
    }
  }
}
