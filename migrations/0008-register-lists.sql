-- Lists narrowed to a year, an officer or a class are read in the order they are shown, and counted in the index alone.
create index case_file_year_opened on case_file (year, opened_day desc, id desc) include (body_id);
drop index case_file_officer;
create index case_file_officer on case_file (officer_id, opened_day desc, id desc) include (body_id);
create index case_file_officer_open on case_file (officer_id, opened_day desc, id desc) where state = 'open';
drop index case_file_classification;
create index case_file_classification on case_file (classification_id, opened_day desc, id desc) include (body_id);
