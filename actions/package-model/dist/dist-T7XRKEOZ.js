import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
import {
  require_dist
} from "./chunk-SVWFMSU6.js";
import "./chunk-5PVW3TJC.js";
export default require_dist();
