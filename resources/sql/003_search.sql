-- Third version: what people wrote can be searched. Each table with words has an index `<table>_search` of its own, which
-- keeps no second copy of them (content=) and goes by the same id. SQLite forbids triggers of a file it does not trust to
-- write here, so models/store/searchindex keeps the indexes in step, within the transaction that changes a row.
-- Short beginnings of words are indexed too, so that the first letters typed are answered as quickly as whole words.

CREATE VIRTUAL TABLE network_search USING fts5 (name, short_name, territory, web, notes,
  content='network', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE structure_search USING fts5 (name, short_name, kind, address, postcode, commune, department, phone, email, web, notes,
  content='structure', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE person_search USING fts5 (given_name, family_name, phone, email, notes,
  content='person', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE role_search USING fts5 (title, notes,
  content='role', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE membership_search USING fts5 (notes,
  content='membership', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE affiliation_search USING fts5 (notes,
  content='affiliation', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE series_search USING fts5 (name, subtitle, notes, introduction, perspectives,
  content='series', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE event_search USING fts5 (title, place, place_kind, commune, notes, introduction, perspectives,
  content='event', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE outreach_search USING fts5 (label, audience, notes,
  content='outreach', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE theme_search USING fts5 (name, notes,
  content='theme', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE exchange_search USING fts5 (said, follow_up,
  content='exchange', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE feedback_search USING fts5 (said,
  content='feedback', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE attachment_search USING fts5 (name, caption,
  content='attachment', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE axis_search USING fts5 (number, title, notes,
  content='axis', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE action_search USING fts5 (number, title, context, working_group, board_member, staff, notes,
  content='action', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE action_line_search USING fts5 (text, period,
  content='action_line', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE funding_search USING fts5 (source,
  content='funding', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE indicator_search USING fts5 (title,
  content='indicator', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE task_search USING fts5 (title, who, notes,
  content='task', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE decision_search USING fts5 (question, answer,
  content='decision', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE obligation_search USING fts5 (title, statute, notes,
  content='obligation', content_rowid='id', prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');

-- What an older file holds already.
INSERT INTO network_search (network_search) VALUES ('rebuild');
INSERT INTO structure_search (structure_search) VALUES ('rebuild');
INSERT INTO person_search (person_search) VALUES ('rebuild');
INSERT INTO role_search (role_search) VALUES ('rebuild');
INSERT INTO membership_search (membership_search) VALUES ('rebuild');
INSERT INTO affiliation_search (affiliation_search) VALUES ('rebuild');
INSERT INTO series_search (series_search) VALUES ('rebuild');
INSERT INTO event_search (event_search) VALUES ('rebuild');
INSERT INTO outreach_search (outreach_search) VALUES ('rebuild');
INSERT INTO theme_search (theme_search) VALUES ('rebuild');
INSERT INTO exchange_search (exchange_search) VALUES ('rebuild');
INSERT INTO feedback_search (feedback_search) VALUES ('rebuild');
INSERT INTO attachment_search (attachment_search) VALUES ('rebuild');
INSERT INTO axis_search (axis_search) VALUES ('rebuild');
INSERT INTO action_search (action_search) VALUES ('rebuild');
INSERT INTO action_line_search (action_line_search) VALUES ('rebuild');
INSERT INTO funding_search (funding_search) VALUES ('rebuild');
INSERT INTO indicator_search (indicator_search) VALUES ('rebuild');
INSERT INTO task_search (task_search) VALUES ('rebuild');
INSERT INTO decision_search (decision_search) VALUES ('rebuild');
INSERT INTO obligation_search (obligation_search) VALUES ('rebuild');
