import { expect, test } from 'vitest';
import { temporaryTag } from './clean.ts';
import { createArguments } from './container.ts';

const spec = {
  image: 'sha256:abc',
  command: ['/opt/venv/bin/python', '-m', 'package_model_server', 'serve'],
  network: 'none',
} as const;

test('every property that an image could choose is fixed', () => {
  expect(createArguments('docker', 'r1', spec).join(' ')).toBe(
    'create --label=io.package-model.run=r1 --pull=never --network=none --hostname=model --user=65532:0 ' +
      '--entrypoint=/opt/venv/bin/python --workdir=/ --security-opt=no-new-privileges --cap-drop=ALL --pids-limit=256 ' +
      '--memory=2147483648 --memory-swap=2147483648 --cpus=1 --ulimit=core=0:0 --ulimit=nofile=4096:4096 --read-only ' +
      '--ipc=private --log-driver=json-file --log-opt=max-size=1048576 --no-healthcheck ' +
      'sha256:abc -m package_model_server serve',
  );
});

test('nothing of the machine is ever mounted', () => {
  const args = createArguments('podman', 'r1', {
    ...spec,
    network: { of: 'c1' },
    tmpfs: { path: '/tmp', size: 1024 },
    env: { A: 'b c' },
  });
  expect(args).toEqual(expect.arrayContaining(['--network=container:c1', '--read-only-tmpfs=false', '--env=A=b c']));
  expect(args).toContain('--tmpfs=/tmp:rw,noexec,nosuid,nodev,size=1024,mode=1777');
  for (const flag of ['--volume', '--mount', '--device', '--privileged', '--publish', '--cap-add'])
    expect(args.join(' ')).not.toContain(flag);
});

test('a temporary tag is a legal reference whatever the run and model are called', () => {
  const tag = temporaryTag({ run: 'GH_12--3/äx' } as Parameters<typeof temporaryTag>[0], 'Churn v2 (final)');
  expect(tag).toBe('package-model-gh-12-3-x:churn-v2-final');
});
