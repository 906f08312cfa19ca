/**
 * What it costs to move the messages and nothing else: whatever comes in goes to everyone else at the same address. It
 * keeps no document, but gives the last sync step 2 that it was sent to whoever asks for the state.
 */
import { createServer } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { state } from './messages'

type Room = { readonly sockets: Set<WebSocket>; state: Uint8Array }

const rooms = new Map<string, Room>()
const http = createServer((_, response) => response.end())
const server = new WebSocketServer({ server: http, perMessageDeflate: false })

function roomAt(path: string): Room {
  const room = rooms.get(path) ?? { sockets: new Set(), state: state() }
  rooms.set(path, room)
  return room
}

function hear(room: Room, socket: WebSocket, message: Buffer): void {
  const isSync = message[0] === 0
  if (isSync && message[1] === 0) {
    socket.send(room.state)
    return
  }
  if (isSync && message[1] === 1) room.state = message
  for (const other of room.sockets) {
    if (other !== socket) other.send(message)
  }
}

server.on('connection', (socket, request) => {
  const room = roomAt(request.url ?? '')
  room.sockets.add(socket)
  socket.on('close', () => room.sockets.delete(socket))
  socket.on('message', (message: Buffer) => hear(room, socket, message))
})

process.on('SIGTERM', () => process.exit(0))
process.on('disconnect', () => process.exit(0))
http.listen(Number(process.env.PORT), '127.0.0.1')
