/** As much of CycloneDX 1.6 as is written here (ECMA-424; `bom-1.6.schema.json`). */
export interface Bom {
  readonly $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json';
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: '1.6';
  readonly serialNumber: string;
  readonly version: 1;
  readonly metadata: {
    readonly tools: { readonly components: readonly Component[] };
    readonly component: Component;
  };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
  readonly compositions: readonly {
    readonly aggregate: 'complete' | 'incomplete' | 'unknown';
    readonly assemblies: readonly string[];
  }[];
}

export interface Component {
  readonly type: 'application' | 'container' | 'library' | 'file' | 'machine-learning-model';
  readonly 'bom-ref'?: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  readonly hashes?: readonly { readonly alg: 'SHA-256'; readonly content: string }[];
  readonly licenses?: readonly LicenceChoice[];
  readonly modelCard?: ModelCard;
  readonly components?: readonly Component[];
  readonly properties?: readonly Property[];
}

/** What the package says itself: `declared`, never concluded by us. */
export type LicenceChoice =
  | { readonly expression: string; readonly acknowledgement: 'declared' }
  | { readonly license: { readonly name: string; readonly acknowledgement: 'declared' } };

export interface Property {
  readonly name: string;
  readonly value: string;
}

export interface ModelCard {
  readonly modelParameters: {
    readonly approach?: { readonly type: 'supervised' };
    readonly task?: string;
    readonly architectureFamily?: string;
    readonly modelArchitecture?: string;
    readonly inputs?: readonly { readonly format: string }[];
    readonly outputs?: readonly { readonly format: string }[];
  };
  readonly properties?: readonly Property[];
}
