-- The second schema of texts knows every block of the first, and more: pages opened before this server's start read only,
-- and offer to load again, rather than meet blocks that they do not know.
update document set schema_version = 2 where schema_version < 2;
