import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'

/** The system account that PostgreSQL runs as: PostgreSQL refuses to run as root. */
export type Account = { readonly uid: number; readonly gid: number }

/** The account for PostgreSQL when we are root (postgres, else nobody), or null when our own will do. */
export async function serverAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  const found =
    lines.find(([name]) => name === 'postgres') ??
    lines.find(([name]) => name === 'nobody') ??
    lines.find(([, , uid]) => Number(uid) > 0)
  if (found === undefined) throw new Error('no account but root in /etc/passwd')
  return { uid: Number(found[2]), gid: Number(found[3]) }
}

/** Whether the account may walk down to this folder. Null (our own account) always may: errors come later. */
export async function isTraversable(folder: string, account: Account | null): Promise<boolean> {
  if (account === null) return true
  for (let path = resolve(folder); ; path = dirname(path)) {
    if (!mayEnter(await stat(path), account)) return false
    if (path === dirname(path)) return true
  }
}

function mayEnter({ uid, gid, mode }: Stats, account: Account): boolean {
  if (uid === account.uid) return (mode & 0o100) !== 0
  if (gid === account.gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
