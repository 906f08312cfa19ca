import { expect, test } from 'vitest'
import { keyOf, triageAct } from './triage-keys'

const press = { ctrlKey: false, metaKey: false, altKey: false, repeat: false, isTyping: false }

test('each letter has one meaning', () => {
  const acts = [...'jkopbxmsc?'].map((key) => triageAct({ ...press, key }))
  expect(acts).toEqual([
    'next',
    'previous',
    'open',
    'publish',
    'send-back',
    'set-aside',
    'merge',
    'split',
    'claim',
    'help',
  ])
  expect(triageAct({ ...press, key: 'q' })).toBeNull()
})

test('a letter means nothing where one types, with a modifier, or held down', () => {
  for (const change of [
    { isTyping: true },
    { ctrlKey: true },
    { metaKey: true },
    { altKey: true },
    { repeat: true },
  ]) {
    expect(triageAct({ ...press, key: 'p', ...change })).toBeNull()
  }
  expect(triageAct({ ...press, key: 'j', repeat: true })).toBe('next')
})

test('publishing and leaving published have the same letter', () => {
  expect([keyOf('publish'), keyOf('review'), keyOf('set-aside')]).toEqual(['p', 'p', 'x'])
})
