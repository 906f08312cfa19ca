/**
 * Preloaded into the server (`node --import`) for load generators that open many sockets of one text with the same
 * cookie: with LOAD_COOKIES (a `cookies.txt` of `prepare-load`), each socket comes with the cookie of the next person.
 * An account has its number of sockets; the server itself asks what it always asks.
 */
import { readFileSync } from 'node:fs'
import { Server } from 'node:http'

const cookies = readFileSync(process.env.LOAD_COOKIES ?? '', 'utf8')
  .trimEnd()
  .split('\n')
const { emit } = Server.prototype
let turn = 0

Server.prototype.emit = function (event, ...args) {
  if (event === 'upgrade') {
    args[0].headers.cookie = cookies[turn % cookies.length].replace('Cookie: ', '')
    turn += 1
  }
  return emit.call(this, event, ...args)
}
