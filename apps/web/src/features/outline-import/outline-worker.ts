import { readOutline } from '@deconcert/document/outline'

// Whatever a file holds, it holds it here: with no page, no session, and until it is told to end.
self.onmessage = ({ data }: MessageEvent<Uint8Array>) => self.postMessage(readOutline(data))
