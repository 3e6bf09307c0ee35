-- Postings of articles, feeds and first pages close by their own page, their date or their age.
alter table posting add column page_checked_at timestamptz;
create index posting_to_check on posting (page_checked_at nulls first, id) where closed_at is null and url is not null;
create index posting_valid_through on posting (valid_through) where closed_at is null and valid_through is not null;
