import bundle from './bundle/index.js';
export const { AppError, accessOfRole, buildReport, checkAccessNotGranted, checkNoNewAccess, checkNoPublicAccess, contains, createWorkspace, defaultSettings, expandAction, grantedByDocument, intersects, lint, loadManagedPolicies, loadReference, matches, parse, positionAt, renderJson, renderSummary, renderText, rules, version } = await bundle.library();
