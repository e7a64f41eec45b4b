/**
 * The parser of YAML, to be loaded when there is such a text: `await import` of a file of ours. A bundle gives the library's
 * default alone to whoever imports the library itself that way.
 */
export { LineCounter, parseDocument } from 'yaml';
