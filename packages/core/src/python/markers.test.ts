import { describe, expect, it } from 'vitest';
import { holds, parseMarker } from './markers.ts';
import { markerEnvironment } from './target.ts';

const environment = markerEnvironment({ python: '3.11', platform: 'linux/arm64' });

describe('markers', () => {
  it.each<[string, boolean]>([
    ["sys_platform != 'win32'", true],
    ["sys_platform == 'win32'", false],
    ["python_version >= '3.9'", true],
    ["python_version < '3.9'", false],
    // As numbers, not as text.
    ["python_version < '3.2'", false],
    ["'3.9' <= python_version", true],
    ["'3.9' > python_version", false],
    ["python_version ~= '3.10'", true],
    ["python_version in '3.10, 3.11'", true],
    ["python_version not in '3.1 3.10'", true],
    ["python_version == '3.*'", true],
    ["python_full_version >= '3.11.0'", true],
    ["platform_machine == 'aarch64'", true],
    ["platform_machine in 'x86_64 aarch64'", true],
    ["'linux' in sys_platform", true],
    ["platform_python_implementation == 'PyPy'", false],
    ["implementation_name == 'cpython' and os_name == 'posix'", true],
    ["os_name == 'nt' or sys_platform == 'linux'", true],
    // `and` binds stronger.
    ["os_name == 'posix' or os_name == 'nt' and os_name == 'nt'", true],
    ["(os_name == 'posix' or os_name == 'nt') and os_name == 'nt'", false],
    ["extra == 'test'", false],
    ['os.name == "posix"', true],
    ["python_implementation == 'CPython'", true],
  ])('%s is %s on Linux with Python 3.11', (text, expected) => {
    const { value } = parseMarker(text);
    expect(value && holds(value, environment)).toBe(expected);
  });

  it('bounds parentheses', () => {
    const deep = `${'('.repeat(10_000)}os_name == "a"${')'.repeat(10_000)}`;
    expect(parseMarker(deep).fault?.message).toMatch(/parentheses/);
  });
});
