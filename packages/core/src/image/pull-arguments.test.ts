import { expect, test } from 'vitest';
import { pullArguments } from './pull-arguments.ts';

test('podman fetches without TLS from its own machine, and from nowhere else', () => {
  const asked = (kind: 'docker' | 'podman', reference: string): boolean =>
    pullArguments({ kind }, reference, 'linux/amd64').includes('--tls-verify=false');
  for (const own of ['127.0.0.1:5000/python:3.11-slim', 'localhost:5000/a@sha256:' + '0'.repeat(64), '[::1]:5000/a:1'])
    expect([own, asked('podman', own), asked('docker', own)]).toEqual([own, true, false]);
  for (const other of ['python:3.11-slim', 'localhost.example.com/a:1', '127.0.0.1.example.com:5000/a:1'])
    expect([other, asked('podman', other)]).toEqual([other, false]);
});
