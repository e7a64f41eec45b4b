import type { OperatorFault } from './operator.ts';

/** Operators of PyTorch's own libraries that open files or connections. Everything else of these libraries is arithmetic. */
const reaching: Readonly<Record<string, string>> = {
  'torch.save': 'writes a file',
  'torch.load': 'loads a file',
  'torch.from_file': 'maps a file into memory, and may create it',
  'aten.save': 'writes a file',
  'aten.from_file': 'maps a file into memory, and may create it',
  'image.read_file': 'reads a file',
  'image.write_file': 'writes a file',
  'torchaudio.sox_io_load_audio_file': 'reads a file',
  'torchaudio.sox_io_save_audio_file': 'writes a file',
  'prim.rpc_async': 'opens connections',
  'prim.rpc_sync': 'opens connections',
  'prim.rpc_remote': 'opens connections',
};

/** Libraries of operators (`ops.NAME.…`, `torch.classes.NAME.…`) that PyTorch registers itself, or torchvision and torchaudio. */
const libraries = new Set([
  'aten',
  'prim',
  'prims',
  'quantized',
  'quantized_decomposed',
  '_quantized',
  'mkldnn',
  'mkldnn_prepacked',
  'mkl',
  'xnnpack',
  'prepacked',
  'sparse',
  'static_runtime',
  'metal',
  'metal_prepack',
  'vulkan_prepack',
  'onednn',
  'cuda',
  'rnn',
  'nested',
  'torchvision',
  'torchaudio',
  'image',
  'internal',
  'complex',
  'inference',
  'profiler',
]);

/** An operator as TorchScript writes it: `torch.add`, `ops.torchvision.nms`, `torch.classes.acme.Box`. A file of code is none. */
export function torchscriptFault(what: string): OperatorFault | undefined {
  if (what.endsWith('.py') || what.includes('/')) return undefined;
  const short = what.replace(/^(?:torch\.ops|ops|torch\.classes|__torch__\.torch\.classes)\./, '');
  const name = short.replace('::', '.').replace(/_?\.out$/, '');
  const because = Object.hasOwn(reaching, name) ? reaching[name] : undefined;
  if (because !== undefined) return { fault: 'operator-reaches-out', because };
  const library = short === what ? undefined : name.split('.', 1)[0];
  if (library === undefined || libraries.has(library)) return undefined;
  return { fault: 'operator-unknown', because: 'PyTorch does not have without a further library' };
}
