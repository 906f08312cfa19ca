import * as idb from 'lib0/indexeddb'

/** What the names begin with under which this browser keeps the documents of an account. */
export function keptPrefix(owner: string): string {
  return `deconcert:${owner}:`
}

export function draftName(name: string): string {
  return `${name}:draft`
}

/** As y-indexeddb lays them out. */
export function createKeptStores(db: IDBDatabase): void {
  idb.createStores(db, [['updates', { autoIncrement: true }], ['custom']])
}

/** Uses the drafts kept under a name of `draftName`. */
export async function withDrafts<Value>(
  name: string,
  use: (drafts: IDBObjectStore) => Promise<Value>,
): Promise<Value | null> {
  const db = await idb.openDB(name, (fresh) => idb.createStores(fresh, [['drafts']]))
  try {
    const [drafts] = idb.transact(db, ['drafts'])
    return drafts ? await use(drafts) : null
  } finally {
    db.close()
  }
}
