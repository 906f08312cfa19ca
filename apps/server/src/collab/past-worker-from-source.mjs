/** Starts the worker where nothing is bundled, as in tests: Node 20 reads no TypeScript, and tsx leaves threads to us. */
import { register } from 'tsx/esm/api'

register()
await import('./past-worker.ts')
