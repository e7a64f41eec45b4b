import type { CodeLanguage } from '../../nouns/effect.ts';
import { operatorFault } from './operator.ts';
import { sourceFault } from './source.ts';
import { templateFault } from './template.ts';
import { torchscriptFault } from './torchscript.ts';

/** What is wrong with code that a model brings along. Each fault has a rule of its own. */
export type CodeFault = 'embedded-code' | 'operator-reaches-out' | 'operator-unknown' | 'template-reaches-out';

export interface CodeVerdict {
  readonly fault: CodeFault;
  /** End of a sentence: `which …`. */
  readonly because: string;
}

/** Undefined where the code is in order: that a model has operators or a template is nothing to report, what they do is. */
export function verdictOnCode(language: CodeLanguage, what: string): CodeVerdict | undefined {
  switch (language) {
    case 'op':
      return operatorFault(what);
    case 'torchscript':
      return torchscriptFault(what);
    case 'jinja': {
      const because = templateFault(what);
      return because === undefined ? undefined : { fault: 'template-reaches-out', because };
    }
    case 'source': {
      const because = sourceFault(what);
      return because === undefined ? undefined : { fault: 'embedded-code', because };
    }
    case 'python':
    case 'native':
      return { fault: 'embedded-code', because: 'runs when the model is loaded or used' };
  }
}
