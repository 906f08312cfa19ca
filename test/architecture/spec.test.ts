import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name === 'node_modules' || entry.name === 'dist' || entry.name.startsWith('.')) return []
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(path) : [path]
  })
}

const files = ['packages', 'apps', 'test', 'infra'].flatMap((folder) => filesUnder(root + folder))

function idsIn(name: RegExp, shape: RegExp): readonly string[] {
  const texts = files.filter((file) => name.test(file)).map((file) => readFileSync(file, 'utf8'))
  return texts.flatMap((text) => [...text.matchAll(shape)].map(([, id]) => id ?? ''))
}

const written = idsIn(/\/SPEC\.md$/, /^- \*\*([A-Z]\d+)\*\*/gm)
// A text that begins with rules is a title; a comment that quotes one is no promise.
const titles = files
  .filter((file) => /(\.(test|spec)|-contract)\.tsx?$/.test(file))
  .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/['"`]((?:\[[A-Z]\d+\] ?)+)/g)])
const kept = titles.flatMap(([, rules = '']) => [...rules.matchAll(/[A-Z]\d+/g)].map(([id]) => id))

test('every rule has one home', () => {
  expect(written.filter((id, index) => written.indexOf(id) !== index)).toEqual([])
})

test('every rule is in the title of a test, and every number in a title is a rule', () => {
  expect(written.filter((id) => !kept.includes(id))).toEqual([])
  expect(kept.filter((id) => !written.includes(id))).toEqual([])
})
