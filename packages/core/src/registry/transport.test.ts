import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { testCertificate, type TestCertificate } from '../../test/certificate.ts';
import { testHost } from '../../test/host.ts';
import { openRepository } from './client.ts';
import { parseReference } from './reference.ts';

const NAME = 'registry.example.com';
const folder = mkdtempSync(join(tmpdir(), 'package-model-tls-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const certificate = (): TestCertificate | undefined => testCertificate(folder, 'own certificates and proxies', NAME);

async function listening(server: Server): Promise<{ port: number } & AsyncDisposable> {
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => void server.close(done));
    },
  };
}

const absent = (_: IncomingMessage, response: ServerResponse): void => void response.writeHead(404).end('{}');

test('an own authority is trusted where it is named, and nowhere else', async () => {
  const made = certificate();
  if (!made) return;
  await using secure = await listening(createSecure(made, absent));
  const reference = parseReference(`127.0.0.1:${secure.port}/a/b`);
  await using trusting = await testHost({ SSL_CERT_FILE: made.path });
  const repository = await openRepository(reference, 'pull', trusting);
  expect(repository.plain).toBe(false);
  expect(await repository.hasManifest('1')).toBe(false);
  await using strict = await testHost({});
  await expect(openRepository(reference, 'pull', strict)).rejects.toMatchObject({
    code: 'REGISTRY_UNREACHABLE',
    message: expect.stringContaining('is not trusted'),
    remedy: expect.stringContaining('SSL_CERT_FILE'),
  });
});

test('a proxy is asked for what is elsewhere, and not for what NO_PROXY names or is on this machine', async () => {
  const made = certificate();
  if (!made) return;
  await using secure = await listening(createSecure(made, absent));
  const asked: string[] = [];
  const server = createServer();
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '');
    const onward = connect(secure.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    socket.on('error', () => onward.destroy());
  });
  await using proxy = await listening(server);
  const env = { SSL_CERT_FILE: made.path, HTTPS_PROXY: `http://127.0.0.1:${proxy.port}` };
  await using host = await testHost(env);
  expect(await (await openRepository(parseReference(`${NAME}/a/b`), 'pull', host)).hasManifest('1')).toBe(false);
  expect(asked).toEqual([`${NAME}:443`]);
  await (await openRepository(parseReference(`127.0.0.1:${secure.port}/a/b`), 'pull', host)).hasManifest('1');
  await using direct = await testHost({ ...env, NO_PROXY: NAME });
  const repository = await openRepository(parseReference(`${NAME}/a/b`), 'pull', direct);
  await expect(repository.hasManifest('1')).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
  expect(asked).toHaveLength(1);
});
