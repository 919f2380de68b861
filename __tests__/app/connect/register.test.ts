import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { httpsRegistrar } from '../../../src/adapters/http/https-registrar.ts';
import { register } from '../../../src/app/connect/register.ts';
import type { RegistrationMessage } from '../../../src/core/model/registration-message.ts';
import { recordingHost } from '../../fakes/recording-host.ts';
import {
  type RegistrationAnswer,
  type RegistrationServer,
  startRegistration,
} from '../../fakes/registration.ts';

const externalId = 'c2d1f7e0-5b0c-4d55-9c3f-0a1b2c3d4e5f';
let server: RegistrationServer;

beforeAll(async () => {
  server = await startRegistration();
});

afterAll(async () => server[Symbol.asyncDispose]());

beforeEach(() => {
  server.messages.length = 0;
  server.answers.length = 0;
});

/** As much of a message as is looked at. */
const messageTo = (address: string) =>
  ({
    version: '1',
    data: { metadata: { external_id: externalId, reactor_callback_url: address } },
  }) as RegistrationMessage;

async function tell(address = server.address, cancelAt = Infinity) {
  const waits: number[] = [];
  const host = recordingHost();
  const clock = {
    now: () => Date.parse('2026-11-23T12:00:00Z'),
    sleep: (milliseconds: number) => {
      waits.push(milliseconds);
      return Promise.resolve(waits.length < cancelAt);
    },
  };
  const registrar = httpsRegistrar({ timeout: 150 });
  const told = await register(messageTo(address), { registrar, clock, host }).catch(
    (thrown: unknown) => thrown,
  );
  return { told, waits, said: JSON.stringify([told, String(told), host.said]) };
}

describe('what becomes of a registration', () => {
  test.each<readonly [readonly RegistrationAnswer[], string, number | null, number]>([
    [[200], 'accepted', 200, 1],
    [[204], 'rejected', 204, 1],
    [[302], 'rejected', 302, 1],
    [[400], 'rejected', 400, 1],
    [[403], 'rejected', 403, 1],
    [[429, 200], 'accepted', 200, 2],
    [[500, 502, 503, 200], 'accepted', 200, 4],
    [['reset', 200], 'accepted', 200, 2],
    [['hang', 200], 'accepted', 200, 2],
    [[503, 400], 'rejected', 400, 2],
    [[500, 500, 500, 500, 500, 200], 'unreachable', 500, 5],
    [['reset', 'reset', 'reset', 'reset', 'reset', 200], 'unreachable', null, 5],
  ])('%j: %s', async (answers, outcome, status, asked) => {
    server.answers.push(...answers);
    const { told, said } = await tell();
    expect(told).toMatchObject({ outcome, status });
    expect(server.messages.length).toBe(asked);
    expect(new Set(server.messages.map((message) => JSON.stringify(message))).size).toBe(1);
    expect(said).not.toContain(externalId);
  });

  test('nobody who listens is said so', async () => {
    const { told, waits, said } = await tell('http://127.0.0.1:1/link');
    expect(told).toMatchObject({ outcome: 'unreachable', status: null });
    expect(waits).toEqual([1000, 2000, 4000, 8000]);
    expect(said).not.toContain(externalId);
  });

  test('a run that is cancelled says that nothing is known', async () => {
    server.answers.push(503);
    expect((await tell(server.address, 1)).told).toMatchObject({ code: 'cancelled' });
  });
});

describe('how long is waited', () => {
  const asking = (retryAfter: string | null, calls = 1) => {
    let asked = 0;
    return {
      post: () => {
        asked += 1;
        return Promise.resolve(
          asked > calls ? { status: 200, retryAfter: null } : { status: 429, retryAfter },
        );
      },
    };
  };
  const waitsFor = async (retryAfter: string | null) => {
    const waits: number[] = [];
    const clock = {
      now: () => Date.parse('2026-11-23T12:00:00Z'),
      sleep: (milliseconds: number) => Promise.resolve(waits.push(milliseconds) > 0),
    };
    const host = recordingHost();
    const told = await register(messageTo('https://example.com'), {
      registrar: asking(retryAfter),
      clock,
      host,
    });
    return [told.outcome, ...waits];
  };

  test.each([
    ['7', ['accepted', 7000]],
    ['0', ['accepted', 0]],
    ['Mon, 23 Nov 2026 12:00:30 GMT', ['accepted', 30_000]],
    ['Mon, 23 Nov 2026 11:00:00 GMT', ['accepted', 0]],
    ['soon', ['accepted', 1000]],
    [null, ['accepted', 1000]],
    ['86400', ['unreachable']],
  ])('%j', async (retryAfter, expected) => {
    expect(await waitsFor(retryAfter)).toEqual(expected);
  });
});

describe('where it is sent', () => {
  test.each([
    'http://api.example.com/link',
    'ftp://127.0.0.1/link',
    'http://127.0.0.1.example.com/',
    'https://user:password@api.example.com/',
    'api.example.com',
    '',
  ])('%j is refused before anything is sent', async (address) => {
    const { told, said } = await tell(address);
    expect(told).toMatchObject({ code: 'invalid-option' });
    expect(said).not.toContain('password');
    expect(server.messages).toEqual([]);
  });
});
