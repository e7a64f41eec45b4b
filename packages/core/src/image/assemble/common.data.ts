/**
 * Packages that most models' environments share, those below others first. Engines share unpacked layers only along a
 * common beginning, so whatever is common stands below what is not: with it a second model adds a twentieth of the disk.
 */
export const common: readonly string[] = [
  'numpy',
  'scipy',
  'joblib',
  'threadpoolctl',
  'narwhals',
  'scikit-learn',
  'python-dateutil',
  'six',
  'pytz',
  'tzdata',
  'pandas',
  'typing-extensions',
  'packaging',
  'protobuf',
  'flatbuffers',
  'onnxruntime',
  'xgboost-cpu',
  'xgboost',
  'lightgbm',
  'catboost',
  'torch',
  'orjson',
  'click',
  'h11',
  'httptools',
  'uvloop',
  'uvicorn',
];
