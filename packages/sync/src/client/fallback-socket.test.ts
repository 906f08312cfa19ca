import type { ServerResponse } from 'node:http'
import { afterEach, expect, test, vi } from 'vitest'
import { closeEvent, messagesEvent, pingEvent } from '../event-stream'
import { Line } from './fallback-line'
import { fallbackSocket } from './fallback-socket'

const lines: Line[] = []
afterEach(async () => {
  for (const line of lines.splice(0)) await line.close()
})

async function connect(change: (line: Line) => void = () => undefined) {
  const line = new Line()
  lines.push(line)
  change(line)
  const socket = new (fallbackSocket(fetch))(await line.listen())
  const heard: number[][] = []
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.onclose = resolve
  })
  const opened = new Promise<void>((resolve) => {
    socket.onopen = () => resolve()
  })
  socket.onmessage = ({ data }: { data: ArrayBuffer }) => void heard.push([...new Uint8Array(data)])
  return { line, socket, heard, opened, closed }
}

test('[S12] messages come whole and in order, and go in numbered parcels, one under way at a time', async () => {
  const { line, socket, heard, opened } = await connect()
  await opened
  expect(socket.readyState).toBe(socket.OPEN)
  line.say(messagesEvent([new Uint8Array([1]), new Uint8Array([2, 2])]))
  line.say(messagesEvent([new Uint8Array([3])]))
  await vi.waitFor(() => expect(heard).toEqual([[1], [2, 2], [3]]))

  const held: ServerResponse[] = []
  line.answerPost = (answer) => void held.push(answer)
  socket.send(new Uint8Array([1]))
  await vi.waitFor(() => expect(held).toHaveLength(1))
  socket.send(new Uint8Array([2]))
  socket.send(new Uint8Array([3]))
  held[0]?.writeHead(204).end()
  await vi.waitFor(() => expect(held).toHaveLength(2))
  expect(line.posts).toEqual([
    { number: 1, messages: [[1]] },
    { number: 2, messages: [[2], [3]] },
  ])
})

test('[S12] what is more than one parcel may carry goes in several', async () => {
  const { line, socket, opened } = await connect()
  await opened
  for (let n = 0; n < 3; n += 1) socket.send(new Uint8Array(200 * 1024).fill(n))
  await vi.waitFor(() => expect(line.posts).toHaveLength(3))
  expect(line.posts.map(({ messages }) => messages[0]?.[0])).toEqual([0, 1, 2])
})

test.each([
  ['lost', (answer: ServerResponse) => answer.destroy()],
  ['a proxy’s', (answer: ServerResponse) => answer.writeHead(502).end()],
])('[S12] a parcel whose answer is %s is sent again under its number', async (_, spoil) => {
  const { line, socket, opened } = await connect()
  await opened
  const spoilOnce = line.answerPost
  line.answerPost = (answer) => {
    line.answerPost = spoilOnce
    spoil(answer)
  }
  socket.send(new Uint8Array([7]))
  await vi.waitFor(() => expect(line.posts).toHaveLength(2))
  socket.send(new Uint8Array([8]))
  await vi.waitFor(() => expect(line.posts).toHaveLength(3))
  expect(line.posts.map(({ number }) => number)).toEqual([1, 1, 2])
  expect(line.posts[1]).toEqual(line.posts[0])
})

test('[S12] it closes with the code that the server says, and with 1006 when the line is cut', async () => {
  const told = await connect()
  await told.opened
  told.line.say(closeEvent(4403, 'not permitted'))
  expect(await told.closed).toMatchObject({ code: 4403, reason: 'not permitted' })
  const cut = await connect()
  await cut.opened
  cut.line.stream?.destroy()
  expect(await cut.closed).toMatchObject({ code: 1006 })
})

const page = '<html>Identifiez-vous auprès du proxy</html>'
test.each([
  [
    'says that nobody is signed in',
    4401,
    (it: ServerResponse) => it.writeHead(401).end('{"refusal":"not-signed-in"}'),
  ],
  ['is a proxy’s question', 1006, (it: ServerResponse) => it.writeHead(401).end(page)],
  ['is a proxy’s page', 1006, (it: ServerResponse) => it.writeHead(200).end(page)],
  ['is no stream of ours', 1006, streamOf('event: strange\ndata: x\n\n')],
  ['comes from a server that restarts', 1006, (it: ServerResponse) => it.writeHead(503).end()],
] as const)('[S12] it never opens when the answer %s', async (_, code, refuse) => {
  const { socket, closed } = await connect((line) => {
    line.refuse = (answer) => void refuse(answer)
  })
  const opened = vi.fn()
  socket.onopen = opened
  expect(await closed).toMatchObject({ code })
  expect(opened).not.toHaveBeenCalled()
})

test.each([
  [404, 1006],
  [409, 1006],
  [413, 1009],
])('[S12] a parcel answered by %i ends it', async (status, code) => {
  const { line, socket, opened, closed } = await connect()
  await opened
  line.answerPost = (answer) => answer.writeHead(status).end()
  socket.send(new Uint8Array([1]))
  expect(await closed).toMatchObject({ code })
  expect(line.posts).toHaveLength(1)
})

test('[S12] it shows that it is there when it is asked', async () => {
  const { line, opened } = await connect()
  await opened
  line.say(pingEvent)
  await vi.waitFor(() => expect(line.posts).toEqual([{ number: 1, messages: [] }]))
})

test('[S3] what is sent just before it is closed still leaves, and nothing is heard any more', async () => {
  const { line, socket, heard, opened, closed } = await connect()
  await opened
  socket.send(new Uint8Array([9]))
  socket.close()
  line.say(messagesEvent([new Uint8Array([1])]))
  await closed
  expect(line.posts).toEqual([{ number: 1, messages: [[9]] }])
  expect(heard).toEqual([])
  await vi.waitFor(() => expect(line.stream?.destroyed).toBe(true))
})

function streamOf(text: string) {
  return (answer: ServerResponse) => {
    answer.writeHead(200, { 'Content-Type': 'text/event-stream' })
    answer.write(text)
  }
}
