import { expect, test } from 'vitest'
import { type Announcement, announcer, quietMilliseconds, type TextEvent } from './announcements'

/** A clock that the test moves, and what has been said by it. */
function listening() {
  let time = 0
  let due: { at: number; act: () => void }[] = []
  const said: Announcement[] = []
  const { hear } = announcer({
    say: (announcement) => said.push(announcement),
    now: () => time,
    later: (act, milliseconds) => {
      const entry = { at: time + milliseconds, act }
      due.push(entry)
      return () => {
        due = due.filter((each) => each !== entry)
      }
    },
  })
  const pass = (milliseconds: number) => {
    time += milliseconds
    const now = due.filter(({ at }) => at <= time)
    due = due.filter(({ at }) => at > time)
    for (const { act } of now) act()
  }
  return { hear, pass, said }
}

const writes = (name: string, place = 'Constats'): TextEvent => ({ kind: 'writes', name, place })
const nothing: Announcement = { came: [], left: [], writing: [], place: null }

test('what others do is said at once, then together and at most once every ten seconds', () => {
  const { hear, pass, said } = listening()
  hear(writes('Mésange'))
  pass(0)
  expect(said).toEqual([{ ...nothing, writing: ['Mésange'], place: 'Constats' }])
  hear(writes('Pascal'))
  hear({ kind: 'comes', name: 'Élodie' })
  hear(writes('Claire'))
  pass(quietMilliseconds - 1)
  expect(said).toHaveLength(1)
  pass(1)
  expect(said.slice(1)).toEqual([
    { came: ['Élodie'], left: [], writing: ['Pascal', 'Claire'], place: 'Constats' },
  ])
})

test('somebody who goes on writing in one place is not said again; elsewhere, or after a pause, is', () => {
  const { hear, pass, said } = listening()
  hear(writes('Mésange'))
  pass(0)
  for (let times = 0; times < 20; times += 1) {
    hear(writes('Mésange'))
    pass(quietMilliseconds)
  }
  expect(said).toHaveLength(1)
  hear(writes('Mésange', 'Objectifs'))
  pass(quietMilliseconds)
  expect(said.at(-1)).toEqual({ ...nothing, writing: ['Mésange'], place: 'Objectifs' })
  pass(61_000)
  hear(writes('Mésange', 'Objectifs'))
  pass(0)
  expect(said).toHaveLength(3)
})

test('who loses the connection and comes back before anything is said was never away', () => {
  const { hear, pass, said } = listening()
  hear(writes('Pascal'))
  pass(0)
  hear({ kind: 'leaves', name: 'Mésange' })
  hear({ kind: 'comes', name: 'Mésange' })
  pass(quietMilliseconds)
  expect(said).toHaveLength(1)
  hear({ kind: 'leaves', name: 'Mésange' })
  pass(0)
  expect(said.at(-1)).toEqual({ ...nothing, left: ['Mésange'] })
})

test('people who write in several places are named without one', () => {
  const { hear, pass, said } = listening()
  hear(writes('Mésange'))
  hear(writes('Pascal', 'Objectifs'))
  pass(0)
  expect(said).toEqual([{ ...nothing, writing: ['Mésange', 'Pascal'] }])
})
