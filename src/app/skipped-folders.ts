/** Folders in which nobody keeps the policies of this project. */
export const skippedFolders: ReadonlySet<string> = new Set([
  '.git',
  'node_modules',
  '.terraform',
  '.aws-sam',
  'cdk.out',
  '.venv',
]);
