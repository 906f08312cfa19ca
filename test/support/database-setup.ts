/** Runs once before the tests that need a database: one server, one migrated template that each test clones. */
import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectOwner, migrate, startEmbedded } from '@deconcert/database'
import type { TestProject } from 'vitest/node'

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await testServer()
  const template = `deconcert_template_${randomUUID().slice(0, 8)}`
  try {
    await makeTemplate(server.url, template)
  } catch (error) {
    await server.stop()
    throw error
  }
  project.provide('serverUrl', server.url)
  project.provide('templateDatabase', template)
  return async () => {
    await dropTemplate(server.url, template)
    await server.stop()
  }
}

/** `DATABASE_URL`'s server when given, else an embedded one that forgets everything. */
async function testServer(): Promise<{ url: string; stop(): Promise<void> }> {
  if (process.env.DATABASE_URL) return { url: process.env.DATABASE_URL, stop: async () => undefined }
  const dataDir = await mkdtemp(join(tmpdir(), 'deconcert-test-'))
  const settings = { fsync: 'off', full_page_writes: 'off', max_connections: '300' }
  const server = await startEmbedded({ dataDir, settings })
  return {
    url: server.ownerUrl,
    async stop() {
      await server.stop()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

async function makeTemplate(serverUrl: string, name: string): Promise<void> {
  const admin = connectOwner(serverUrl)
  await admin`create database ${admin(name)} template template0`
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  const owner = connectOwner(url.href)
  await migrate(owner).finally(() => owner.end())
  await admin`alter database ${admin(name)} with is_template true allow_connections false`
  await admin.end()
}

async function dropTemplate(serverUrl: string, name: string): Promise<void> {
  const admin = connectOwner(serverUrl)
  await admin`alter database ${admin(name)} with is_template false`
  await admin`drop database ${admin(name)}`
  await admin.end()
}
