import { escapeText, type PipelineEvent } from '@package-model/core/start';
import type { Output } from './output.ts';

/** What takes longer than this shows that it is still going on. */
const QUIET_MS = 2000;
const BEAT_MS = 5000;

/**
 * Events as lines on stderr. Decisions and stages that took time are lines that stay; what goes on right now is
 * one line that is written over on a terminal, and a heartbeat every few seconds elsewhere.
 */
export function progressTo(stream: Output, quiet: boolean): { on: (event: PipelineEvent) => void; end: () => void } {
  let stage = '';
  let since = 0;
  let doing = '';
  let shown = 0;
  let live = false;
  const rate = rates();
  const clear = (): void => {
    if (live) void stream.write('\r\u001B[2K');
    live = false;
  };
  const line = (text: string): void => {
    clear();
    void stream.write(`${text}\n`);
  };
  const beat = (): void => {
    const now = Date.now();
    if (stage === '' || now - since < QUIET_MS) return;
    const text = `${stage}: ${doing === '' ? 'working' : doing} (${Math.round((now - since) / 1000)} s)`;
    if (stream.isTTY) {
      void stream.write(`\r\u001B[2K${text.slice(0, Math.max(20, (stream.columns ?? 80) - 1))}`);
      live = true;
    } else if (now - shown >= BEAT_MS) {
      shown = now;
      line(text);
    }
  };
  const timer = quiet ? undefined : setInterval(beat, stream.isTTY ? 250 : 1000);
  timer?.unref();
  const on = (event: PipelineEvent): void => {
    switch (event.type) {
      case 'started':
        [stage, since, doing] = [event.stage, Date.now(), ''];
        break;
      case 'decided':
        line(`${event.stage}: ${escapeText(event.what)} (${escapeText(event.because)})`);
        break;
      case 'progress':
        doing = escapeText(event.what) + amounts(event) + rate(event);
        break;
      case 'output':
        doing = briefly(event.line);
        break;
      case 'found':
        break;
      case 'finished':
        clear();
        if (event.ms >= QUIET_MS) line(`${event.stage}: ${event.outcome} in ${(event.ms / 1000).toFixed(1)} s`);
        stage = '';
    }
  };
  return {
    on: quiet ? () => undefined : on,
    end: () => {
      clearInterval(timer);
      clear();
    },
  };
}

/** A line of the engine's, without what only the engine needs: which step it is and what it runs come first. */
function briefly(line: string): string {
  const text = line
    .replace(/^#\d+ /, '')
    .replaceAll(/--mount=\S+/g, '')
    .replaceAll(/\s+/g, ' ');
  return escapeText(text.trim()).slice(0, 100);
}

/** A rate that is younger than this says nothing. */
const RATED_MS = 1000;

/** How fast bytes go by, and how long the rest takes: from the first that was seen of the same work. */
function rates(): (event: PipelineEvent & { type: 'progress' }) => string {
  let [what, from, since] = ['', 0, 0];
  return (event) => {
    const now = Date.now();
    if (event.what !== what || event.done < from) [what, from, since] = [event.what, event.done, now];
    const perMs = (event.done - from) / (now - since);
    if (event.unit !== 'bytes' || event.total === undefined || now - since < RATED_MS || perMs <= 0) return '';
    return `, ${amount(perMs * 1000, 'bytes')}/s, ${Math.ceil((event.total - event.done) / perMs / 1000)} s left`;
  };
}

function amounts({ done, total, unit }: PipelineEvent & { type: 'progress' }): string {
  if (total !== undefined) return ` ${amount(done, unit)} of ${amount(total, unit)}`;
  return done === 0 ? '' : ` ${amount(done, unit)}`;
}

function amount(count: number, unit: 'bytes' | 'files' | 'requests'): string {
  if (unit !== 'bytes') return `${count} ${unit}`;
  return count < 1e6
    ? `${(count / 1e3).toFixed(1)} kB`
    : count < 1e9
      ? `${(count / 1e6).toFixed(1)} MB`
      : `${(count / 1e9).toFixed(2)} GB`;
}
