import { expect, test, vi } from 'vitest'
import { type Place, ReadingLine } from './reading-line'

const limits = {
  bytes: 10,
  ofOneText: 2,
  waitMilliseconds: 60_000,
  restMilliseconds: 60_000,
}

/** Answers when it is told to, and keeps what it was given. */
function question() {
  let [resolve, reject] = [(_: string): void => undefined, (_: Error): void => undefined]
  const promise = new Promise<string>((give, fail) => {
    resolve = give
    reject = fail
  })
  const ask = vi.fn((_: () => void) => promise)
  return { ask, resolve, reject, turn: () => ask.mock.calls[0]?.[0]() }
}

const place = (documentId: string, bytes: number, kind = 'state'): Place => ({ documentId, kind, bytes })

test('[A76] so many bytes wait at once; what has no room is not even asked, and comes in later', async () => {
  const line = new ReadingLine(limits)
  const [one, two] = [question(), question()]
  const first = line.wait(place('a', 6), one.ask)
  await expect(line.wait(place('b', 5), two.ask)).rejects.toMatchObject({ refusal: 'history-busy' })
  await expect(line.wait(place('b', 11), two.ask)).rejects.toMatchObject({ refusal: 'history-too-long' })
  expect(two.ask).not.toHaveBeenCalled()

  one.resolve('one')
  two.resolve('two')
  expect(await first).toBe('one')
  expect(await line.wait(place('b', 5), two.ask)).toBe('two')
})

test('[A76] whoever asks of one text over and over leaves room for the others', async () => {
  const line = new ReadingLine(limits)
  const [one, two, three] = [question(), question(), question()]
  const begun = [line.wait(place('a', 1), one.ask), line.wait(place('a', 1, 'sizes'), two.ask)]
  await expect(line.wait(place('a', 1), three.ask)).rejects.toMatchObject({ refusal: 'history-busy' })
  three.resolve('three')
  expect(await line.wait(place('b', 1), three.ask)).toBe('three')
  for (const { resolve } of [one, two]) resolve('done')
  await Promise.all(begun)
})

test('[A76] who waited too long is told to come back, and is not asked when their turn comes', async () => {
  const line = new ReadingLine({ ...limits, waitMilliseconds: 1 })
  const { ask, turn, resolve } = question()
  await expect(line.wait(place('a', 6), ask)).rejects.toMatchObject({ refusal: 'history-busy' })
  expect(turn).toThrow('history-busy')
  // Until then it holds its place.
  await expect(line.wait(place('b', 6), ask)).rejects.toMatchObject({ refusal: 'history-busy' })
  resolve('late')
  await vi.waitFor(async () => expect(await line.wait(place('b', 6), async () => 'in')).toBe('in'))
})

test('[A76] what took too long rests, with those who ask the same; the rest of the text goes on', async () => {
  const line = new ReadingLine(limits)
  const [slow, next, other] = [question(), question(), question()]
  const begun = [line.wait(place('a', 1), slow.ask), line.wait(place('a', 1), next.ask)]
  slow.reject(new Error('the thread took too long'))
  await expect(begun[0]).rejects.toThrow('the thread took too long')
  expect(next.turn).toThrow('history-too-long')
  next.resolve('as if')
  await begun[1]

  await expect(line.wait(place('a', 1), other.ask)).rejects.toMatchObject({ refusal: 'history-too-long' })
  expect(other.ask).not.toHaveBeenCalled()
  other.resolve('well')
  expect(await line.wait(place('a', 1, 'passage'), other.ask)).toBe('well')
  expect(await line.wait(place('b', 1), other.ask)).toBe('well')
  line.close()
  expect(await line.wait(place('a', 1), other.ask)).toBe('well')
})

test('[A76] … for a while', async () => {
  const line = new ReadingLine({ ...limits, restMilliseconds: 1 })
  const asked = place('a', 1)
  const fails = async () => Promise.reject(new Error('the thread took too long'))
  await expect(line.wait(asked, fails)).rejects.toThrow('too long')
  await vi.waitFor(async () => expect(await line.wait(asked, async () => 'again')).toBe('again'))
})
