import { expect, test } from 'vitest';
import { secretsIn } from './secrets.ts';

test('finds secrets by the names of variables, line by line, and logins in URLs', () => {
  const found = secretsIn({
    ACTIONS_RUNTIME_TOKEN: 'runtime-token',
    UV_INDEX_ACME_PASSWORD: 'line-one\n  line-two\n1\n',
    AWS_SECRET_ACCESS_KEY: 'aws-key-aws-key',
    USE_TOKEN: 'true',
    GITHUB_REPOSITORY: 'octo/models',
    HTTPS_PROXY: 'http://me:p%40ss@proxy:3128',
    'INPUT_INDEX-URL': 'https://only-a-token@index.example/simple',
    EMPTY_TOKEN: undefined,
    INPUT_SECRETS: 'apt=login=of-apt\nid=pip,env=PIP_LOGIN',
  });
  expect(found.toSorted()).toEqual(
    [
      'runtime-token',
      'line-one',
      'line-two',
      'aws-key-aws-key',
      'p%40ss',
      'p@ss',
      'only-a-token',
      'login=of-apt',
      'pip,env=PIP_LOGIN',
    ].toSorted(),
  );
});
