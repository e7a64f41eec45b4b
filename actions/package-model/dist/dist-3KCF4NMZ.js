const require = (name) => process.getBuiltinModule('node:module').createRequire(import.meta.url)(name);
import {
  require_dist
} from "./chunk-TPP5UEPX.js";
import "./chunk-P6CRZOAG.js";
export default require_dist();
