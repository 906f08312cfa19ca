import type { CellValue } from './cell'

/** One cell of the plan: where it is, and what it held when it was changed. */
export type CellPlace = { readonly rowId: string; readonly columnId: string }

export type CellSent = CellPlace & { readonly change: Partial<CellValue>; readonly seenVersion: number }

type World = {
  /** Sends one change; answers with the version of the cell. */
  readonly send: (sent: CellSent) => Promise<number>
  /** What a cell is to show until its change is stored; null when the truth may show again. */
  readonly show: (place: CellPlace, change: Partial<CellValue> | null) => void
  readonly stored: (sent: CellSent, version: number) => void
  readonly refused: (place: CellPlace, error: unknown) => void
}

type Flight = { waiting: Partial<CellValue>; hasMore: boolean }

/**
 * Sends the changes of cells, each cell's one after the other: what is changed again while a change is on its way goes
 * behind it, over the version that it made. A refusal drops what waits, and the cell shows the truth again.
 */
export class CellWriter {
  readonly #world: World
  readonly #flights = new Map<string, Flight>()

  constructor(world: World) {
    this.#world = world
  }

  async write(place: CellPlace, change: Partial<CellValue>, seenVersion: number): Promise<void> {
    const key = `${place.rowId} ${place.columnId}`
    this.#world.show(place, change)
    const before = this.#flights.get(key)
    if (before !== undefined) {
      before.waiting = { ...before.waiting, ...change }
      before.hasMore = true
      return
    }
    const flight: Flight = { waiting: change, hasMore: true }
    this.#flights.set(key, flight)
    try {
      await this.#sendAll(place, flight, seenVersion)
    } catch (error) {
      this.#world.refused(place, error)
    } finally {
      this.#flights.delete(key)
      this.#world.show(place, null)
    }
  }

  async #sendAll(place: CellPlace, flight: Flight, seenVersion: number): Promise<void> {
    let seen = seenVersion
    while (flight.hasMore) {
      const sent = { ...place, change: flight.waiting, seenVersion: seen }
      flight.waiting = {}
      flight.hasMore = false
      seen = await this.#world.send(sent)
      this.#world.stored(sent, seen)
    }
  }
}
