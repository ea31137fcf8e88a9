/**
 * The result of `work`, unless the deadline passes first.
 *
 * @param work started already; goes on unseen after a breach, so it must be harmless or stopped by `breach`
 * @param breach called once when the time is over; its return value is what the caller gets as rejection
 */
export function within<T>(work: Promise<T>, deadlineMs: number, breach: () => Error): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(() => reject(breach()), deadlineMs)
    work.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
