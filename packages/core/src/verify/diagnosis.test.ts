import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { diagnose } from './diagnosis.ts';

test.each([
  [
    "ModuleNotFoundError: No module named 'sklearn.foo'",
    'the module sklearn.foo is not in the environment: add scikit-learn to',
  ],
  ["ModuleNotFoundError: No module named 'constructor'", 'add the distribution that provides constructor to'],
  [
    `{"event": "cannot-load", "message": "x could not be loaded: ModuleNotFoundError: No module named 'lightgbm'"}`,
    'the module lightgbm',
  ],
  [
    "AttributeError: Can't get attribute 'Clip' on <module '__main__' from '/x'>",
    'the model needs Clip, which was defined in the script',
  ],
  [
    "AttributeError: Can't get attribute 'Loss' on <module 'sklearn._loss' from '/x'>",
    'the model needs Loss of sklearn._loss, which the installed',
  ],
  [
    'ImportError: libgomp.so.1: cannot open shared object file: No such file',
    'the system library libgomp.so.1 is not in the image: add --system-package libgomp1',
  ],
  [
    "OSError: [Errno 30] Read-only file system: '/home/x'",
    'it wanted to write /home/x, and the file system is read-only',
  ],
  [
    '{"level": "error", "event": "cannot-load", "message": "The model, a Scaler, has no predict method."}',
    'The model, a Scaler, has no predict method',
  ],
])('%s', (line, words) => {
  expect(diagnose(['first line', line, 'last line'])).toContain(words);
});

test('nothing known is nothing said', () => {
  expect(diagnose([])).toBeUndefined();
  expect(
    diagnose(['Traceback (most recent call last):', 'KeyError: 3', '{"event": "cannot-load", "message": 3}']),
  ).toBeUndefined();
});

test('whatever a log holds, the words stay short and in one line', () => {
  const piece = fc.constantFrom(
    "No module named '",
    "Can't get attribute '",
    "' on <module '__main__'",
    'a',
    '\u001b[2J',
    '"cannot-load"',
    "'",
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.array(piece, { maxLength: 400 }).map((pieces) => pieces.join('')),
        { maxLength: 4 },
      ),
      (log) => {
        const words = diagnose(log) ?? '';
        expect(words.length).toBeLessThan(500);
        expect(words).not.toContain('\u001b');
      },
    ),
  );
});
