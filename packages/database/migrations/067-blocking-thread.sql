-- As it was, and the text first: a step of a sheet holds its text while it asks whether a thread holds it back.
create or replace function hold_thread(p_thread uuid) returns comment_thread language plpgsql as $$
declare
  v_thread comment_thread;
begin
  perform from document where id = (select document_id from comment_thread where id = p_thread) for no key update;
  select * into v_thread from comment_thread where id = p_thread for update;
  if not found then
    perform refuse('not-found');
  end if;
  return v_thread;
end
$$;
