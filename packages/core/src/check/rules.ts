import type { Rule } from './rule.ts';
import { archiveDisagrees } from './rules/archive-disagrees.ts';
import { archiveLeaves } from './rules/archive-leaves.ts';
import { archiveDamaged } from './rules/archive-damaged.ts';
import { bytesAfterEnd } from './rules/bytes-after-end.ts';
import { changedWhileRead } from './rules/changed-while-read.ts';
import { condaDefaults } from './rules/conda-defaults.ts';
import { configClassUnknown } from './rules/config-class-unknown.ts';
import { configNameDenied } from './rules/config-name-denied.ts';
import { dialectTooNew } from './rules/dialect-too-new.ts';
import { drift } from './rules/drift.ts';
import { duplicateKey } from './rules/duplicate-key.ts';
import { dvcPointer } from './rules/dvc-pointer.ts';
import { embeddedCode } from './rules/embedded-code.ts';
import { empty } from './rules/empty.ts';
import { expandsTooFar } from './rules/expands-too-far.ts';
import { extensionLies } from './rules/extension-lies.ts';
import { graphNotChecked } from './rules/graph-not-checked.ts';
import { graphNotRun } from './rules/graph-not-run.ts';
import { graphRefused } from './rules/graph-refused.ts';
import { lfsPointer } from './rules/lfs-pointer.ts';
import { linkLeaves } from './rules/link-leaves.ts';
import { loadAudit } from './rules/load-audit.ts';
import { loadersDisagree } from './rules/loaders-disagree.ts';
import { malformed } from './rules/malformed.ts';
import { missingModule } from './rules/missing-module.ts';
import { nativeState } from './rules/native-state.ts';
import { nativeUnchecked } from './rules/native-unchecked.ts';
import { nodeMismatch } from './rules/node-mismatch.ts';
import { operatorReachesOut } from './rules/operator-reaches-out.ts';
import { operatorUnknown } from './rules/operator-unknown.ts';
import { pickleCallCondition } from './rules/pickle-call-condition.ts';
import { pickleCallDenied } from './rules/pickle-call-denied.ts';
import { pickleCallUnknown } from './rules/pickle-call-unknown.ts';
import { pickleClassUnknown } from './rules/pickle-class-unknown.ts';
import { pickleDottedName } from './rules/pickle-dotted-name.ts';
import { pickleDunderState } from './rules/pickle-dunder-state.ts';
import { pickleNameUnknown } from './rules/pickle-name-unknown.ts';
import { pickleReference } from './rules/pickle-reference.ts';
import { pickleStandardLibrary } from './rules/pickle-standard-library.ts';
import { readsFile } from './rules/reads-file.ts';
import { settingCalls } from './rules/setting-calls.ts';
import { settingLoadsCache } from './rules/setting-loads-cache.ts';
import { settingReadsFiles } from './rules/setting-reads-files.ts';
import { shadowedPackage } from './rules/shadowed-package.ts';
import { severalPickles } from './rules/several-pickles.ts';
import { templateReachesOut } from './rules/template-reaches-out.ts';
import { numpyAbi } from './rules/numpy-abi.ts';
import { acceleratorPackage } from './rules/accelerator-package.ts';
import { versionNotInstallable } from './rules/version-not-installable.ts';
import { weightsNotCounted } from './rules/weights-not-counted.ts';
import { weightsNotFinite } from './rules/weights-not-finite.ts';
import { yankedVersion } from './rules/yanked-version.ts';
import { unneededRequirement } from './rules/unneeded-requirement.ts';
import { signatureFailed } from './rules/signature-failed.ts';
import { signatureMissing } from './rules/signature-missing.ts';
import { signatureUnchecked } from './rules/signature-unchecked.ts';
import { truncated } from './rules/truncated.ts';
import { weightsOnlyRefused } from './rules/weights-only-refused.ts';
import { verificationFailed } from './rules/verification-failed.ts';

/** Every rule there is, in the order of the documentation. */
export const rules: readonly Rule[] = [
  pickleCallDenied,
  pickleCallUnknown,
  pickleCallCondition,
  pickleStandardLibrary,
  pickleDottedName,
  pickleReference,
  pickleDunderState,
  pickleClassUnknown,
  pickleNameUnknown,
  operatorReachesOut,
  operatorUnknown,
  templateReachesOut,
  configNameDenied,
  configClassUnknown,
  embeddedCode,
  readsFile,
  settingReadsFiles,
  settingCalls,
  settingLoadsCache,
  loadersDisagree,
  nativeState,
  nativeUnchecked,
  empty,
  truncated,
  malformed,
  lfsPointer,
  dvcPointer,
  archiveDisagrees,
  archiveLeaves,
  archiveDamaged,
  expandsTooFar,
  duplicateKey,
  nodeMismatch,
  linkLeaves,
  changedWhileRead,
  signatureFailed,
  signatureMissing,
  signatureUnchecked,
  extensionLies,
  bytesAfterEnd,
  severalPickles,
  weightsOnlyRefused,
  drift,
  numpyAbi,
  acceleratorPackage,
  yankedVersion,
  condaDefaults,
  unneededRequirement,
  missingModule,
  shadowedPackage,
  graphRefused,
  graphNotChecked,
  graphNotRun,
  weightsNotFinite,
  weightsNotCounted,
  dialectTooNew,
  versionNotInstallable,
  loadAudit,
  verificationFailed,
];

/** Where the page of a rule is: `docs/rules/<id>.md` of this repository. */
export const rulesBase = 'https://github.com/org/package-model/blob/main/docs/rules/';

export function pageOf(rule: string): string {
  return `${rulesBase}${rule}.md`;
}
