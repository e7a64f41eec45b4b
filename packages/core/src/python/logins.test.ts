import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testHost } from '../../test/host.ts';
import { loginsFor, parseNetrc, printNetrc, type Login } from './logins.ts';

describe('parseNetrc', () => {
  it('reads entries over lines and on one, comments, quotes, macros and the default', () => {
    const text = [
      '# of the team',
      'default login anonymous password guest',
      'machine Index.example login me',
      '  password s3cret # not the password',
      'macdef init',
      'machine evil.example login x password y',
      '',
      String.raw`machine other.example account a login "two words" password "qu\"ote"`,
      'machine nothing.example',
      '',
    ].join('\n');
    expect(parseNetrc(text)).toEqual([
      { host: 'index.example', user: 'me', password: 's3cret' },
      { host: 'other.example', user: 'two words', password: 'qu"ote' },
      { host: '', user: 'anonymous', password: 'guest' },
    ]);
  });

  it('reads what it prints, and anything else without an exception', () => {
    const text = fc.string({ minLength: 1 }).filter((one) => !/[\n\r]/.test(one));
    fc.assert(
      fc.property(text, text, (user, password) => {
        const login: Login = { host: 'a.example', user, password };
        expect(parseNetrc(printNetrc([login]))).toEqual([login]);
      }),
    );
    const pieces = fc.array(
      fc.constantFrom('machine', 'login', 'password', 'default', 'macdef', '"', '#', '\\', ' ', '\n', 'x'),
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        for (const { user, password } of parseNetrc(parts.join(''))) expect(user + password).not.toBe('');
      }),
    );
  });
});

describe('loginsFor', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'package-model-netrc-'));
    const text = 'machine a.example login n password of-netrc\nmachine b.example login n password other\n';
    await writeFile(join(folder, '.netrc'), text);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('gives what these hosts need and nothing else, an address before the netrc', async () => {
    await using host = await testHost({ HOME: folder });
    const addresses = ['https://a.example/simple', 'https://c.example/x.whl', undefined, 'no address'];
    expect(await loginsFor(addresses, [], host)).toEqual([{ host: 'a.example', user: 'n', password: 'of-netrc' }]);
    expect(await loginsFor(addresses, ['https://u:p%40@a.example/torch', 'https://u:p@z.example'], host)).toEqual([
      { host: 'a.example', user: 'u', password: 'p@' },
    ]);
    const odd = await loginsFor(['https://a.example/'], ['https://u:100%@a.example/'], host);
    expect(odd).toEqual([{ host: 'a.example', user: 'u', password: '100%' }]);
    await using without = await testHost({ HOME: join(folder, 'nobody') });
    expect(await loginsFor(addresses, [], without)).toEqual([]);
  });
});
