import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as Y from 'yjs'
import type { createFolder } from './folder'

const server = fileURLToPath(new URL('../..', import.meta.url))
const outDir = join(server, '../../.build', `folder-${process.pid}`)

beforeAll(async () => {
  await build({
    root: server,
    configFile: join(server, 'vite.config.ts'),
    mode: 'production',
    logLevel: 'warn',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      rolldownOptions: { input: { folder: 'src/collab/folder.ts' } },
    },
  })
})

afterAll(() => rm(outDir, { recursive: true, force: true }))

test('[O1] the bundle finds the thread that folds beside itself', async () => {
  const bundled = (await import(pathToFileURL(join(outDir, 'folder.js')).href)) as {
    createFolder: typeof createFolder
  }
  const folder = bundled.createFolder()
  const history = new Y.Doc()
  const updates: Uint8Array[] = []
  history.on('update', (update: Uint8Array) => updates.push(update))
  for (let n = 0; n < 1000; n += 1) history.getText('body').insert(n, 'a')
  const read = new Y.Doc()
  Y.applyUpdate(read, await folder.fold(updates))
  await folder.close()
  expect(read.getText('body').toString()).toBe('a'.repeat(1000))
})
