import type { FolderFormat } from './folder.ts';
import { huggingface } from './huggingface/huggingface.ts';
import { mlflow } from './mlflow/mlflow.ts';
import { savedModelFolder } from './tensorflow/saved-model.ts';

/** Layouts of folders, the first match wins. A folder that none claims holds plain models: each file is read by its content. */
export const folderRegister: readonly FolderFormat[] = [mlflow, savedModelFolder, huggingface];
