export interface Debounced<A extends unknown[]> {
  (...args: A): void;
  /** Does not call it any more for what was asked before. */
  cancel(): void;
}

/** Calls `fn` once, `wait` ms after it was last asked for, with what was asked last. */
export function debounce<A extends unknown[]>(wait: number, fn: (...args: A) => void): Debounced<A> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => clearTimeout(timer);
  const later = (...args: A): void => {
    cancel();
    timer = setTimeout(() => fn(...args), wait);
  };
  return Object.assign(later, { cancel });
}
