import { defineConfig } from 'vite'

/** Bundles the server with the workspace's own packages; npm packages stay outside. */
export default defineConfig({
  build: {
    ssr: true,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: {
        main: 'src/main.ts',
        'verify-journal': 'src/verify-journal.ts',
        'prepare-load': 'src/prepare-load.ts',
        // Threads of their own, found beside the bundle as they are beside the source.
        'fold-worker': 'src/collab/fold-worker.ts',
        'past-worker': 'src/collab/past-worker.ts',
        // A process of its own, found beside the bundle as it is beside its caller's source.
        supervisor: '../../packages/database/src/embedded/supervisor.mjs',
      },
      output: {
        entryFileNames: ({ name }) => (name === 'supervisor' ? 'supervisor.mjs' : '[name].js'),
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
})
