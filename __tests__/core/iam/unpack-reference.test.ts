import { describe, expect, test } from 'vitest';
import { unpackReference } from '../../../src/core/iam/unpack-reference.ts';
import { packServices } from '../../helpers/pack-services.ts';
import { reference } from '../../helpers/reference.ts';

describe('a packed reference', () => {
  const packed = packServices({
    levels: [['Read'], ['Tagging', 'Write']],
    types: ['String', 'ARN'],
    globalConditionKeys: '0aws:UserAgent 1aws:SourceArn',
    rcp: ['shop'],
    services: {
      quiet: ['A service without resource types', '0GetThing', '0', '', [], ''],
      shop: [
        'A shop',
        '0GetOrder 0ListOrders 1TagOrder',
        '1 0 2',
        ' 1;0! 0.1;0!;1=0.2',
        [
          ['order', ['arn:${Partition}:shop:${Region}:${Account}:order/${Id}'], '1'],
          ['gift order', ['arn:${Partition}:shop:::gift/${Id}', 'arn:${Partition}:shop:::present/${Id}'], ''],
        ],
        '0aws:TagKeys 0shop:Size 1shop:Origin',
      ],
    },
  });
  const unpacked = unpackReference(packed);

  test('says where it is from and what it knows', () => {
    expect(unpacked.version).toBe('1.2.3');
    expect(unpacked.updatedAt).toBe('2026-01-02');
    expect(unpacked.prefixes).toEqual(['quiet', 'shop']);
    expect(unpacked.globalConditionKeys).toEqual([
      { key: 'aws:UserAgent', type: 'String' },
      { key: 'aws:SourceArn', type: 'ARN' },
    ]);
  });

  test('gives a service with all that belongs to it', () => {
    const shop = unpacked.service('shop');
    expect(shop?.name).toBe('A shop');
    expect(shop?.supportsRcp).toBe(true);
    expect(shop?.conditionKeys).toEqual([
      { key: 'aws:TagKeys', type: 'String' },
      { key: 'shop:Size', type: 'String' },
      { key: 'shop:Origin', type: 'ARN' },
    ]);
    expect(shop?.resourceTypes).toEqual([
      {
        name: 'order',
        arns: ['arn:${Partition}:shop:${Region}:${Account}:order/${Id}'],
        conditionKeys: ['shop:Size'],
      },
      {
        name: 'gift order',
        arns: ['arn:${Partition}:shop:::gift/${Id}', 'arn:${Partition}:shop:::present/${Id}'],
        conditionKeys: [],
      },
    ]);
    expect(
      shop?.actions.map(({ id, name, levels, resources, conditionKeys }) => ({
        id,
        name,
        levels,
        resources,
        conditionKeys,
      })),
    ).toEqual([
      {
        id: 'shop:GetOrder',
        name: 'GetOrder',
        levels: ['Read'],
        resources: [{ type: 'order', required: true, conditionKeys: [] }],
        conditionKeys: ['shop:Size'],
      },
      { id: 'shop:ListOrders', name: 'ListOrders', levels: ['Read'], resources: [], conditionKeys: [] },
      {
        id: 'shop:TagOrder',
        name: 'TagOrder',
        levels: ['Tagging', 'Write'],
        resources: [
          { type: 'order', required: true, conditionKeys: [] },
          { type: 'gift order', required: false, conditionKeys: ['aws:TagKeys', 'shop:Origin'] },
        ],
        conditionKeys: ['aws:TagKeys', 'shop:Size'],
      },
    ]);
  });

  test('gives a service that has nothing but actions', () => {
    const quiet = unpacked.service('quiet');
    expect(quiet?.supportsRcp).toBe(false);
    expect(quiet?.resourceTypes).toEqual([]);
    expect(quiet?.conditionKeys).toEqual([]);
    expect(quiet?.actions[0]?.resources).toEqual([]);
  });

  test('finds services and actions whatever the case, and always the same ones', () => {
    expect(unpacked.service('SHOP')).toBe(unpacked.service('shop'));
    expect(unpacked.service('shop')?.actionsByName.get('tagorder')).toBe(
      unpacked.service('shop')?.actions[2],
    );
    expect(unpacked.service('sho')).toBeUndefined();
    expect(unpacked.service('')).toBeUndefined();
    expect(unpacked.service('__proto__')).toBeUndefined();
  });

  test('parses a service only when it is asked for', () => {
    const broken = unpackReference(packed.replace('["A shop"', '["A shop'));
    expect(broken.service('quiet')?.actions).toHaveLength(1);
    expect(() => broken.service('shop')).toThrow();
  });

  test.each([
    ['another format', packed.replace('"format":1', '"format":2'), /another format/],
    ['no header', '\n', /JSON/],
    ['nothing', '', /JSON/],
  ])('is refused with %s', (_, text, message) => {
    expect(() => unpackReference(text)).toThrow(message);
  });

  test('is refused where a number leads nowhere', () => {
    const broken = unpackReference(packed.replace('"1 0 2"', '"1 0 9"'));
    expect(() => broken.service('shop')?.actions[2]?.resources).toThrow(/npm run pack-reference/);
  });
});

