import type { Room } from '../room'
import type { Chance } from './chance'
import { editAnything } from './edits'
import type { Play } from './play'
import type { Act } from './script'
import type { Typist } from './typist'

type Happens = (play: Play, typist: Typist, room: Room, chance: Chance) => unknown

const mayWrite = { access: 'write', reason: null } as const
const mayRead = { access: 'read', reason: 'read-only' } as const

/** What each word of a script means. */
export const acts: Record<Act, Happens> = {
  edit: ({ marks }, { doc }, _, chance) => editAnything(doc, marks, chance),
  burst: ({ marks }, { doc }, _, chance) => {
    for (let n = 5 + chance.below(30); n > 0; n -= 1) editAnything(doc, marks, chance)
  },
  speak: (play, typist, room, chance) =>
    play.first(typist, ({ hasToSay }) => hasToSay).speak(room, howMany(chance)),
  hear: (play, typist, _, chance) => play.first(typist, ({ hasToHear }) => hasToHear).hear(howMany(chance)),
  write: ({ served }) => served.write(),
  connect: (play, typist, room) =>
    play.connect(
      play.first(typist, ({ session }) => !session),
      room,
    ),
  leave: (_, typist, room) => typist.disconnect(room),
  vanish: (_, typist) => typist.disconnect(),
  reload: (play, typist, _, chance) => {
    const isOtherDevice = typist.isSaved && chance.is(50)
    typist.disconnect()
    typist.reload(play.newClient(), isOtherDevice)
  },
  'stop reading': (_, typist) => {
    typist.isReading = false
  },
  'read again': (_, typist) => {
    typist.isReading = true
  },
  'time passes': ({ served }) => served.pass(110),
  'a long time passes': ({ served }) => served.pass(16_000),
  withdraw: (play, typist, room) => play.grant(typist, room, mayRead),
  'give back': (play, typist, room) => play.grant(typist, room, mayWrite),
  freeze: (play, _, room, chance) => play.setWritable(false, chance.is(50) ? room : null),
  thaw: (play, _, room) => play.setWritable(true, room),
  fold: ({ served }, _, room) => {
    served.pass(60_000)
    void room.compactIfDue()
  },
  'fold elsewhere': ({ served }) => served.foldElsewhere(),
  'the fold is done': ({ served }) => served.finishFolds(),
  'fail before the write': ({ served }) => served.log.fail(),
  'fail after the write': ({ served }) => served.log.writeAndFail(),
  'write after failing': ({ served }) => served.log.failAndWriteLater(),
  'die before the write': ({ served, everyone }) => {
    for (const each of everyone) each.disconnect()
    served.die()
    served.log.drop()
  },
  'die after the write': async ({ served, everyone }) => {
    for (const each of everyone) each.disconnect()
    served.die()
    await served.log.write()
  },
  'write after dying': ({ served, everyone }) => {
    for (const each of everyone) each.disconnect()
    served.die()
  },
  restart: ({ served }) => served.drain(),
  erase: ({ served }) => served.erase(),
}

/** One, a few, or all that there are. */
function howMany(chance: Chance): number {
  return chance.pick([1, 1, 2, 3, 5, Number.POSITIVE_INFINITY])
}
