import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/core/errors/catalogue.ts';
import { errorsPage } from '../../src/dev/errors-page.ts';

describe('errorsPage', () => {
  test('groups by whose turn it is, and leaves out families without an error', () => {
    const page = errorsPage({
      'no-key': { family: 'environment', title: 'No key', hint: 'Bring one.' },
      'bad-flag': { family: 'usage', title: 'Bad flag', hint: 'Use another.' },
    });
    const headings = [...page.matchAll(/^#+ .+$/gm)].map((match) => match[0]);
    expect(headings).toEqual(['# Errors', '## Usage', '### bad-flag', '## Environment', '### no-key']);
    expect(page).toContain('### no-key\n\n**No key.** Bring one.');
  });

  test('has one section for each error, so that none lacks a family', () => {
    const headings = [...errorsPage(catalogue).matchAll(/^### (.+)$/gm)].map((match) => match[1]);
    expect(headings).toHaveLength(Object.keys(catalogue).length);
    expect(new Set(headings)).toEqual(new Set(Object.keys(catalogue)));
  });
});
