import { expect, it } from 'vitest';
import { partsOf } from './parts.ts';

it('bytes are counted by what the steps copy, all below the first of ours as base', () => {
  const steps = [
    { by: '"/bin/sh -c #(nop) ADD file in / "', size: 80 },
    { by: '"RUN /bin/sh -c apt-get install libgomp1 # buildkit"', size: 5 },
    { by: '"COPY /opt/venv /opt/venv # buildkit"', size: 100 },
    { by: '"COPY /build/links/ / # buildkit"', size: 1 },
    { by: '"COPY /opt/server /opt/server # buildkit"', size: 3 },
    { by: '"ENV PATH=/opt/venv/bin:/usr/bin"', size: 0 },
    { by: '"COPY models/ /models/ # buildkit"', size: 7 },
    { by: '"ENTRYPOINT [\\"/opt/venv/bin/python\\"]"', size: 0 },
  ];
  expect(partsOf(steps)).toEqual([
    { of: 'base', size: 85 },
    { of: 'environment', size: 101 },
    { of: 'server', size: 3 },
    { of: 'model', size: 7 },
  ]);
});
