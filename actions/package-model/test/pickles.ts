/** Hostile pickles, opcode by opcode; whoever loads one by mistake finds a file, and nothing else has happened. */

const text = (value: string): Buffer => {
  const bytes = Buffer.from(value);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from('X'), size, bytes]);
};

/** Protocol 4: each `module.name(argument)` in turn; the last result is what the file holds. */
export function callsPickle(calls: readonly (readonly [module: string, name: string, argument: string])[]): Buffer {
  const pop = Buffer.from('0');
  const opcodes = calls.map(([module, name, argument]) =>
    Buffer.concat([
      text(module),
      text(name),
      Buffer.from([0x93]),
      text(argument),
      Buffer.from([0x85]),
      Buffer.from('R'),
    ]),
  );
  const body = opcodes.flatMap((call, i) => (i === 0 ? [call] : [pop, call]));
  return Buffer.concat([Buffer.from([0x80, 0x04]), ...body, Buffer.from('.')]);
}

export const dangerous = callsPickle([['os', 'system', 'echo loaded > package-model-was-here']]);
