-- What an answer is cut from, and the same in plain small letters, each letter at the place of its own: taken once, when
-- it is written, and not each time that somebody searches.
alter table search_entry
  add column said text not null generated always as (
    normalize(left(case when also = '' then words else also || ' ' || words end, 20000), NFC)) stored,
  add column plain text not null generated always as (
    lower(plain_letters(left(case when also = '' then words else also || ' ' || words end, 20000)))) stored;
