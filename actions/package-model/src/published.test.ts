import { expect, test } from 'vitest';
import { placesOf } from './published.ts';

const [sha, before] = ['a'.repeat(40), 'b'.repeat(40)];
const base = { because: 'the branch held it before this push' };

test('the image of the commit before is looked for first, then what moving tags are now', () => {
  expect(placesOf(['ghcr.io/acme/churn:latest', `ghcr.io/acme/churn:${sha}`], sha, base, [before])).toEqual([
    {
      reference: `ghcr.io/acme/churn:${before}`,
      because: 'the image of the commit before: the branch held it before this push',
    },
    { reference: 'ghcr.io/acme/churn:latest', because: 'it is what that tag is now' },
  ]);
});

test.each([
  [`ghcr.io/acme/churn:sha-${'a'.repeat(7)}`, `ghcr.io/acme/churn:sha-${'b'.repeat(7)}`],
  [`ghcr.io/acme/churn:v1-${sha}`, `ghcr.io/acme/churn:v1-${before}`],
])('%s was %s', (tag, reference) => {
  expect(placesOf([tag], sha, base, [before]).map((place) => place.reference)).toEqual([reference]);
});

test('where no commit before is known, a tag of this commit names nothing', () => {
  expect(placesOf([`ghcr.io/acme/churn:${sha}`], sha, { because: 'the branch is new' }, [])).toEqual([]);
});

test('of a model that did not change in each commit, the newest image before is found', () => {
  const older = 'c'.repeat(40);
  expect(placesOf([`ghcr.io/acme/churn:${sha}`], sha, base, [before, older]).at(-1)).toEqual({
    reference: `ghcr.io/acme/churn:${older}`,
    because: 'of the commits before, cccccccccccc is the last that an image was made of',
  });
});
