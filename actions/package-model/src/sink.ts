import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import { escapeText, version } from '@package-model/core/start';

/**
 * The one way to the log. A runner reads every line for commands, and most of what we log was written by others: file
 * names, metadata, the output of engine, resolver and container. So lines are written while commands are stopped, and
 * escaped besides: runners differ in what they read, and old ones obeyed some commands even then.
 */
export interface Sink {
  /** One line of any text, from anywhere. */
  readonly line: (text: string) => void;
  /** Opens a fold of the log, closing the one before. The title is ours. */
  readonly group: (title: string) => void;
  /** Closes the fold, and switches commands on for whoever writes next. */
  readonly endGroup: () => void;
  /** Issues workflow commands through the toolkit, with commands switched on meanwhile. */
  readonly commands: (issue: () => unknown) => void;
}

/** Longer lines are of no use to a reader, and slow the page down. */
const MAX_LINE = 8192;

export function openSink(write: (text: string) => void): Sink {
  /** Commands are stopped until this is said: nobody else may know it, so it is new each time. */
  let token: string | undefined;
  let grouped = false;
  const commands = (issue: () => unknown): void => {
    if (token !== undefined) write(`::${token}::\n`);
    token = undefined;
    issue();
  };
  const endGroup = (): void => {
    commands(() => grouped && core.endGroup());
    grouped = false;
  };
  return {
    line: (text) => {
      if (token === undefined) {
        token = randomUUID();
        write(`::stop-commands::${token}\n`);
      }
      write(`${inert(text)}\n`);
    },
    group: (title) => {
      endGroup();
      commands(() => core.startGroup(title));
      grouped = true;
    },
    endGroup,
    commands,
  };
}

/** The first line, before anything else is loaded: who reads the log knows what runs, and which. */
export function greet(sink: Sink, action: string): void {
  sink.line(`${action} ${version}, Node ${process.versions.node}`);
  sink.endGroup();
}

/**
 * One line that no runner takes for a command: controls, ANSI and bidi marks written out, no `::` at its beginning
 * (where blanks do not count), no `##[` anywhere.
 */
export function inert(text: string): string {
  const shown = escapeText(text.slice(0, MAX_LINE));
  const open = shown.replaceAll('##[', '#\\#[').replace(/^(\s*)::/, '$1\\::');
  return text.length > MAX_LINE ? `${open} …` : open;
}
