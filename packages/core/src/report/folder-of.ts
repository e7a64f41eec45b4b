/** What the paths of several files begin with, up to a separator; nothing of a single file, or where they have none in common. */
export function folderOf(files: readonly { readonly path: string }[]): string {
  const [first, ...others] = files;
  if (first === undefined || others.length === 0) return '';
  let folder = first.path;
  do
    folder = folder.slice(
      0,
      Math.max(folder.lastIndexOf('/', folder.length - 2), folder.lastIndexOf('\\', folder.length - 2)) + 1,
    );
  while (!others.every(({ path }) => path.startsWith(folder)));
  return folder;
}
