/** What the server uses of Vite's `import.meta.glob`; Vite's own types would bring the DOM along. */
interface ImportMeta {
  glob<T>(pattern: string, options: { query: '?raw'; import: 'default'; eager: true }): Record<string, T>
}
