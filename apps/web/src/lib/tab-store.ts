// Where storage is refused or full, what is kept lasts as long as the page. What is here is the newer.
const inMemory = new Map<string, string>()

/** What this tab kept under a name, across reloads, or null. Signing out forgets it. */
export function readTab(name: string): string | null {
  const here = inMemory.get(name)
  if (here !== undefined) return here
  try {
    return sessionStorage.getItem(name)
  } catch {
    return null
  }
}

/** The names under which this tab keeps something, of those that begin so. */
export function namesInTab(beginning: string): readonly string[] {
  return [...new Set([...inMemory.keys(), ...storedNames()])].filter((name) => name.startsWith(beginning))
}

function storedNames(): readonly string[] {
  try {
    return Object.keys(sessionStorage)
  } catch {
    return []
  }
}

export function keepInTab(name: string, text: string): void {
  try {
    sessionStorage.setItem(name, text)
    inMemory.delete(name)
  } catch {
    inMemory.set(name, text)
  }
}

export function forgetInTab(name: string): void {
  inMemory.delete(name)
  try {
    sessionStorage.removeItem(name)
  } catch {
    // It was only in memory.
  }
}

/** Forgets all that this tab kept: it is nobody else's. */
export function forgetTab(): void {
  inMemory.clear()
  try {
    sessionStorage.clear()
  } catch {
    // It was only in memory.
  }
}
