/** Where an image goes besides tags and registry, as `--output` asks for it. */
export type Output =
  /** The build context is written into the folder; of `--as archive`, the archive. */
  | { readonly kind: 'context'; readonly folder: string }
  /** Into the engine, with its tags. */
  | { readonly kind: 'engine' }
  | {
      readonly kind: 'image';
      /** `oci`: an image layout (OCI image specification, `oci-layout`). `docker`: the same with the list that `docker load` reads. */
      readonly format: 'oci' | 'docker';
      readonly dest: string;
      /** One tar file, or a folder. */
      readonly packed: boolean;
    }
  /** The files of the image alone, without its configuration. */
  | { readonly kind: 'files'; readonly dest: string; readonly packed: boolean };
