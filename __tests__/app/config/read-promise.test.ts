import { describe, expect, test } from 'vitest';
import { presets } from '../../../src/app/config/preset.ts';
import { readConfig } from '../../../src/app/config/read-config.ts';

function promiseOf(text: string) {
  return readConfig({ file: 'roleproof.yaml', text: `version: 1\n${text}`, bom: false }, []).promise;
}

describe('the promise', () => {
  test('is read as it is written', () => {
    const promise = promiseOf(`promise:
  levels: [List, Read, Tagging]
  content: any
  except:
    - { actions: ["s3:GetObject*"], resources: ["arn:aws:s3:::{{Report}}/*"], reason: the report }
    - { actions: "cloudtrail:LookupEvents", resources: "*", reason: who did what }
`);
    expect(promise).toMatchObject({
      levels: ['List', 'Read', 'Tagging'],
      content: 'any',
      except: [
        { actions: ['s3:GetObject*'], resources: ['arn:aws:s3:::{{Report}}/*'], reason: 'the report' },
        { actions: ['cloudtrail:LookupEvents'], resources: ['*'], reason: 'who did what' },
      ],
    });
  });

  test('is to read no content where it does not say more', () => {
    expect(promiseOf('promise: {}')).toEqual({ levels: ['Read', 'List'], content: 'none', except: [] });
  });

  test('is none without a preset', () => {
    expect(promiseOf('')).toBeUndefined();
  });

  test('of a preset holds unless there is another, which replaces it as a whole', () => {
    const [preset] = presets;
    expect(promiseOf('extends: provision-account')).toEqual(preset?.promise);
    expect(promiseOf('extends: provision-account\npromise: { content: any }')).toMatchObject({
      content: 'any',
      except: [],
    });
  });

  test.each([
    ['content: some', 'promise.content: must be one of none, any'],
    ['levels: [Reading]', 'promise.levels: must be one of'],
    ['levels: Read', 'promise.levels: must be a list'],
    ['tier: A', 'promise: unknown key `tier`'],
    ['except: {}', 'promise.except: must be a list'],
    ['except: [{ resources: "*", reason: a }]', 'promise.except: `actions` is missing'],
    ['except: [{ actions: "*", reason: a }]', 'promise.except: `resources` is missing'],
    ['except: [{ actions: "*", resources: "*" }]', 'promise.except: `reason` is missing'],
    ['except: [{ actions: "*", resources: "*", reason: "" }]', 'promise.except.reason: must be a text'],
    [
      'except: [{ actions: "*", resources: "*", reason: a, until: 2027-01-01 }]',
      'promise.except: unknown key `until`',
    ],
  ])('with %s is refused', (text, problem) => {
    expect(() => promiseOf(`promise: { ${text} }`)).toThrow(problem);
  });
});
