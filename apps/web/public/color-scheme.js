// Sets the colours before the first paint. A file of its own, because the Content-Security-Policy forbids inline scripts.
;(() => {
  let choice = 'auto'
  try {
    choice = localStorage.getItem('deconcert-color-scheme') ?? 'auto'
  } catch {
    // Storage may be refused: the system's preference then decides.
  }
  const systemIsDark = matchMedia('(prefers-color-scheme: dark)').matches
  const dark = choice === 'dark' || (choice === 'auto' && systemIsDark)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
})()
