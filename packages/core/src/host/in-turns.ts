/** Blobs on their way at a time: enough to fill a line, few enough that each is done soon. */
const AT_ONCE = 4;

/** Works on several items at a time. The first failure ends it, and is thrown when what had begun has ended. */
export async function inTurns<T>(
  items: readonly T[],
  work: (item: T) => Promise<void>,
  atOnce = AT_ONCE,
): Promise<void> {
  const queue = [...items];
  let failed = false;
  const worker = async (): Promise<void> => {
    for (let item = queue.shift(); item !== undefined && !failed; item = queue.shift()) {
      try {
        await work(item);
      } catch (cause) {
        failed = true;
        throw cause;
      }
    }
  };
  // The first failure is told; the others end with their next blob.
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, worker));
  const first = ended.find((each) => each.status === 'rejected');
  if (first) throw first.reason;
}
