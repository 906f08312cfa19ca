const waiting = new Set<() => void>()
let isPressed = false

/**
 * Runs something at once, or when the button that is down has been let go and its click has landed: what moves between
 * the two would let the click fall beside what was meant.
 */
export function whenReleased(run: () => void): void {
  if (isPressed) waiting.add(run)
  else run()
}

function press(): void {
  isPressed = true
}

function release(): void {
  // The click comes right after the button is let go.
  setTimeout(() => {
    isPressed = false
    const runs = [...waiting]
    waiting.clear()
    for (const run of runs) run()
  }, 0)
}

if (typeof window !== 'undefined') {
  const options = { capture: true, passive: true }
  for (const down of ['pointerdown', 'mousedown']) window.addEventListener(down, press, options)
  for (const up of ['pointerup', 'mouseup', 'pointercancel', 'dragend'])
    window.addEventListener(up, release, options)
  window.addEventListener('blur', ({ target }) => target === window && release(), options)
}
