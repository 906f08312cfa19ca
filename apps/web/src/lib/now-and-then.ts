/**
 * Does something once in so many milliseconds at most, however often it is asked: what is asked meanwhile waits for the
 * same time, and never puts it off.
 */
export function nowAndThen(act: () => void, milliseconds: number) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const ask = () => {
    timer ??= setTimeout(() => {
      timer = undefined
      act()
    }, milliseconds)
  }
  return { ask, stop: () => clearTimeout(timer) }
}
