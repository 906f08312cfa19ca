import { homedir } from 'node:os'
import { join, resolve } from 'node:path'

/** Where the data live: `DATA_DIR`, else the system's place for application data. Always absolute. */
export function defaultDataDir(environment: Readonly<Record<string, string | undefined>>): string {
  if (environment.DATA_DIR) return resolve(environment.DATA_DIR)
  if (process.platform === 'win32') {
    return join(environment.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'deconcert')
  }
  if (process.getuid?.() === 0) return '/var/lib/deconcert'
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'deconcert')
  return join(environment.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'deconcert')
}
