"""Writes tensorflow.json: every operator of pinned releases of TensorFlow, and which of them reach out of the graph.

usage: python make_tensorflow.py        (needs pip; the wheels are some 250 MB each, and nothing of them is run)

An operator that no release has comes from a library of somebody's own. Which operators reach out is reviewed by hand: what
opens files, connections or processes by names that the graph gives, or calls Python. What every SavedModel has (SaveV2,
RestoreV2, MergeV2Checkpoints, ShardedFilename, tables that are filled from an asset) is not among them: there the value
counts, which the reader states.
"""

import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile

RELEASES = ["2.15.1", "2.21.0"]

# Operators that graphs have and the Python module of operators leaves out: compiled programs of jax2tf, arguments and results
# of functions, sending between devices, and what graph optimization makes.
HIDDEN = [
    "XlaCallModule", "XlaLaunch", "XlaHostCompute", "XlaClusterOutput", "_Arg", "_Retval", "_DeviceArg", "_DeviceRetval", "_Send",
    "_Recv", "_HostSend", "_HostRecv", "_ListToArray", "_ArrayToList", "_ParallelConcatStart", "_ParallelConcatUpdate",
    "_FusedBatchNormEx", "_FusedConv2D", "_FusedDepthwiseConv2dNative", "_FusedMatMul", "_SwitchN", "_UnaryOpsComposition",
    "_VarHandlesOp", "_ReadVariablesOp", "_ScopedAllocator", "_ScopedAllocatorConcat", "_ScopedAllocatorSplit", "_If", "_While",
    "_MklFusedConv2D", "_MklFusedMatMul", "_OnednnFusedConv2D",
]

# What an operator of that name does; `*` stands for any ending.
REACHING = {
    "PyFunc": "calls Python functions",
    "PyFuncStateless": "calls Python functions",
    "EagerPyFunc": "calls Python functions",
    "ReadFile": "reads a file",
    "WriteFile": "writes a file",
    "MatchingFiles": "lists files",
    "RecordInput": "reads files",
    "MatchingFilesDataset": "lists files",
    "ExperimentalMatchingFilesDataset": "lists files",
    "FileSystemSetConfiguration": "changes how files are reached",
    "GcsConfigure*": "changes how cloud storage is reached",
    "TextLineDataset*": "reads files",
    "TFRecordDataset*": "reads files",
    "FixedLengthRecordDataset*": "reads files",
    "CSVDataset*": "reads files",
    "ExperimentalCSVDataset": "reads files",
    "SqlDataset": "opens a database",
    "ExperimentalSqlDataset": "opens a database",
    "LMDBDataset": "reads files",
    "ExperimentalLMDBDataset": "reads files",
    "LMDBReader": "reads files",
    "LoadDataset*": "reads files",
    "SaveDataset*": "writes files",
    "DistributedSave": "writes files",
    "SnapshotDataset*": "writes files",
    "SnapshotChunkDataset": "reads files",
    "SnapshotNestedDatasetReader": "reads files",
    "ListSnapshotChunksDataset": "reads files",
    "DatasetToTFRecord": "writes a file",
    "ExperimentalDatasetToTFRecord": "writes a file",
    "TextLineReader*": "reads files",
    "TFRecordReader*": "reads files",
    "WholeFileReader*": "reads files",
    "FixedLengthRecordReader*": "reads files",
    "CreateSummaryFileWriter": "writes files",
    "CreateSummaryDbWriter": "writes a database",
    "ImportEvent": "writes files",
    "PrintV2": "writes text, to a file where its output stream names one",
    "DebugIdentity*": "sends tensors to a file or an address",
    "DebugNanCount": "sends tensors to a file or an address",
    "DebugNumericSummary*": "sends tensors to a file or an address",
    "LoadAndRemapMatrix": "reads files",
    "GenerateVocabRemapping": "reads files",
    "InitializeTRTResource": "loads an engine from a file",
    "TRTEngineOp": "runs a serialized engine",
    "DataService*": "opens connections",
    "RegisterDataset*": "opens connections",
    "RpcCall": "opens connections",
    "RpcClient": "opens connections",
    "RpcServer*": "opens connections",
    "Rpc": "opens connections",
    "TryRpc": "opens connections",
    "Abort": "ends the process",
}


def operators(release):
    with tempfile.TemporaryDirectory() as folder:
        arguments = ["download", "--quiet", "--no-deps", "--disable-pip-version-check", "--dest", folder]
        subprocess.run([sys.executable, "-m", "pip", *arguments, f"tensorflow-cpu=={release}"], check=True)
        with zipfile.ZipFile(next(pathlib.Path(folder).glob("*.whl"))) as wheel:
            text = wheel.read("tensorflow/_api/v2/raw_ops/__init__.py").decode()
    return re.findall(r"^from tensorflow\.python\.ops\.gen_\w+ import \w+ as (\w+)|^from .* import (\w+) # line", text, re.M)


def main():
    found = set(HIDDEN)
    for release in RELEASES:
        names = {name for pair in operators(release) for name in pair if re.match(r"^_?[A-Z]", name)}
        print(release, len(names), file=sys.stderr)
        found |= names
    table = {"releases": RELEASES, "reaching": REACHING, "operators": sorted(found)}
    pathlib.Path(__file__).with_name("tensorflow.json").write_text(json.dumps(table, indent=1) + "\n")


if __name__ == "__main__":
    main()
