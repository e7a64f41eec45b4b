import type { FolderFormat } from './folder.ts';

/** Layouts of folders, the first match wins. A folder that none claims holds plain models: each file is read by its content. */
export const folderRegister: readonly FolderFormat[] = [];
