import react from '@vitejs/plugin-react'
import compile from 'icu-minify/compile'
import { defineConfig, type Plugin } from 'vite'
import { frenchSpaces } from './src/i18n/french-spaces'

const server = 'http://localhost:3000'

export default defineConfig({
  plugins: [react(), spacedMessages(), compiledMessages()],
  build: {
    target: 'es2022',
    // The Content-Security-Policy allows files of our own host only, so nothing is inlined as a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          includeDependenciesRecursively: false,
          // Every page needs these: parted by which page uses what, they would weigh more.
          groups: [
            {
              name: 'frame',
              test: /node_modules\/(@tanstack\/(react-)?(router|router-core|store|history)|use-sync-external-store|react|react-dom|scheduler)\//,
            },
            // What a page needs to show a text that nobody writes in: without the editor.
            {
              name: 'read-texts',
              test: /packages\/document\/src\/(address|content|content-from-text|content-text|data-form|image-attributes|uuid-attribute)\.ts/,
            },
            // What compares and reads texts, which nobody needs to type.
            {
              name: 'compared-texts',
              test: /node_modules\/diff\/|packages\/document\/src\/(aligned-blocks|amend-fragment|author-ranges|authored-content|canonical-content|cited-figures|cites-source|compared-\w+|removals|restoring-update|stored-passage|suggestions-in|text-change|update-size|word-change)\.ts/,
            },
          ],
        },
      },
    },
    // From which the weight of a page is told.
    manifest: true,
  },
  server: {
    proxy: {
      '/api': server,
      '/collab': { target: server, ws: true },
    },
  },
})

type Node = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** Puts the spaces of French typography into the sentences of `i18n/fr/`, whose sources have ordinary ones. */
function spacedMessages(): Plugin {
  return {
    name: 'spaced-messages',
    transform: {
      order: 'post',
      filter: { id: /\/src\/i18n\/fr\/[\w-]+\.ts$/ },
      handler(code) {
        return withSentences(code, this.parse(code), frenchSpaces)
      },
    },
  }
}

/** Compiles the sentences of `i18n/` when the application is built, so that no parser travels to the browser. */
function compiledMessages(): Plugin {
  return {
    name: 'compiled-messages',
    apply: 'build',
    config: () => ({
      resolve: { alias: { 'use-intl/format-message': 'use-intl/format-message/format-only' } },
    }),
    transform: {
      order: 'post',
      filter: { id: /\/src\/i18n\/(fr|en)\/[\w-]+\.ts$/ },
      handler(code) {
        return withSentences(code, this.parse(code), compile)
      },
    },
  }
}

/** The code with what `rewrite` makes of its sentences in their place. */
function withSentences(code: string, tree: unknown, rewrite: (sentence: string) => unknown): string {
  const sentences = sentencesIn(tree).sort((one, other) => other.start - one.start)
  return sentences.reduce(
    (text, { start, end, value }) =>
      text.slice(0, start) + JSON.stringify(rewrite(String(value))) + text.slice(end),
    code,
  )
}

/** The texts that are values of an object, however deep. */
function sentencesIn(node: unknown): Node[] {
  if (Array.isArray(node)) return node.flatMap(sentencesIn)
  if (!isNode(node)) return []
  if (node.type === 'Property' && isNode(node.value) && typeof node.value.value === 'string')
    return [node.value]
  return Object.values(node).flatMap(sentencesIn)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
