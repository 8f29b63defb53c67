/** Returns a function that has `work` run once nobody has called it for `milliseconds`. It keeps no process alive. */
export function whenQuiet(work: () => void, milliseconds: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, milliseconds);
    timer.unref();
  };
}
