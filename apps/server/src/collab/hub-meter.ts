import { type Meter, noMeter } from '@deconcert/sync'

/** Told of what happens in the rooms, and at their doors. */
export type HubMeter = Meter & {
  /** A browser's way in has ended: with this code of ours, or null when the browser left or was lost. */
  closed(code: number | null): void
}

/** For a server that nobody watches. */
export const noHubMeter: HubMeter = { ...noMeter, closed: () => undefined }