describe('the reference that ships', () => {
  const services = reference.prefixes.flatMap((prefix) => reference.service(prefix) ?? []);
  const actions = services.flatMap((service) => service.actions);

  test('has every service under a lower-case prefix, in ascending order', () => {
    expect(services).toHaveLength(reference.prefixes.length);
    expect(reference.prefixes).toEqual(reference.prefixes.map((prefix) => prefix.toLowerCase()).toSorted());
    expect(services.map((service) => service.prefix)).toEqual(reference.prefixes);
  });

  test('has levels for every action, and names that differ by more than case', () => {
    expect(actions.filter((action) => action.levels.length === 0)).toEqual([]);
    expect(services.filter((service) => service.actionsByName.size !== service.actions.length)).toEqual([]);
  });

  test('describes every resource type and condition key that an action names', () => {
    const missing = services.flatMap((service) => {
      const types = new Set(service.resourceTypes.map((type) => type.name));
      const keys = new Set(service.conditionKeys.map(({ key }) => key));
      return service.actions.filter(
        ({ resources, conditionKeys }) =>
          resources.some(
            ({ type, conditionKeys: more }) => !types.has(type) || more.some((key) => !keys.has(key)),
          ) || conditionKeys.some((key) => !keys.has(key)),
      );
    });
    expect(missing).toEqual([]);
  });

  test('has one ARN format per entry', () => {
    const arns = services.flatMap((service) => service.resourceTypes.flatMap((type) => type.arns));
    expect(arns.filter((arn) => !/^arn:[^, ]+$/.test(arn))).toEqual([]);
  });

  test('knows what is known of a few actions', () => {
    const getObject = reference.service('s3')?.actionsByName.get('getobject');
    expect(getObject?.id).toBe('s3:GetObject');
    expect(getObject?.levels).toEqual(['Read']);
    expect(getObject?.resources.map(({ type, required }) => ({ type, required }))).toEqual([
      { type: 'accesspointobject', required: false },
      { type: 'object', required: false },
    ]);
    expect(getObject?.conditionKeys).toContain('s3:ExistingObjectTag/<key>');
    const getEncryption = reference.service('s3')?.actionsByName.get('getencryptionconfiguration');
    expect(getEncryption?.resources).toEqual([{ type: 'bucket', required: true, conditionKeys: [] }]);
    const tagRole = reference.service('iam')?.actionsByName.get('tagrole');
    expect(tagRole?.levels).toEqual(['Tagging', 'Write']);
    const deployment = reference
      .service('apigateway')
      ?.resourceTypes.find(({ name }) => name === 'Deployment');
    expect(deployment?.arns).toHaveLength(2);
    expect(reference.service('kms')?.supportsRcp).toBe(true);
    expect(reference.service('ec2')?.supportsRcp).toBe(false);
    expect(reference.globalConditionKeys).toContainEqual({ key: 'aws:SourceArn', type: 'ARN' });
  });
});
