/** Why the database cannot be used. A closed list: each one has its sentence. */
export type StartReason =
  | 'data-folder-in-use'
  | 'data-folder-unreachable'
  | 'data-folder-other-version'
  | 'platform-unsupported'
  | 'server-did-not-start'
  | 'database-unreachable'
  | 'role-missing'
  | 'schema-newer'
  | 'migration-changed'
  | 'migration-failed'
