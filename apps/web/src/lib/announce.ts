const storageKey = 'deconcert-announce'

/** Whether changes made by others are read aloud by screen readers: yes, until the reader says otherwise. */
export function isAnnouncing(): boolean {
  try {
    return localStorage.getItem(storageKey) !== 'off'
  } catch {
    return true
  }
}

export function setAnnouncing(announcing: boolean): void {
  try {
    localStorage.setItem(storageKey, announcing ? 'on' : 'off')
  } catch {
    // Storage may be refused; changes are then announced.
  }
}
